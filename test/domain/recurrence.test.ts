import fc from 'fast-check';
import { Temporal } from 'temporal-polyfill';
import { describe, expect, test } from 'vitest';
import { type Pattern, ruleOf, wallTimes } from '#domain/recurrence.ts';

const ZONE = 'Europe/Helsinki';
const wall = (text: string) => Temporal.PlainDateTime.from(text);
const day = (text: string) => Temporal.PlainDate.from(text);
const times = (pattern: Pattern, start: string, through: string) =>
  wallTimes(ruleOf(pattern, ZONE), wall(start), ZONE, day(through));
const days = (pattern: Pattern, start: string, through: string) =>
  times(pattern, start, through).map((each) => each.toPlainDate().toString());

const weekly = (weekday: number, every = 1, until: string | null = null): Pattern => ({
  by: 'week',
  weekday,
  every,
  until: until ? day(until) : null,
});
const monthDay = (n: number, every = 1): Pattern => ({ by: 'monthDay', day: n, every, until: null });

describe('a series', () => {
  test('keeps its time on the wall over both clock changes', () => {
    for (const through of ['2027-04-05', '2027-11-08'])
      for (const each of times(weekly(1), '2027-03-15T09:00', through))
        expect(each.toPlainTime().toString()).toBe('09:00:00');
    const instants = times(weekly(7), '2027-10-24T09:00', '2027-11-07').map((each) =>
      each.toZonedDateTime(ZONE).toInstant().toString(),
    );
    expect(instants).toEqual(['2027-10-24T06:00:00Z', '2027-10-31T07:00:00Z', '2027-11-07T07:00:00Z']);
  });

  test('of several weekdays comes on each of them, every other week too', () => {
    const pattern: Pattern = { ...weekly(1), by: 'week', weekday: 1, also: [3] };
    expect(ruleOf(pattern, ZONE)).toBe('FREQ=WEEKLY;BYDAY=MO,WE');
    expect(days(pattern, '2026-11-25T09:00', '2026-12-02')).toEqual(['2026-11-25', '2026-11-30', '2026-12-02']);
    expect(days({ ...pattern, every: 2 }, '2026-11-30T09:00', '2026-12-16')).toEqual([
      '2026-11-30',
      '2026-12-02',
      '2026-12-14',
      '2026-12-16',
    ]);
  });

  test('of every week goes through week 53 of 2026', () => {
    expect(days(weekly(1), '2026-12-21T09:00', '2027-01-11')).toEqual([
      '2026-12-21',
      '2026-12-28',
      '2027-01-04',
      '2027-01-11',
    ]);
    expect(day('2026-12-28').weekOfYear).toBe(53);
  });

  test('of every six weeks counts from its first day', () => {
    expect(days(weekly(4, 6), '2027-01-14T09:00', '2027-06-01')).toEqual([
      '2027-01-14',
      '2027-02-25',
      '2027-04-08',
      '2027-05-20',
    ]);
  });

  test('of the 31st has the last day of a shorter month, 29 February of a leap year too', () => {
    expect(days(monthDay(31), '2027-12-31T09:00', '2028-04-30')).toEqual([
      '2027-12-31',
      '2028-01-31',
      '2028-02-29',
      '2028-03-31',
      '2028-04-30',
    ]);
  });

  test('ends on its last day, whatever the hour', () => {
    expect(days(weekly(1, 1, '2027-01-18'), '2027-01-04T23:30', '2027-12-31')).toEqual([
      '2027-01-04',
      '2027-01-11',
      '2027-01-18',
    ]);
  });

  test('begins on the first day that its rule gives', () => {
    expect(days(weekly(1), '2027-01-01T09:00', '2027-01-11')).toEqual(['2027-01-04', '2027-01-11']);
  });
});

const anyDay = fc.date({ min: new Date('2020-01-01'), max: new Date('2035-12-31'), noInvalidDate: true });
const plainDay = anyDay.map((date) => day(date.toISOString().slice(0, 10)));
const weekdays = fc.integer({ min: 1, max: 7 });
const nths = fc.constantFrom(1, 2, 3, 4, 5, -1);

test('the nth weekdays of months are those that counting the days of each month gives', () => {
  fc.assert(
    fc.property(plainDay, weekdays, nths, fc.integer({ min: 1, max: 6 }), (from, weekday, nth, every) => {
      const through = from.add({ months: 30 });
      const pattern: Pattern = { by: 'monthWeekday', weekday, nth, every, until: null };
      expect(days(pattern, `${from}T09:00`, through.toString())).toEqual(counted(from, through, pattern));
    }),
    { numRuns: 60 },
  );
});

test('several weekdays every n weeks are those that counting from the Monday of the first week gives', () => {
  const several = fc.uniqueArray(weekdays, { minLength: 1, maxLength: 7 }).map((all) => all.sort());
  fc.assert(
    fc.property(plainDay, several, fc.integer({ min: 1, max: 6 }), (from, [weekday = 1, ...also], every) => {
      const through = from.add({ weeks: 40 });
      const monday = from.subtract({ days: from.dayOfWeek - 1 });
      const all = Array.from({ length: from.until(through).days + 1 }, (_, n) => from.add({ days: n }));
      const counted = all.filter(
        (day) => [weekday, ...also].includes(day.dayOfWeek) && Math.floor(monday.until(day).days / 7) % every === 0,
      );
      const pattern: Pattern = { by: 'week', weekday, also, every, until: null };
      expect(days(pattern, `${from}T09:00`, through.toString())).toEqual(counted.map(String));
    }),
  );
});

/** Day by day, without any rule: the nth of its weekday when n - 1 weeks of the month lie before it. */
function counted(from: Temporal.PlainDate, through: Temporal.PlainDate, pattern: Extract<Pattern, { nth: number }>) {
  const found: string[] = [];
  for (let each = from; Temporal.PlainDate.compare(each, through) <= 0; each = each.add({ days: 1 })) {
    const months = (each.year - from.year) * 12 + each.month - from.month;
    const isLast = each.day + 7 > each.daysInMonth;
    const isNth = pattern.nth === -1 ? isLast : Math.ceil(each.day / 7) === pattern.nth;
    if (months % pattern.every === 0 && each.dayOfWeek === pattern.weekday && isNth) found.push(each.toString());
  }
  return found;
}

test('a rule is an RRULE that any calendar reads, its end in UTC', () => {
  expect(ruleOf(weekly(1, 2, '2027-06-30'), ZONE)).toBe('FREQ=WEEKLY;INTERVAL=2;BYDAY=MO;UNTIL=20270630T205959Z');
  expect(ruleOf({ by: 'monthWeekday', weekday: 5, nth: -1, every: 1, until: day('2027-01-31') }, ZONE)).toBe(
    'FREQ=MONTHLY;BYDAY=-1FR;UNTIL=20270131T215959Z',
  );
  expect(ruleOf(monthDay(30), ZONE)).toBe('FREQ=MONTHLY;BYMONTHDAY=28,29,30;BYSETPOS=-1');
});
