import {
  CompiledQuery,
  type PluginTransformQueryArgs,
  type PluginTransformResultArgs,
  type RootOperationNode,
  sql,
} from 'kysely';
import { Temporal } from 'temporal-polyfill';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { quietEnds, reminderSteps } from '#domain/plan-due.ts';
import { type Database, openDatabase } from '#store/database.ts';
import { newId } from '#store/ids.ts';
import { newPerson } from '#store/people.ts';
import { countByTeam, countByType } from '#store/plan-count.ts';
import { highestRef, nextNumber } from '#store/plan-number.ts';
import { plansDueFor, plansWaking } from '#store/plan-reminder.ts';
import { countOf, plansOf } from '#store/plan-review.ts';
import type { PlanRow } from '#store/schema/index.ts';
import { postgresDatabase } from '../postgres/database.ts';
import { addParents } from './parents.ts';

const transformResult = async ({ result }: PluginTransformResultArgs) => result;

const today = Temporal.PlainDate.from('2026-11-23');
const steps = reminderSteps(today, null);

const plan = (ref: string, due: string | null, more: Partial<PlanRow> = {}): PlanRow => ({
  id: ref,
  workspaceId: 'w',
  ref,
  type: 'activationPlan',
  state: due ? 'active' : 'closed',
  start: '2026-01-01',
  lastReview: null,
  ruleId: 'activation-review-2026',
  due,
  workBy: due,
  quietUntil: null,
  closeReason: null,
  createdById: 'aino',
  createdAt: '2026-01-01T00:00:00.000Z',
  ...more,
});

