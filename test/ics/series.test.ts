import fc from 'fast-check';
import { Temporal } from 'temporal-polyfill';
import { expect, test } from 'vitest';
import { type Pattern, ruleOf, wallTimes } from '#domain/recurrence.ts';
import { type Standing, seriesEvents } from '#ics/series.ts';
import { calendarText } from '#ics/write.ts';
import { occurrencesIn } from './reading.ts';

const zone = 'Europe/Helsinki';
const text = (wall: Temporal.PlainDateTime) => wall.toString({ smallestUnit: 'minute' });
const same = { sequence: 0, changedAt: '2026-11-23T07:00:00.000Z', location: null };

const weekday = fc.integer({ min: 1, max: 7 });
const every = fc.integer({ min: 1, max: 6 });
const pattern: fc.Arbitrary<Pattern> = fc
  .oneof(
    fc.record({ by: fc.constant('week' as const), every, weekday }),
    fc.record({ by: fc.constant('monthWeekday' as const), every, weekday, nth: fc.constantFrom(-1, 1, 2, 3, 4, 5) }),
    fc.record({ by: fc.constant('monthDay' as const), every, day: fc.integer({ min: 1, max: 31 }) }),
  )
  .map((one) => ({ ...one, until: null }));

/** What was done to one occurrence, by its place in the series. */
const doing = fc.record({
  nth: fc.nat({ max: 60 }),
  what: fc.constantFrom('cancelled', 'removed', 'moved', 'renamed', 'longer'),
  days: fc.integer({ min: -5, max: 5 }),
  hour: fc.integer({ min: 6, max: 20 }),
});

const series = fc.record({
  pattern,
  start: fc
    .record({
      day: fc.integer({ min: 0, max: 800 }),
      // In the hours that are turned, between 3 and 4 at night, programs differ on how long an event is.
      hour: fc.integer({ min: 4, max: 17 }),
      minute: fc.constantFrom(0, 15, 30),
    })
    .map(({ day, hour, minute }) =>
      Temporal.PlainDateTime.from({ year: 2026, month: 1, day: 1, hour, minute }).add({ days: day }),
    ),
  months: fc.integer({ min: 1, max: 24 }),
  minutes: fc.constantFrom(30, 60, 120, 360),
  doings: fc.array(doing, { maxLength: 8 }),
});

test('what another program reads in a series is what stands in the calendar, for any rule, exception and clock change', () => {
  fc.assert(
    fc.property(series, ({ pattern, start, months, minutes, doings }) => {
      const rule = ruleOf(pattern, zone);
      const walls = wallTimes(rule, start, zone, start.toPlainDate().add({ months }));
      let rows: (Standing & { start: string })[] = walls.map((wall, n) => ({
        ...same,
        uid: `o${n}`,
        summary: 'Yhteispäivä',
        originalDate: wall.toPlainDate().toString(),
        start: text(wall),
        end: text(wall.add({ minutes })),
        cancelled: false,
      }));
      for (const { nth, what, days, hour } of doings) {
        const row = rows[nth % Math.max(rows.length, 1)];
        if (!row) continue;
        const moved = Temporal.PlainDateTime.from(row.start).add({ days }).with({ hour });
        const changes: Record<typeof what, Partial<Standing>> = {
          cancelled: { cancelled: true },
          removed: {},
          moved: { start: text(moved), end: text(moved.add({ minutes })) },
          renamed: { summary: 'Kehittämispäivä' },
          longer: { end: text(Temporal.PlainDateTime.from(row.end).add({ minutes: 45 })) },
        };
        rows = rows.flatMap((each) =>
          each !== row ? [each] : what === 'removed' ? [] : [{ ...each, ...changes[what] }],
        );
      }
      const first = walls[0] ?? start;
      const about = { ...same, uid: 's', summary: 'Yhteispäivä', start: text(first), rule, minutes };
      const events = seriesEvents(about, rows, zone);
      const written = calendarText({ name: 'Kalenteri', lang: 'fi', timeZone: zone, year: 2026, events });
      const read = occurrencesIn(written).map((each) => [each.start, each.end, each.summary].join(' '));
      const standing = rows
        .filter(({ cancelled }) => !cancelled)
        .map((row) => [row.start, row.end, row.summary].join(' '));
      expect(read.sort()).toEqual(standing.sort());
    }),
    { numRuns: 300 },
  );
});

test('a series that stands as its rule says is one event', () => {
  const walls = wallTimes(
    'FREQ=WEEKLY;BYDAY=MO',
    Temporal.PlainDateTime.from('2027-01-04T09:00'),
    zone,
    Temporal.PlainDate.from('2027-06-28'),
  );
  const rows = walls.map((wall) => ({
    ...same,
    uid: text(wall),
    summary: 'Yhteispäivä',
    originalDate: wall.toPlainDate().toString(),
    start: text(wall),
    end: text(wall.add({ hours: 6 })),
    cancelled: false,
  }));
  const about = {
    ...same,
    uid: 's',
    summary: 'Yhteispäivä',
    start: '2027-01-04T09:00',
    rule: 'FREQ=WEEKLY;BYDAY=MO',
    minutes: 360,
  };
  expect(seriesEvents(about, rows, zone)).toEqual([
    {
      ...same,
      uid: 's',
      summary: 'Yhteispäivä',
      start: '2027-01-04T09:00',
      end: '2027-01-04T15:00',
      cancelled: false,
      // 28 June at nine is summer time: six in the world's time.
      rule: 'FREQ=WEEKLY;BYDAY=MO;UNTIL=20270628T060000Z',
      except: [],
    },
  ]);
});
