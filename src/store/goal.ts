import { insert, type Write } from './change.ts';
import { newId } from './ids.ts';
import type { Db, GoalRow } from './schema/index.ts';

/** A goal with how many of its actions are done. */
export interface Goal extends GoalRow {
  readonly actions: number;
  readonly done: number;
}

/** The goals of a group in the order in which they were set. Two statements. */
export async function goalsOf(db: Db, groupId: string): Promise<Goal[]> {
  const rows = await db.selectFrom('goal').selectAll().where('groupId', '=', groupId).orderBy('createdAt').execute();
  const tasks = await db
    .selectFrom('task')
    .select(['goalId', 'state'])
    .where('groupId', '=', groupId)
    .where('goalId', 'is not', null)
    .where('state', '!=', 'cancelled')
    .execute();
  return rows.map((row) => {
    const own = tasks.filter(({ goalId }) => goalId === row.id);
    return { ...row, actions: own.length, done: own.filter(({ state }) => state === 'done').length };
  });
}

export const goalById = (db: Db, workspaceId: string, id: string): Promise<GoalRow | undefined> =>
  db.selectFrom('goal').selectAll().where('workspaceId', '=', workspaceId).where('id', '=', id).executeTakeFirst();

export async function addGoal(
  write: Write,
  goal: Pick<GoalRow, 'workspaceId' | 'groupId' | 'title'>,
): Promise<GoalRow> {
  const row: GoalRow = { id: newId(), state: 'notStarted', createdAt: write.at, ...goal };
  await insert(write, 'goal', [row]);
  return row;
}
