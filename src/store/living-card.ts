import type { Reference } from '#messenger.ts';
import { newId } from './ids.ts';
import type { Db, LivingCardRow } from './schema/index.ts';

/** Keeps where a card stands, so that it can be updated when its subject changes. `at` is a UTC instant. */
export async function keepCard(
  db: Db,
  card: { workspaceId: string; view: string; reference: Reference; activityId: string },
  at: string,
): Promise<LivingCardRow> {
  const row = { id: newId(), createdAt: at, ...card };
  await db.insertInto('livingCard').values(row).execute();
  return row;
}

export const cardById = (db: Db, id: string): Promise<LivingCardRow | undefined> =>
  db.selectFrom('livingCard').selectAll().where('id', '=', id).executeTakeFirst();

/** The message is gone from its conversation, or the bot is: it is not updated again. */
export async function forgetCard(db: Db, id: string): Promise<void> {
  await db.deleteFrom('livingCard').where('id', '=', id).execute();
}
