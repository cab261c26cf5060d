import { insert, remove, update, type Write } from './change.ts';
import { newId } from './ids.ts';
import type { Db, RecommendationRow } from './schema/index.ts';
import { addTask } from './task.ts';

/** A matter of the recommendations with its owner's name and what its task says. */
export interface Recommendation extends RecommendationRow {
  readonly owner: string | null;
  /** The task's due date, and whether the task is done. */
  readonly due: string | null;
  readonly taskDone: boolean;
}

/** What has been told of a group's matters, by their codes. One statement. */
export async function recommendationsOf(db: Db, groupId: string): Promise<ReadonlyMap<string, Recommendation>> {
  const rows = await db
    .selectFrom('recommendation')
    .leftJoin('person', 'person.id', 'recommendation.ownerId')
    .leftJoin('task', 'task.id', 'recommendation.taskId')
    .selectAll('recommendation')
    .select(['person.name as owner', 'task.due', 'task.state as taskState'])
    .where('recommendation.groupId', '=', groupId)
    .execute();
  return new Map(rows.map(({ taskState, ...row }) => [row.code, { ...row, taskDone: taskState === 'done' }]));
}

/** What is told of a matter; a due date makes a task of this title, or moves the one there is. */
export interface Told {
  readonly state: RecommendationRow['state'];
  readonly ownerId: string | null;
  readonly note: string | null;
  readonly due: string | null;
  readonly taskTitle: string;
}

/** Keeps what is told of a matter of a group, with its task: a matter that is done has its task done. */
export async function keepRecommendation(
  write: Write,
  matter: Pick<RecommendationRow, 'workspaceId' | 'groupId' | 'code'>,
  { due, taskTitle, ...told }: Told,
): Promise<void> {
  const found = (await recommendationsOf(write.db, matter.groupId)).get(matter.code);
  const taskId = await keepTask(write, { ...matter, ...told, due, taskTitle, taskId: found?.taskId ?? null });
  if (!found) {
    await insert(write, 'recommendation', [{ id: newId(), ...matter, ...told, taskId }]);
    return;
  }
  const { owner: _owner, due: _due, taskDone: _done, ...row } = found;
  const after = { ...told, taskId };
  const changed = Object.entries(after).some(([column, value]) => row[column as keyof typeof after] !== value);
  if (changed) await update(write, 'recommendation', row, after);
}

type Wanted = Told & Pick<RecommendationRow, 'workspaceId' | 'groupId' | 'taskId'>;

async function keepTask(write: Write, { state, ownerId, due, taskTitle, taskId, ...of }: Wanted) {
  const old = taskId
    ? await write.db.selectFrom('task').selectAll().where('id', '=', taskId).executeTakeFirst()
    : undefined;
  if (old?.state === 'open') {
    if (state === 'done') await update(write, 'task', old, { state: 'done', doneAt: write.at });
    else if (due && due !== old.due) await update(write, 'task', old, { due });
    if (ownerId) await handTask(write, old.id, ownerId);
    return old.id;
  }
  const wanted = due && ownerId && state !== 'done' && due !== old?.due;
  if (!wanted) return taskId;
  const { workspaceId, groupId } = of;
  const facts = { workspaceId, groupId, title: taskTitle, due, createdById: write.actorId ?? ownerId };
  return (await addTask(write, facts, [ownerId])).id;
}

/** The task is one person's from now on. */
async function handTask(write: Write, taskId: string, ownerId: string): Promise<void> {
  const owners = await write.db.selectFrom('taskOwner').selectAll().where('taskId', '=', taskId).execute();
  if (owners.some(({ personId }) => personId === ownerId)) return;
  for (const owner of owners) await remove(write, 'taskOwner', owner);
  await insert(write, 'taskOwner', [{ id: newId(), taskId, personId: ownerId }]);
}
