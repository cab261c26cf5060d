import { type Expression, expressionBuilder, type SqlBool } from 'kysely';
import type { ReminderStep } from '#domain/plan-due.ts';
import { openTaskStates, type TaskState } from '#domain/words.ts';
import { atSteps } from './at-steps.ts';
import { insert, remove, type Write, type Written } from './change.ts';
import type { OwnedDue } from './heirs.ts';
import { newId } from './ids.ts';
import type { Due } from './notice.ts';
import type { Db, Schema, TaskRow } from './schema/index.ts';

/** A task with the people who do it. */
export interface Task extends TaskRow {
  readonly group: string | null;
  readonly owners: readonly { readonly id: string; readonly name: string }[];
}

/** Whose tasks a reader may see: the own ones, those the reader gave, and those of the groups. */
export interface TaskReader {
  readonly workspaceId: string;
  readonly personId: string;
  /** Null: of all groups. */
  readonly groupIds: readonly string[] | null;
  /** Leaves out tasks of no group: they are not for a channel to see. */
  readonly onlyGroups: boolean;
}

export interface TaskFilter {
  readonly ownerId?: string | undefined;
  readonly groupId?: string | undefined;
  /** Civil date: due before it. */
  readonly dueBefore?: string | undefined;
}

/** Open tasks that the reader may see, the earliest due first, without a date last. Three statements at most. */
export async function openTasks(db: Db, reader: TaskReader, filter: TaskFilter = {}): Promise<Task[]> {
  const rows = await tasksIn(db, openTaskStates, reader, filter).execute();
  return (await told(db, rows)).sort(earliestFirst);
}

/** The latest tasks that are done or cancelled and that the reader may see, the latest first. Three statements at most. */
export async function closedTasks(db: Db, reader: TaskReader, filter: TaskFilter = {}): Promise<Task[]> {
  const rows = await tasksIn(db, ['done', 'cancelled'], reader, filter)
    .orderBy('task.doneAt', 'desc')
    .orderBy('task.id')
    .limit(MOST_CLOSED)
    .execute();
  return told(db, rows);
}

/** What was closed long ago is found in the minutes. */
const MOST_CLOSED = 60;

function tasksIn(db: Db, states: readonly TaskState[], reader: TaskReader, filter: TaskFilter) {
  return db
    .selectFrom('task')
    .selectAll('task')
    .where('task.workspaceId', '=', reader.workspaceId)
    .where('task.state', 'in', states)
    .where(({ or, eb, exists, selectFrom }) =>
      or([
        ...(reader.groupIds === null ? [eb('task.groupId', 'is not', null)] : []),
        ...(reader.groupIds?.length ? [eb('task.groupId', 'in', reader.groupIds)] : []),
        eb('task.createdById', '=', reader.personId),
        exists(
          selectFrom('taskOwner')
            .select('taskOwner.id')
            .whereRef('taskOwner.taskId', '=', 'task.id')
            .where('taskOwner.personId', '=', reader.personId),
        ),
      ]),
    )
    .$if(reader.onlyGroups, (query) => query.where('task.groupId', 'is not', null))
    .$if(filter.groupId !== undefined, (query) => query.where('task.groupId', '=', filter.groupId ?? ''))
    .$if(filter.dueBefore !== undefined, (query) => query.where('task.due', '<', filter.dueBefore ?? ''))
    .$if(filter.ownerId !== undefined, (query) =>
      query.where(({ exists, selectFrom }) =>
        exists(
          selectFrom('taskOwner')
            .select('taskOwner.id')
            .whereRef('taskOwner.taskId', '=', 'task.id')
            .where('taskOwner.personId', '=', filter.ownerId ?? ''),
        ),
      ),
    );
}

const earliestFirst = (a: Task, b: Task) =>
  compare(a.due ?? '9999-12-31', b.due ?? '9999-12-31') || compare(a.createdAt, b.createdAt) || compare(a.id, b.id);

const compare = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0);

/** A task of the workspace, done or not. */
export async function taskById(db: Db, workspaceId: string, id: string): Promise<Task | undefined> {
  const rows = await db
    .selectFrom('task')
    .selectAll()
    .where('workspaceId', '=', workspaceId)
    .where('id', '=', id)
    .execute();
  return (await told(db, rows))[0];
}

/** The tasks that a meeting gave and that still hold, in the order of the giving. */
export async function tasksOfMeeting(db: Db, occurrenceId: string): Promise<Task[]> {
  const rows = await db
    .selectFrom('task')
    .selectAll()
    .where('occurrenceId', '=', occurrenceId)
    .where('state', '!=', 'cancelled')
    .orderBy('createdAt')
    .orderBy('id')
    .execute();
  return told(db, rows);
}

/** Puts a task down with its owners. */
export async function addTask(
  write: Write,
  task: Pick<TaskRow, 'workspaceId' | 'groupId' | 'title' | 'due' | 'createdById'> &
    Partial<Pick<TaskRow, 'occurrenceId' | 'goalId'>>,
  ownerIds: readonly string[],
): Promise<TaskRow> {
  const row: TaskRow = {
    id: newId(),
    occurrenceId: null,
    goalId: null,
    state: 'open',
    doneAt: null,
    createdAt: write.at,
    ...task,
  };
  await insert(write, 'task', [row]);
  await insert(
    write,
    'taskOwner',
    ownerIds.map((personId) => ({ id: newId(), taskId: row.id, personId })),
  );
  return row;
}

