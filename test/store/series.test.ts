import { Temporal } from 'temporal-polyfill';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { comingOccurrences, nextOccurrence, occurrencesBetween } from '#store/calendar.ts';
import { startWrite, undoChangeset } from '#store/change.ts';
import { type Database, openDatabase } from '#store/database.ts';
import { type About, addOccurrence, cancelOccurrence, moveOccurrence } from '#store/occurrence.ts';
import type { OccurrenceRow } from '#store/schema/index.ts';
import { addSeries, extendSeries } from '#store/series.ts';
import { openWorkspace } from '#store/workspace.ts';
import { addParents } from './parents.ts';

const at = '2026-11-23T07:00:00.000Z';
const timeZone = 'Europe/Helsinki';
const now = Temporal.PlainDateTime.from('2026-11-23T09:00');
const wall = (text: string) => Temporal.PlainDateTime.from(text);

let db: Database;
let about: About;

beforeEach(async () => {
  db = await openDatabase('file::memory:');
  await addParents(db, { people: ['aino'] });
  const facts = { tenantId: 't', teamId: 'team', name: 'Työtila', reference: '{}' as never, locale: 'fi' as const };
  const { workspace } = await openWorkspace(db, { ...facts, timeZone }, at);
  about = { workspaceId: workspace.id, groupId: null, kind: 'jointDay', title: null, place: null, ownerId: 'aino' };
});
afterEach(() => db.destroy());

const write = () => startWrite(db, { workspaceId: about.workspaceId, actorId: 'aino', action: 'test', at });
const mondays = (until: Temporal.PlainDate | null = null) => {
  const times = { start: wall('2027-01-04T09:00'), minutes: 360, timeZone };
  return addSeries(write(), about, 'FREQ=WEEKLY;BYDAY=MO', times, { after: now, until });
};
const all = () => occurrencesBetween(db, about.workspaceId, '2000', '2100');
const instantOn = (rows: OccurrenceRow[], day: string) =>
  rows.find(({ originalDate }) => originalDate === day)?.startsAt;

test('9.00 on the wall is another instant in summer', async () => {
  const rows = (await mondays())?.occurrences ?? [];
  expect(instantOn(rows, '2027-03-22')).toBe('2027-03-22T07:00:00.000Z');
  expect(instantOn(rows, '2027-03-29')).toBe('2027-03-29T06:00:00.000Z');
  expect(instantOn(rows, '2027-10-25')).toBe('2027-10-25T06:00:00.000Z');
  expect(instantOn(rows, '2027-11-01')).toBe('2027-11-01T07:00:00.000Z');
  expect(new Set(rows.map(({ start, end }) => `${start.slice(11)}–${end.slice(11)}`))).toEqual(
    new Set(['09:00–15:00']),
  );
});

test('a series without an end stands 18 months ahead, and is filled further once a year is not left', async () => {
  await mondays();
  expect((await all()).at(-1)?.start).toBe('2028-07-03T09:00');
  await extendSeries(db, Temporal.PlainDate.from('2027-07-03'));
  expect((await all()).at(-1)?.start).toBe('2028-07-03T09:00');
  await extendSeries(db, Temporal.PlainDate.from('2027-07-05'));
  await extendSeries(db, Temporal.PlainDate.from('2027-07-05'));
  const starts = (await all()).map(({ start }) => start);
  expect(starts.at(-1)).toBe('2029-01-01T09:00');
  expect(starts).toHaveLength(105);
  expect(new Set(starts).size).toBe(starts.length);
});

test('a series with an end is never added to', async () => {
  await mondays(Temporal.PlainDate.from('2027-02-28'));
  await extendSeries(db, Temporal.PlainDate.from('2030-01-01'));
  expect(await all()).toHaveLength(8);
});

test('a moved day keeps the date that its series gave it, and all of it can be taken back', async () => {
  const [first] = (await mondays(Temporal.PlainDate.from('2027-01-31')))?.occurrences ?? [];
  const moving = write();
  const moved = await moveOccurrence(moving, first as OccurrenceRow, {
    start: wall('2027-01-05T10:00'),
    minutes: 360,
    timeZone,
  });
  expect(moved).toMatchObject({ originalDate: '2027-01-04', start: '2027-01-05T10:00', end: '2027-01-05T16:00' });
  const undoing = write();
  await undoChangeset(undoing, moving.changeset);
  expect((await all())[0]).toEqual(first);
});

test('the next one is what is under way, then what is ahead, never what is called off', async () => {
  const add = (start: string) => addOccurrence(write(), about, { start: wall(start), minutes: 60, timeZone });
  await add('2026-11-20T08:30');
  const under = await add('2026-11-23T08:30');
  const off = await add('2026-11-24T09:00');
  const ahead = await add('2026-11-25T09:00');
  await cancelOccurrence(write(), off);
  const coming = await comingOccurrences(db, about.workspaceId, {}, '2026-11-23T09:00', 10);
  expect(coming.map(({ id }) => id)).toEqual([under.id, ahead.id]);
  expect((await nextOccurrence(db, about.workspaceId, { kind: 'jointDay' }, '2026-11-23T09:30'))?.id).toBe(ahead.id);
  expect(await nextOccurrence(db, about.workspaceId, { kind: 'meeting' }, '2026-11-23T09:00')).toBeUndefined();
});

test('the same day, or the same series, is not added twice', async () => {
  const add = () => addOccurrence(write(), about, { start: wall('2026-12-03T09:00'), minutes: 60, timeZone });
  await add();
  await expect(add()).rejects.toThrow('calendar.already');
  await mondays();
  await expect(mondays()).rejects.toThrow('calendar.already');
});
