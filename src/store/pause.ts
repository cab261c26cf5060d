import type { Db, PauseRow } from './schema/index.ts';

/** A person's pause, over or not. */
export const pauseOf = (db: Db, personId: string): Promise<PauseRow | undefined> =>
  db.selectFrom('pause').selectAll().where('personId', '=', personId).executeTakeFirst();

/** What was held back for a person goes now (a UTC instant). */
export async function releaseHeld(db: Db, personId: string, at: string): Promise<void> {
  await db
    .updateTable('delivery')
    .set({ nextAt: at })
    .where('recipient', '=', `person:${personId}`)
    .where('state', '=', 'waiting')
    // What was never claimed waits for its own time.
    .where('attempts', '>', 0)
    .execute();
}
