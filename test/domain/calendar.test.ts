import fc from 'fast-check';
import { Temporal } from 'temporal-polyfill';
import { describe, expect, test } from 'vitest';
import { checkPattern, checkSpan, isMonth, laterThan, overlaps, patternFrom } from '#domain/calendar.ts';

const wall = (text: string) => Temporal.PlainDateTime.from(text);
const day = (text: string) => Temporal.PlainDate.from(text);

describe('what a person means by a series', () => {
  const start = wall('2027-01-12T09:00');

  test('every second month is the same weekday of the month as the first one', () => {
    expect(patternFrom({ intervalMonths: 2 }, start)).toMatchObject({
      by: 'monthWeekday',
      nth: 2,
      weekday: 2,
      every: 2,
    });
  });

  test('a fifth weekday is the last one', () => {
    expect(patternFrom({ intervalMonths: 1 }, wall('2027-01-29T09:00'))).toMatchObject({ nth: -1, weekday: 5 });
  });

  test('the last Friday is every month unless said', () => {
    expect(patternFrom({ byDay: '-1FR' }, start)).toMatchObject({ by: 'monthWeekday', nth: -1, weekday: 5, every: 1 });
  });

  test('nothing said is every week on the weekday of the first day', () => {
    expect(patternFrom({}, start)).toMatchObject({ by: 'week', weekday: 2, every: 1 });
    expect(patternFrom({ weekdays: ['TU', 'TH'] }, start)).toMatchObject({ by: 'week', weekday: 2, also: [4] });
    expect(patternFrom({ weekday: 'MO', intervalWeeks: 6 }, start)).toMatchObject({ weekday: 1, every: 6 });
  });
});

describe('a time is refused', () => {
  const today = day('2026-11-23');
  const span = (start: string, end: string) => () => checkSpan(wall(start), wall(end), today);

  test('that ends before it starts, or when it starts', () => {
    expect(span('2027-01-04T15:00', '2027-01-04T09:00')).toThrow('calendar.endBeforeStart');
    expect(span('2027-01-04T15:00', '2027-01-04T15:00')).toThrow('calendar.endBeforeStart');
  });

  test('that lasts 13 hours, while 12 are a long day', () => {
    expect(span('2027-01-04T08:00', '2027-01-04T21:00')).toThrow('calendar.tooLong');
    expect(span('2027-01-04T08:00', '2027-01-04T20:00')).not.toThrow();
  });

  test('that is a hundred years away', () => {
    expect(span('2127-01-04T08:00', '2127-01-04T09:00')).toThrow('calendar.tooFar');
  });

  test('of a series that ends before it starts, never ends in sight, or hardly ever comes', () => {
    const check = (until: string | null, every = 1) =>
      checkPattern({ by: 'week', weekday: 1, every, until: until ? day(until) : null }, wall('2027-01-04T09:00'));
    expect(() => check('2026-12-31')).toThrow('calendar.untilBeforeStart');
    expect(() => check('2099-12-31')).toThrow('calendar.tooFar');
    expect(() => check(null, 500)).toThrow('calendar.tooRare');
    expect(() => check('2027-06-30')).not.toThrow();
  });
});

test('a day long gone may have been meant in the year in which it is ahead, a late one in the coming weeks', () => {
  const now = wall('2026-11-23T09:00');
  expect(laterThan(wall('2026-01-12T09:00'), now).toString()).toBe('2027-01-12T09:00:00');
  expect(laterThan(wall('2026-11-16T09:00'), now).toString()).toBe('2026-11-30T09:00:00');
  expect(laterThan(wall('2024-02-29T09:00'), now).toString()).toBe('2027-02-28T09:00:00');
});

test('two are on at the same time when one begins before the other ends', () => {
  const at = (start: string, end: string) => ({ start: `2027-01-12T${start}`, end: `2027-01-12T${end}` });
  expect(overlaps(at('09:00', '11:00'), at('10:30', '12:00'))).toBe(true);
  expect(overlaps(at('09:00', '11:00'), at('09:30', '10:00'))).toBe(true);
  expect(overlaps(at('09:00', '11:00'), at('11:00', '12:00'))).toBe(false);
});

test('a whole month is one, whatever its length', () => {
  fc.assert(
    fc.property(fc.integer({ min: 2020, max: 2040 }), fc.integer({ min: 1, max: 12 }), (year, month) => {
      const first = Temporal.PlainDate.from({ year, month, day: 1 });
      const last = first.add({ months: 1 }).subtract({ days: 1 });
      expect(isMonth(first, last)).toBe(true);
      expect(isMonth(first, last.subtract({ days: 1 }))).toBe(false);
    }),
  );
});
