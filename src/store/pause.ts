import { preparedOne } from './prepared.ts';
import type { Db } from './schema/index.ts';

/** A person's pause, over or not. */
export const pauseOf = preparedOne((db, personId: string) =>
  db.selectFrom('pause').selectAll().where('personId', '=', personId),
);

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
