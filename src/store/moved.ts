import type { Messenger, Reference } from '#messenger.ts';
import type { Db, WorkspaceRow } from './schema/index.ts';

/**
 * Follows a team whose messages come from another address of Teams' service than before: all that stood at the old one,
 * the people's own conversations included, is found at the new one from now on.
 */
export async function followTeam(
  db: Db,
  messenger: Pick<Messenger, 'follow'>,
  { id: workspaceId, reference: from }: WorkspaceRow,
  seen: Reference,
): Promise<void> {
  const reference = messenger.follow(from, from, seen);
  if (reference === from) return;
  await db.updateTable('workspace').set({ reference }).where('id', '=', workspaceId).execute();
  for (const table of ['channel', 'livingCard'] as const) {
    const rows = await db
      .selectFrom(table)
      .select(['id', 'reference'])
      .where('workspaceId', '=', workspaceId)
      .execute();
    for (const row of rows)
      await db
        .updateTable(table)
        .set({ reference: messenger.follow(row.reference, from, seen) })
        .where('id', '=', row.id)
        .execute();
  }
  const people = await db
    .selectFrom('membership')
    .innerJoin('person', 'person.id', 'membership.personId')
    .select(['person.id', 'person.conversation'])
    .where('membership.workspaceId', '=', workspaceId)
    .where('person.conversation', 'is not', null)
    .execute();
  for (const { id, conversation } of people) {
    const moved = conversation && messenger.follow(conversation, from, seen);
    if (moved !== conversation)
      await db.updateTable('person').set({ conversation: moved }).where('id', '=', id).execute();
  }
}
