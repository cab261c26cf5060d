import { newId } from './ids.ts';
import type { Db } from './schema/index.ts';

/**
 * Does what the database otherwise refuses: within this transaction changes older than `before` (a UTC instant) may be
 * deleted, and a name be taken out of what they hold. For the times of retention and for erasure alone.
 */
export async function releasing<T>(tx: Db, before: string, work: () => Promise<T>): Promise<T> {
  const id = newId();
  await tx.insertInto('changeRelease').values({ id, before }).execute();
  const done = await work();
  await tx.deleteFrom('changeRelease').where('id', '=', id).execute();
  return done;
}
