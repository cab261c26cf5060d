import type { Db, WorkspaceRow } from './schema/index.ts';

/** The workspaces in use that a person is in, by name. */
export const ownWorkspaces = (db: Db, personId: string): Promise<WorkspaceRow[]> =>
  db
    .selectFrom('workspace')
    .innerJoin('membership', 'membership.workspaceId', 'workspace.id')
    .selectAll('workspace')
    .where('membership.personId', '=', personId)
    .where('membership.leftAt', 'is', null)
    .where('workspace.removedAt', 'is', null)
    .orderBy('workspace.name')
    .execute();

/** The one that the person's one-to-one chat is about from now on. */
export async function chooseWorkspace(db: Db, personId: string, workspaceId: string): Promise<void> {
  await db.updateTable('person').set({ workspaceId }).where('id', '=', personId).execute();
}
