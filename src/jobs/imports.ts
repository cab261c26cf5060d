import type { AppContext } from '#context.ts';
import { instantText } from '#domain/instant.ts';
import { importPart, importUnderWay, stopImport } from '#store/plan-import.ts';
import { isTrouble } from '#store/trouble.ts';

/** Rows at a time: between two parts people are answered, and the card tells how far it is. */
const PART = 1_000;

/**
 * Brings in one part of the oldest table that is not through; tells whether there was one. A part that fails twice is
 * the end of its table: the others must not wait behind it.
 */
export async function importNext({ db, clock, log }: AppContext): Promise<boolean> {
  const one = await importUnderWay(db);
  if (!one) return false;
  const at = instantText(clock.now());
  const part = () => db.transaction().execute((tx) => importPart(tx, one, PART, at));
  const again = (error: unknown) => {
    if (isTrouble(error)) throw error;
    return part();
  };
  try {
    await part().catch(again);
  } catch (error) {
    if (isTrouble(error)) throw error;
    log.error({ err: error, import: one.id }, 'a table of plans was not brought in whole');
    await db.transaction().execute((tx) => stopImport(tx, one, at));
  }
  return true;
}
