import fc from 'fast-check';
import { Temporal } from 'temporal-polyfill';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { type Pattern, ruleOf, wallTimes } from '#domain/recurrence.ts';
import { startWrite, undoChangeset } from '#store/change.ts';
import { openDatabase } from '#store/database.ts';
import type { Db } from '#store/schema/index.ts';
import { addSeries } from '#store/series.ts';
import { changeRest } from '#store/series-change.ts';
import { addParents } from './parents.ts';

const ZONE = 'Europe/Helsinki';
const about = { workspaceId: 'w', groupId: null, kind: 'jointDay', title: null, place: null, ownerId: 'p' } as const;
const after = Temporal.PlainDateTime.from('2020-01-01T00:00');

let db: Awaited<ReturnType<typeof openDatabase>>;
beforeEach(async () => {
  db = await openDatabase('file::memory:');
  await addParents(db, { workspaces: ['w'], people: ['p'] });
});
afterEach(() => db.destroy());

const write = (on: Db) =>
  startWrite(on, { workspaceId: 'w', actorId: 'p', action: 'test', at: '2026-11-23T07:00:00.000Z' });
const starts = async (on: Db) =>
  (await on.selectFrom('occurrence').select('start').orderBy('start').execute()).map(({ start }) => start);

const monday = fc.integer({ min: 0, max: 200 }).map((n) => Temporal.PlainDate.from('2026-01-05').add({ weeks: n }));
const clock = fc.integer({ min: 7, max: 16 }).map((hour) => new Temporal.PlainTime(hour));
const pattern = fc.oneof(
  fc.record({
    by: fc.constant('week' as const),
    weekday: fc.integer({ min: 1, max: 7 }),
    every: fc.integer({ min: 1, max: 6 }),
  }),
  fc.record({
    by: fc.constant('monthWeekday' as const),
    weekday: fc.integer({ min: 1, max: 7 }),
    nth: fc.constantFrom(1, 2, 3, 4, -1),
    every: fc.integer({ min: 1, max: 3 }),
  }),
);

test('this and following: what was before stays, what follows is what the new rule gives, and Undo gives all back', async () => {
  const facts = fc.record({
    old: pattern,
    next: pattern,
    first: monday,
    weeks: fc.integer({ min: 0, max: 40 }),
    clock,
  });
  await fc.assert(
    fc.asyncProperty(facts, async ({ old, next, first, weeks, clock: time }) => {
      await db.deleteFrom('occurrence').execute();
      await db.deleteFrom('series').execute();
      const until = first.add({ weeks: 52 });
      const start = first.toPlainDateTime('09:00');
      const oldRule = ruleOf({ ...old, until } as Pattern, ZONE);
      const added = await addSeries(
        write(db),
        about,
        oldRule,
        { start, minutes: 60, timeZone: ZONE },
        { after, until },
      );
      if (!added) return;
      const before = await starts(db);
      const from = first.add({ weeks });
      const rule = ruleOf({ ...next, until: null } as Pattern, ZONE);
      const rest = { from, rule, time, minutes: 90, place: null, timeZone: ZONE };
      const change = write(db);
      const changed = await changeRest(change, added.series, rest);
      const given = wallTimes(rule, from.toPlainDateTime(time), ZONE, until).map((wall) =>
        wall.toString().slice(0, 16),
      );
      if (!changed) return expect(given).toEqual([]);
      expect(await starts(db)).toEqual([...before.filter((each) => each < from.toString()), ...given]);
      await undoChangeset(write(db), change.changeset);
      expect(await starts(db)).toEqual(before);
    }),
    { numRuns: 60 },
  );
});
