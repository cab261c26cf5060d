import type { AppContext } from '#context.ts';
import { instantText } from '#domain/instant.ts';
import { importPart, importUnderWay } from '#store/plan-import.ts';

/** Rows at a time: between two parts people are answered, and the card tells how far it is. */
const PART = 1_000;

/** Brings in one part of the oldest table that is not through; tells whether there was one. */
export async function importNext({ db, clock }: AppContext): Promise<boolean> {
  const one = await importUnderWay(db);
  if (!one) return false;
  await db.transaction().execute((tx) => importPart(tx, one, PART, instantText(clock.now())));
  return true;
}
