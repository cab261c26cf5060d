import { RRuleTemporal } from 'rrule-temporal';
import { Temporal } from 'temporal-polyfill';

/** How a series comes again. Weekdays are ISO numbers, Monday 1; `nth` is 1–5, or -1 for the month's last. */
export type Pattern = { readonly every: number; readonly until: Temporal.PlainDate | null } & (
  | { readonly by: 'week'; readonly weekday: number }
  | { readonly by: 'monthWeekday'; readonly weekday: number; readonly nth: number }
  /** A month without that day has the meeting on its last one. */
  | { readonly by: 'monthDay'; readonly day: number }
);

/** The weekdays of RFC 5545, from Monday. */
export const weekdayCodes = ['MO', 'TU', 'WE', 'TH', 'FR', 'SA', 'SU'] as const;

/** The ISO number of `MO` … `SU`. */
export const weekdayOf = (code: string): number => weekdayCodes.indexOf(code as 'MO') + 1;

/** The pattern as an RRULE (RFC 5545 §3.3.10), its end the last second of the day in the zone, in UTC. */
export function ruleOf(pattern: Pattern, timeZone: string): string {
  const until = pattern.until?.add({ days: 1 }).toZonedDateTime(timeZone).subtract({ seconds: 1 });
  return [
    `FREQ=${pattern.by === 'week' ? 'WEEKLY' : 'MONTHLY'}`,
    ...(pattern.every > 1 ? [`INTERVAL=${pattern.every}`] : []),
    ...daysOf(pattern),
    ...(until ? [`UNTIL=${until.toInstant().toString({ smallestUnit: 'second' }).replace(/[-:]/g, '')}`] : []),
  ].join(';');
}

function daysOf(pattern: Pattern): string[] {
  const code = 'weekday' in pattern ? weekdayCodes[pattern.weekday - 1] : '';
  switch (pattern.by) {
    case 'week':
      return [`BYDAY=${code}`];
    case 'monthWeekday':
      return [`BYDAY=${pattern.nth}${code}`];
    case 'monthDay':
      if (pattern.day <= 28) return [`BYMONTHDAY=${pattern.day}`];
      return [`BYMONTHDAY=${range(28, pattern.day).join(',')}`, 'BYSETPOS=-1'];
  }
}

/**
 * The wall times of a rule from `start` through a day, both included: 9.00 stays 9.00 over the clock changes of the
 * zone. `start` counts only when the rule gives it.
 */
export function wallTimes(
  rule: string,
  start: Temporal.PlainDateTime,
  timeZone: string,
  through: Temporal.PlainDate,
): Temporal.PlainDateTime[] {
  const dtstart = start.toZonedDateTime(timeZone);
  const end = through.add({ days: 1 }).toZonedDateTime(timeZone);
  return new RRuleTemporal({ rruleString: rule, dtstart, temporal: Temporal })
    .between(dtstart, end, true)
    .map((each) => each.toPlainDateTime());
}

const range = (from: number, to: number) => Array.from({ length: to - from + 1 }, (_, n) => from + n);
