import { CompiledQuery, type PluginTransformQueryArgs, type PluginTransformResultArgs } from 'kysely';
import { Temporal } from 'temporal-polyfill';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { reminderSteps } from '#domain/plan-due.ts';
import { startWrite, undoChangeset, update } from '#store/change.ts';
import { type Database, openDatabase } from '#store/database.ts';
import { newId } from '#store/ids.ts';
import { newPerson } from '#store/people.ts';
import { addTask, openTasks, type TaskReader, taskById, taskRow, tasksDueFor } from '#store/task.ts';
import { postgresDatabase } from '../postgres/database.ts';
import { addParents } from './parents.ts';

const today = Temporal.PlainDate.from('2026-11-23');
const at = '2026-11-23T07:00:00.000Z';

describe.each([
  ['SQLite', async () => 'file::memory:'],
  ['PostgreSQL', postgresDatabase],
])('tasks on %s', (kind, url) => {
  let db: Database;
  const ids = new Map<string, string>();
  const write = () => startWrite(db, { workspaceId: 'w', actorId: 'aino', action: 'test', at });
  const add = async (title: string, due: string | null, owners: string[], groupId: string | null = 'g') => {
    const facts = { workspaceId: 'w', groupId, title, due, createdById: 'aino' };
    ids.set(title, (await addTask(write(), facts, owners)).id);
  };
  const reader = (personId: string, more: Partial<TaskReader> = {}): TaskReader => ({
    workspaceId: 'w',
    personId,
    groupIds: [],
    onlyGroups: false,
    ...more,
  });
  const titleOf = (id: string) => [...ids].find(([, each]) => each === id)?.[0];
  const titles = async (...asked: [TaskReader, object?]) => (await openTasks(db, ...asked)).map(({ title }) => title);

  beforeAll(async () => {
    db = await openDatabase(await url());
    await addParents(db, { workspaces: ['w', 'v'], groups: ['g', 'h'] });
    const people = ['aino', 'liisa', 'sari'].map((id) => ({ ...newPerson('t', { name: id }), id }));
    await db.insertInto('person').values(people).execute();
    const member = (personId: string, leftAt: string | null = null) =>
      ({ id: newId(), workspaceId: 'w', personId, isAdmin: 0, isCaseworker: 0, isGuest: 0, leftAt }) as const;
    await db
      .insertInto('membership')
      .values([member('aino'), member('liisa'), member('sari', '2026-10-01')])
      .execute();
    await add('a month ahead', '2026-12-21', ['aino', 'liisa', 'sari']);
    await add('tomorrow', '2026-11-24', ['liisa']);
    await add('late', '2026-11-20', ['liisa'], null);
    await add('some day', null, ['aino'], null);
    await add('later', '2027-05-03', ['aino']);
  });
  afterAll(() => db.destroy());

  test('owners who are here are reminded of open tasks by the same steps as of plans', async () => {
    const due = await tasksDueFor(db, 'w', reminderSteps(today, null));
    expect(due.map(({ subject, personId, step }) => [titleOf(subject), personId, step]).sort()).toEqual([
      ['a month ahead', 'aino', '28'],
      ['a month ahead', 'liisa', '28'],
      ['late', 'liisa', 'late:2026-11-23'],
      ['tomorrow', 'liisa', 'last'],
    ]);
    expect(await tasksDueFor(db, 'v', reminderSteps(today, null))).toEqual([]);
    expect(await tasksDueFor(db, 'w', [])).toEqual([]);
  });

  test('a reader sees the own tasks, those given and those of the groups, the earliest first', async () => {
    expect(await titles(reader('liisa'))).toEqual(['late', 'tomorrow', 'a month ahead']);
    expect(await titles(reader('aino'))).toEqual(['late', 'tomorrow', 'a month ahead', 'later', 'some day']);
    expect(await titles(reader('eero'))).toEqual([]);
    expect(await titles(reader('eero', { groupIds: ['g'] }))).toEqual(['tomorrow', 'a month ahead', 'later']);
    expect(await titles(reader('eero', { groupIds: null }))).toEqual(['tomorrow', 'a month ahead', 'later']);
    expect(await titles(reader('liisa', { onlyGroups: true }))).toEqual(['tomorrow', 'a month ahead']);
    expect(await titles(reader('aino'), { ownerId: 'liisa', dueBefore: '2026-12-01' })).toEqual(['late', 'tomorrow']);
  });

  test('a task that is done is neither listed nor reminded of, until that is taken back', async () => {
    const task = await taskById(db, 'w', ids.get('late') ?? '');
    expect(task?.owners).toEqual([{ id: 'liisa', name: 'liisa' }]);
    const done = write();
    if (task) await update(done, 'task', taskRow(task), { state: 'done', doneAt: at });
    const late = async () =>
      (await tasksDueFor(db, 'w', reminderSteps(today, null))).filter(({ subject }) => titleOf(subject) === 'late');
    expect(await late()).toEqual([]);
    expect(await titles(reader('liisa'))).not.toContain('late');
    await undoChangeset(write(), done.changeset);
    expect(await late()).toHaveLength(1);
  });

  test.runIf(kind === 'SQLite')('what is due is found by an index, however many tasks there are', async () => {
    const asked: CompiledQuery[] = [];
    const seen = {
      transformQuery: ({ node }: PluginTransformQueryArgs) => {
        asked.push(db.getExecutor().compileQuery(node, { queryId: 'explained' }));
        return node;
      },
      transformResult: async ({ result }: PluginTransformResultArgs) => result,
    };
    const steps = reminderSteps(today, null);
    await tasksDueFor(db.withPlugin(seen), 'w', steps);
    const whole = asked.at(-1);
    const { rows } = await db.executeQuery(
      CompiledQuery.raw(`explain query plan ${whole?.sql}`, [...(whole?.parameters ?? [])]),
    );
    expect(JSON.stringify(rows).match(/task_workspaceId_state_due/g)).toHaveLength(steps.length);
    expect(JSON.stringify(rows)).not.toMatch(/SCAN (task|taskOwner)\b/);
  });
});
