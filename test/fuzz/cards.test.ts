import fc from 'fast-check';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { z } from 'zod';
import { createBot, features } from '#bot/index.ts';
import type { Action } from '#bot/request.ts';
import type { Reference } from '#messenger.ts';
import type { ChangeRow } from '#store/schema/index.ts';
import type { Person } from '../stand-in/client.ts';
import { TENANT } from '../stand-in/world.ts';
import { patience, throughout } from './budget.ts';
import { oddValue } from './values.ts';
import { bugsIn, type FuzzWorld, openWorld } from './world.ts';

let world: FuzzWorld;
beforeAll(async () => {
  world = await openWorld();
});
afterAll(() => world.house.close());

/** The slots of a command, each with its own check. */
const slotsOf = (schema: unknown) => Object.entries((schema as z.ZodObject).shape ?? {}) as [string, z.ZodType][];

/** Data of each command: mostly values that its checks take, real ids among them; else anything. */
function dataOf(known: readonly string[]): fc.Arbitrary<Pressed> {
  const anything = oddValue(known);
  const likely = [...known, ...someTimes, ...someTexts, 1, 7, 15, true];
  const valuesOf = (check: z.ZodType) => {
    const taken = likely.filter((value) => check.safeParse(value).success);
    if (taken.length === 0) return anything;
    return fc.oneof({ weight: 9, arbitrary: fc.constantFrom<unknown>(...taken) }, { weight: 1, arbitrary: anything });
  };
  const all = [...features.values()].map(({ name, slots }) => {
    const own = slotsOf(slots);
    const fields = Object.fromEntries(own.map(([slot, check]) => [slot, valuesOf(check)]));
    const needed = own.filter(([, check]) => !check.safeParse(undefined).success).map(([slot]) => slot);
    return fc.record({
      verb: fc.constant(name as string),
      slots: fc.oneof(
        { weight: 9, arbitrary: fc.record(fields, { requiredKeys: needed }) },
        {
          weight: 1,
          arbitrary: fc.dictionary(fc.constantFrom('group', 'person', ...own.map(([slot]) => slot)), anything),
        },
      ),
      extra: fc.dictionary(fc.constantFrom('key', 'fresh', '__proto__', 'start.date', 'start.time'), anything, {
        maxKeys: 1,
      }),
    });
  });
  return fc.oneof(...all);
}

interface Pressed {
  readonly verb: string;
  readonly slots: object;
  readonly extra: object;
}

const someTimes = ['2026-12-07', '2026-12-09T09:00', '2026-12-09T11:00', '2026-11-20', '10:00', 'FREQ=WEEKLY;BYDAY=MO'];
const someTexts = ['Oma asia', 'Sari Mäkelä', 'AKT-0444', 'sv', 'up', 'yes', 'no', 'remote', 'done', 'x@esimerkki.fi'];

const press = ({ teamsId, aadObjectId, name }: Person, pressed: Pressed): Action => ({
  kind: 'action',
  id: crypto.randomUUID(),
  tenantId: TENANT,
  surface: 'personal',
  conversation: { id: `a:${teamsId}`, reference: '{}' as Reference },
  team: null,
  from: { teamsId, aadObjectId, name },
  locale: 'fi-FI',
  // As it comes over the wire.
  data: JSON.parse(JSON.stringify({ ...pressed.slots, ...pressed.extra, verb: pressed.verb })),
  messageId: null,
});

/** What was written since the last look. */
async function written(before: number): Promise<ChangeRow[]> {
  return world.house.db.selectFrom('change').selectAll().orderBy('at').offset(before).limit(1000).execute();
}
const count = async () =>
  Number(
    (
      await world.house.db
        .selectFrom('change')
        .select(({ fn }) => fn.countAll().as('n'))
        .executeTakeFirstOrThrow()
    ).n,
  );

/** Rows of a group, by what stands in them or by what they belong to. */
const isOf = (groupId: string, row: ChangeRow) => `${row.before} ${row.after}`.includes(`"groupId":"${groupId}"`);

test('whatever a card sends, nobody changes what is not theirs to change, and nothing breaks', {
  timeout: patience(0.4),
}, async () => {
  const { house, known, lines, staff, other, left, stranger } = world;
  const bot = createBot(house.context);
  const leadership = await house.db
    .selectFrom('group')
    .select('id')
    .where('kind', '=', 'leadershipGroup')
    .executeTakeFirstOrThrow();
  const changedBy: Record<string, number> = {};
  const done = new Set<string>();
  await throughout(
    0.4,
    fc.asyncProperty(fc.constantFrom(staff, other, left, stranger), dataOf(known), async (person, pressed) => {
      const before = await count();
      await bot(press(person, pressed));
      const changes = await written(before);
      if (changes.length === 0) return;
      for (const { action } of changes) done.add(action);
      changedBy[person.name] = (changedBy[person.name] ?? 0) + 1;
      expect([person.name, [left, stranger].includes(person)]).toEqual([person.name, false]);
      for (const change of changes) {
        const { may } = features.get(change.action) ?? {};
        if (person === staff) expect([change.action, may]).toEqual([change.action, 'staff']);
        if (person === other && may !== 'staff')
          expect([change.action, isOf(leadership.id, change)]).toEqual([change.action, false]);
      }
    }),
  );
  console.log(changedBy, [...done].join(' '));
  // The right ones do get through, so that the others were not all refused for another reason.
  expect(changedBy[staff.name]).toBeGreaterThan(0);
  expect(changedBy[other.name]).toBeGreaterThan(0);
  expect(bugsIn(lines)).toEqual([]);
});
