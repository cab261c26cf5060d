import type { Db, WorkspaceRow } from './schema/index.ts';

/** The workspaces in use. */
export const workspacesToPlan = (db: Db): Promise<WorkspaceRow[]> =>
  db.selectFrom('workspace').selectAll().where('removedAt', 'is', null).execute();

/** Marks a day (civil date) as planned, and tells whether it was not yet: then its notices are this transaction's to make. */
export async function markPlanned(db: Db, workspaceId: string, today: string): Promise<boolean> {
  const { numUpdatedRows } = await db
    .updateTable('workspace')
    .set({ plannedThrough: today })
    .where('id', '=', workspaceId)
    .where(({ or, eb }) => or([eb('plannedThrough', 'is', null), eb('plannedThrough', '<', today)]))
    .executeTakeFirst();
  return numUpdatedRows > 0n;
}
