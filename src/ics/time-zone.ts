import { Temporal } from 'temporal-polyfill';
import { weekdayCodes } from '#domain/recurrence.ts';

/**
 * The VTIMEZONE of a zone (RFC 5545 §3.6.5), with the rules of its clock changes as they are in a year: each on the
 * same weekday of its month. A zone without clock changes has one part.
 */
export function timeZoneLines(timeZone: string, year: number): string[] {
  const known = cache.get(`${timeZone} ${year}`);
  if (known) return known;
  const lines = ['BEGIN:VTIMEZONE', `TZID:${timeZone}`, ...parts(timeZone, year), 'END:VTIMEZONE'];
  cache.set(`${timeZone} ${year}`, lines);
  return lines;
}

const cache = new Map<string, string[]>();

function parts(timeZone: string, year: number): string[] {
  const start = Temporal.PlainDate.from({ year, month: 1, day: 1 }).toZonedDateTime(timeZone);
  const first = start.getTimeZoneTransition('next');
  const second = first?.getTimeZoneTransition('next');
  if (!first || !second || second.year !== year)
    return observance('STANDARD', start.offset, start.offset, '19700101T000000');
  return [...change(first), ...change(second)];
}

function change(at: Temporal.ZonedDateTime): string[] {
  const before = at.subtract({ nanoseconds: 1 });
  const isSummer = at.offsetNanoseconds > before.offsetNanoseconds;
  // The wall time at which the clock is turned, as it was before turning.
  const turned = at.toInstant().toZonedDateTimeISO(before.offset).toPlainDateTime();
  const last = turned.day + 7 > turned.daysInMonth;
  const nth = last ? -1 : Math.ceil(turned.day / 7);
  const { month, dayOfWeek } = turned;
  const since = anchor(month, dayOfWeek, nth).toPlainDateTime(turned.toPlainTime());
  return observance(isSummer ? 'DAYLIGHT' : 'STANDARD', before.offset, at.offset, compact(since), [
    `RRULE:FREQ=YEARLY;BYMONTH=${month};BYDAY=${nth}${weekdayCodes[dayOfWeek - 1]}`,
  ]);
}

/** The day of the rule in 1970, from which clients count. */
function anchor(month: number, weekday: number, nth: number): Temporal.PlainDate {
  const first = Temporal.PlainDate.from({ year: 1970, month, day: 1 });
  if (nth > 0) return first.add({ days: ((weekday - first.dayOfWeek + 7) % 7) + 7 * (nth - 1) });
  const last = first.with({ day: first.daysInMonth });
  return last.subtract({ days: (last.dayOfWeek - weekday + 7) % 7 });
}

const observance = (part: string, from: string, to: string, start: string, rule: string[] = []) => [
  `BEGIN:${part}`,
  `TZOFFSETFROM:${from.replace(':', '')}`,
  `TZOFFSETTO:${to.replace(':', '')}`,
  `DTSTART:${start}`,
  ...rule,
  `END:${part}`,
];

const compact = (at: Temporal.PlainDateTime) => at.toString({ smallestUnit: 'second' }).replace(/[-:]/g, '');