describe.each([
  ['SQLite', async () => 'file::memory:'],
  ['PostgreSQL', postgresDatabase],
])('plans on %s', (kind, url) => {
  let db: Database;

  const add = async (rows: PlanRow[], ...people: string[]) => {
    await db.insertInto('plan').values(rows).execute();
    const pairs = rows.flatMap(({ id }) => people.map((personId) => ({ id: newId(), planId: id, personId })));
    for (let n = 0; n < pairs.length; n += 1000)
      await db
        .insertInto('planPerson')
        .values(pairs.slice(n, n + 1000))
        .execute();
  };

  beforeAll(async () => {
    db = await openDatabase(await url());
    await addParents(db, { workspaces: ['w', 'v'] });
    const people = ['aino', 'liisa', 'eero', 'sari'].map((id) => ({ ...newPerson('t', { name: id }), id }));
    await db.insertInto('person').values(people).execute();
    const member = (personId: string, isCaseworker: 0 | 1, leftAt: string | null = null) =>
      ({ id: newId(), workspaceId: 'w', personId, isAdmin: 0, isCaseworker, isGuest: 0, leftAt }) as const;
    const members = [member('aino', 1), member('liisa', 1), member('eero', 0), member('sari', 1, '2026-10-01')];
    await db.insertInto('membership').values(members).execute();
    await add([plan('AKT-0001', '2026-12-21')], 'aino', 'liisa');
    await add([plan('AKT-0002', '2026-12-07'), plan('AKT-0003', '2026-11-30')], 'aino');
    await add([plan('AKT-0004', '2026-11-24', { type: 'integrationPlan' })], 'aino');
    await add([plan('AKT-0005', '2026-11-20'), plan('AKT-0006', '2026-12-01'), plan('AKT-0007', null)], 'aino');
    await add([plan('AKT-0008', '2026-11-20'), plan('AKT-0009', '2026-11-19', { workspaceId: 'v' })], 'eero', 'sari');
    await add([plan('AKT-0010', '2026-11-10', { quietUntil: '2026-11-24' })], 'liisa');
    await add([plan('AKT-0011', '2027-01-29', { quietUntil: '2026-11-22' })], 'liisa');
  });
  afterAll(() => db.destroy());

  test('who is reminded of what: responsible caseworkers who are here, of open plans out of their quiet time', async () => {
    const due = await plansDueFor(db, 'w', steps);
    expect(due.map(({ ref, personId, step }) => [ref, personId, step]).sort()).toEqual([
      ['AKT-0001', 'aino', '28'],
      ['AKT-0001', 'liisa', '28'],
      ['AKT-0002', 'aino', '14'],
      ['AKT-0003', 'aino', '7'],
      ['AKT-0004', 'aino', 'last'],
      ['AKT-0005', 'aino', 'late:2026-11-23'],
    ]);
    expect(due.find(({ ref }) => ref === 'AKT-0005')).toMatchObject({ planId: 'AKT-0005', workBy: '2026-11-20' });
  });

  test('a plan whose quiet time has ended is told of once', async () => {
    const waking = await plansWaking(db, 'w', quietEnds(today, Temporal.PlainDate.from('2026-11-20')));
    expect(waking.map(({ ref, personId }) => [ref, personId])).toEqual([['AKT-0011', 'liisa']]);
    const next = quietEnds(Temporal.PlainDate.from('2026-11-24'), today);
    expect((await plansWaking(db, 'w', next)).map(({ ref }) => ref)).toEqual(['AKT-0010']);
  });

  test('a person’s open plans come the most urgent first, and are counted', async () => {
    const mine = { workspaceId: 'w', personIds: ['aino'] };
    const refs = async (filter: object) =>
      (await plansOf(db, { ...mine, ...filter }, { limit: 10, offset: 0 })).map(({ ref }) => ref);
    expect(await refs({ to: '2026-11-30' })).toEqual(['AKT-0005', 'AKT-0004', 'AKT-0003']);
    expect(await refs({ from: '2026-12-02' })).toEqual(['AKT-0002', 'AKT-0001']);
    expect(await refs({ planType: 'integrationPlan' })).toEqual(['AKT-0004']);
    expect(await countOf(db, mine, '2026-11-23')).toEqual({ total: 6, late: 1 });
    expect(await countOf(db, { ...mine, personIds: ['nobody'] }, '2026-11-23')).toEqual({ total: 0, late: 0 });
  });

  test('counts tell how many are open and late, by type and by team, a plan of two members once', async () => {
    expect(await countByType(db, 'w', '2026-11-23')).toEqual([
      { of: 'activationPlan', total: 8, late: 3 },
      { of: 'integrationPlan', total: 1, late: 0 },
    ]);
    const team = { workspaceId: 'w', kind: 'areaTeam', formal: 0, channelId: null, template: '[]' } as const;
    const dates = { createdAt: '2026-01-01T00:00:00.000Z', archivedAt: null };
    await db
      .insertInto('group')
      .values({ id: 'g', name: 'Aluetiimi', ...team, ...dates })
      .execute();
    const seat = { groupId: 'g', role: 'member', deputyFor: null } as const;
    const seats = ['aino', 'liisa'].map((personId) => ({ id: newId(), personId, ...seat }));
    await db.insertInto('seat').values(seats).execute();
    expect(await countByTeam(db, 'w', '2026-11-23')).toEqual([{ of: 'Aluetiimi', total: 8, late: 2 }]);
  });

  test('numbers only grow, above what is in use, also when asked at the same time', async () => {
    expect(await highestRef(db, 'w', 'AKT-', 8)).toBe('AKT-0011');
    expect(await highestRef(db, 'w', 'TYM-2026-', 12)).toBeNull();
    expect(await nextNumber(db, 'plan:w:AKT-', 11)).toBe(12);
    expect(await nextNumber(db, 'plan:w:AKT-', 11)).toBe(13);
    expect(await nextNumber(db, 'plan:w:AKT-', 40)).toBe(41);
    const many = await Promise.all(Array.from({ length: 8 }, () => nextNumber(db, 'plan:w:AKT-', 0)));
    expect(many.toSorted((a, b) => a - b)).toEqual([42, 43, 44, 45, 46, 47, 48, 49]);
  });

  test('what is due is found by an index, however many plans there are', async () => {
    await add(
      Array.from({ length: 2000 }, (_, n) => plan(`KOT-${1000 + n}`, '2028-01-10', { type: 'integrationPlan' })),
      'liisa',
    );
    if (kind === 'PostgreSQL') await sql`analyze`.execute(db);
    const asked: CompiledQuery[] = [];
    const seen = { transformQuery: ({ node }: PluginTransformQueryArgs) => note(node), transformResult };
    const note = (node: RootOperationNode) => {
      asked.push(db.getExecutor().compileQuery(node, { queryId: 'explained' }));
      return node;
    };
    await plansDueFor(db.withPlugin(seen), 'w', steps);
    // The parts of the union pass by first, then the whole.
    const whole = asked.at(-1);
    const explain = kind === 'SQLite' ? 'explain query plan' : 'explain';
    const { rows } = await db.executeQuery(
      CompiledQuery.raw(`${explain} ${whole?.sql}`, [...(whole?.parameters ?? [])]),
    );
    const story = JSON.stringify(rows);
    expect(story.match(/plan_workspaceId_due/g)).toHaveLength(steps.length);
    expect(story).not.toMatch(/SCAN (plan|planPerson)\b|Seq Scan on "?(plan|planPerson)\b/);
  });
});
