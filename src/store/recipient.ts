import type { Reference } from '#messenger.ts';
import { preparedOne } from './prepared.ts';
import type { Db } from './schema/index.ts';

export const workspaceById = preparedOne((db, id: string) =>
  db.selectFrom('workspace').selectAll().where('id', '=', id),
);

export const personById = preparedOne((db, id: string) => db.selectFrom('person').selectAll().where('id', '=', id));

export const channelById = preparedOne((db, id: string) => db.selectFrom('channel').selectAll().where('id', '=', id));

/** The one-to-one conversation that was opened with a person. */
export async function keepConversation(db: Db, personId: string, conversation: Reference): Promise<void> {
  await db.updateTable('person').set({ conversation }).where('id', '=', personId).execute();
}

/** Refused for good at a UTC instant: nothing is sent before the person comes back. Tells whether that is news. */
export async function markUnreachable(db: Db, personId: string, at: string): Promise<boolean> {
  const { numUpdatedRows } = await db
    .updateTable('person')
    .set({ unreachableAt: at })
    .where('id', '=', personId)
    .where('unreachableAt', 'is', null)
    .executeTakeFirst();
  return numUpdatedRows > 0n;
}

/** They are tried again: the bot was added anew, or someone asked for it. */
export async function clearUnreachable(db: Db, personIds: readonly string[]): Promise<void> {
  if (personIds.length === 0) return;
  await db.updateTable('person').set({ unreachableAt: null }).where('id', 'in', personIds).execute();
}

/** How many people are marked so. */
export async function unreachableCount(db: Db): Promise<number> {
  const { people } = await db
    .selectFrom('person')
    .select(({ fn }) => fn.countAll().as('people'))
    .where('unreachableAt', 'is not', null)
    .executeTakeFirstOrThrow();
  return Number(people);
}