/** Makes these people the owners of a task: who stays keeps the row. */
export async function setOwners(write: Write, taskId: string, ownerIds: readonly string[]): Promise<void> {
  const old = await write.db.selectFrom('taskOwner').selectAll().where('taskId', '=', taskId).execute();
  for (const row of old) if (!ownerIds.includes(row.personId)) await remove(write, 'taskOwner', row);
  const fresh = ownerIds.filter((id) => !old.some(({ personId }) => personId === id));
  if (fresh.length === 0) return;
  await insert(
    write,
    'taskOwner',
    fresh.map((personId) => ({ id: newId(), taskId, personId })),
  );
}

/** The groups whose tasks, or whose tasks' owners, are among written rows. One statement when owners were written. */
export async function groupsOfTasks(db: Db, written: readonly Written[]): Promise<string[]> {
  const of = (entity: string, column: string) =>
    written.filter((each) => each.entity === entity).flatMap(({ row }) => (row[column] as string | null) ?? []);
  const owned = of('taskOwner', 'taskId');
  const rows = owned.length > 0 ? await db.selectFrom('task').select('groupId').where('id', 'in', owned).execute() : [];
  return [...new Set([...of('task', 'groupId'), ...rows.flatMap(({ groupId }) => groupId ?? [])])];
}

/** The row of a task as it stands in its table. */
export const taskRow = ({ group: _group, owners: _owners, ...row }: Task): TaskRow => row;

/**
 * Whom to remind of which task at the given steps: owners who have not left. One statement over the index of open tasks
 * by due date: the cost follows what is due.
 */
export async function tasksDueFor(db: Db, workspaceId: string, steps: readonly ReminderStep[]): Promise<Due[]> {
  const rows = await atSteps(owned(db, workspaceId).where('membership.leftAt', 'is', null), 'task.due', steps);
  return rows.map((row) => ({ kind: 'task.due', ...row }));
}

/** The same of tasks whose every owner has left, by who they were: somebody else is to be told. One statement. */
export async function tasksLeftFor(db: Db, workspaceId: string, steps: readonly ReminderStep[]): Promise<OwnedDue[]> {
  const query = owned(db, workspaceId).select('task.groupId').where(leftToNobody());
  const rows = await atSteps(query, 'task.due', steps);
  return rows.map((row) => ({ kind: 'task.due', ...row, left: true }));
}

const owned = (db: Db, workspaceId: string) =>
  db
    .selectFrom('task')
    .innerJoin('taskOwner', 'taskOwner.taskId', 'task.id')
    .innerJoin('membership', (join) =>
      join
        .onRef('membership.personId', '=', 'taskOwner.personId')
        .onRef('membership.workspaceId', '=', 'task.workspaceId'),
    )
    .select(['task.id as subject', 'task.due as occurrence', 'taskOwner.personId'])
    .where('task.workspaceId', '=', workspaceId)
    .where('task.state', 'in', openTaskStates)
    .where('task.due', 'is not', null)
    .$narrowType<{ occurrence: string }>();

/** Of a row of task: none of its owners is in the workspace any more. */
export function leftToNobody(): Expression<SqlBool> {
  const { not, exists, selectFrom } = expressionBuilder<Schema, 'task'>();
  return not(
    exists(
      selectFrom('taskOwner as each')
        .innerJoin('membership as seat', 'seat.personId', 'each.personId')
        .select('each.id')
        .whereRef('each.taskId', '=', 'task.id')
        .whereRef('seat.workspaceId', '=', 'task.workspaceId')
        .where('seat.leftAt', 'is', null),
    ),
  );
}

/** The tasks with the names of their groups and owners. */
async function told(db: Db, rows: readonly TaskRow[]): Promise<Task[]> {
  if (rows.length === 0) return [];
  const groupIds = [...new Set(rows.flatMap(({ groupId }) => groupId ?? []))];
  const groups = groupIds.length
    ? await db.selectFrom('group').select(['id', 'name']).where('id', 'in', groupIds).execute()
    : [];
  const owners = await db
    .selectFrom('taskOwner')
    .innerJoin('person', 'person.id', 'taskOwner.personId')
    .select(['taskOwner.taskId', 'person.id', 'person.name'])
    .where(
      'taskOwner.taskId',
      'in',
      rows.map(({ id }) => id),
    )
    .orderBy('person.name')
    .execute();
  const names = new Map(groups.map(({ id, name }) => [id, name]));
  const byTask = Map.groupBy(owners, ({ taskId }) => taskId);
  return rows.map((row) => ({
    ...row,
    group: names.get(row.groupId ?? '') ?? null,
    owners: (byTask.get(row.id) ?? []).map(({ id, name }) => ({ id, name })),
  }));
}
