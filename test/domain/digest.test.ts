import { Temporal } from 'temporal-polyfill';
import { expect, test } from 'vitest';
import { digestDay, digestDueAt, isBelated } from '#domain/digest.ts';

const at = (wall: string) => Temporal.PlainDateTime.from(wall).toZonedDateTime('Europe/Helsinki');
const day = (wall: string, planned: string | null = null) =>
  digestDay(at(wall), { digestAt: '08:00', dayEnds: '17:00' }, planned)?.toString() ?? null;

test.each([
  ['a working day from eight on', '2026-11-23T08:00', null, '2026-11-23'],
  ['not before eight', '2026-11-23T07:59', null, null],
  ['not when the day is over', '2026-11-23T17:00', null, null],
  ['not on a Saturday', '2026-11-28T08:00', null, null],
  ['not on Easter Monday', '2027-03-29T08:00', '2027-03-25', null],
  ['on the Tuesday after it', '2027-03-30T08:00', '2027-03-25', '2027-03-30'],
  ['not on Midsummer Eve', '2027-06-25T08:00', null, null],
  ['not on Independence Day', '2027-12-06T08:00', null, null],
  ['on the last day of week 53', '2026-12-31T08:00', '2026-12-30', '2026-12-31'],
  ['on the leap day', '2028-02-29T08:00', '2028-02-28', '2028-02-29'],
  ['once', '2026-11-23T15:00', '2026-11-23', null],
  ['not again when the clock has gone back a day', '2026-11-23T08:00', '2026-11-24', null],
])('a digest is planned: %s', (_what, wall, planned, expected) => {
  expect(day(wall, planned)).toBe(expected);
});

test('it should have gone at eight of the first working day that nobody planned', () => {
  const due = (wall: string, planned: string | null) => digestDueAt(at(wall), '08:00', planned).toString();
  expect(due('2026-11-23T08:05', '2026-11-20')).toBe('2026-11-23T06:00:00Z');
  expect(due('2026-11-25T12:00', '2026-11-19')).toBe('2026-11-20T06:00:00Z');
  expect(due('2027-03-30T08:00', '2027-03-25')).toBe('2027-03-30T05:00:00Z');
  expect(due('2026-11-25T12:00', null)).toBe('2026-11-25T10:00:00Z');
});

test('it is late an hour after its time', () => {
  const due = at('2026-11-23T08:00').toInstant();
  expect(isBelated(due, due.add({ hours: 1 }))).toBe(false);
  expect(isBelated(due, due.add({ hours: 1, seconds: 1 }))).toBe(true);
});
