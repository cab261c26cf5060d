import { RRuleTemporal } from 'rrule-temporal';
import { Temporal } from 'temporal-polyfill';

/** How a series comes again. Weekdays are ISO numbers, Monday 1; `nth` is 1–5, or -1 for the month's last. */
export type Pattern = {
  readonly every: number;
  readonly until: Temporal.PlainDate | null;
} /** `also`: the other weekdays of the same week, in their order. */ & (
  | { readonly by: 'week'; readonly weekday: number; readonly also?: readonly number[] }
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
  return [
    `FREQ=${pattern.by === 'week' ? 'WEEKLY' : 'MONTHLY'}`,
    ...(pattern.every > 1 ? [`INTERVAL=${pattern.every}`] : []),
    ...daysOf(pattern),
    ...(pattern.until ? [`UNTIL=${untilText(pattern.until, timeZone)}`] : []),
  ].join(';');
}

/** The last second of a day, as UTC of RFC 5545. */
const untilText = (day: Temporal.PlainDate, timeZone: string): string =>
  day
    .add({ days: 1 })
    .toZonedDateTime(timeZone)
    .subtract({ seconds: 1 })
    .toInstant()
    .toString({ smallestUnit: 'second' })
    .replace(/[-:]/g, '');

function daysOf(pattern: Pattern): string[] {
  const code = 'weekday' in pattern ? weekdayCodes[pattern.weekday - 1] : '';
  switch (pattern.by) {
    case 'week':
      return [`BYDAY=${[code, ...(pattern.also ?? []).map((day) => weekdayCodes[day - 1])].join(',')}`];
    case 'monthWeekday':
      return [`BYDAY=${pattern.nth}${code}`];
    case 'monthDay':
      if (pattern.day <= 28) return [`BYMONTHDAY=${pattern.day}`];
      return [`BYMONTHDAY=${range(28, pattern.day).join(',')}`, 'BYSETPOS=-1'];
  }
}

/** The pattern that a rule was made of; null for a rule that came from elsewhere and says something else. */
export function patternOf(rule: string, timeZone: string): Pattern | null {
  const parts = new Map(rule.split(';').map((part) => part.split('=', 2) as [string, string]));
  const ends = parts.get('UNTIL')?.replace(/^(\d{4})(\d\d)(\d\d)T(\d\d)(\d\d)(\d\d)Z$/, '$1-$2-$3T$4:$5:$6Z');
  const until = ends?.includes('-') ? Temporal.Instant.from(ends).toZonedDateTimeISO(timeZone).toPlainDate() : null;
  const common = { every: Number(parts.get('INTERVAL') ?? 1), until };
  const [first = 0, ...also] = (parts.get('BYDAY') ?? '').split(',').map(weekdayOf);
  const [, nth, code = ''] = /^(-?\d)([A-Z]{2})$/.exec(parts.get('BYDAY') ?? '') ?? [];
  const patterns: Pattern[] = [
    { ...common, by: 'week', weekday: first, ...(also.length > 0 ? { also } : {}) },
    { ...common, by: 'monthWeekday', nth: Number(nth), weekday: weekdayOf(code) },
    { ...common, by: 'monthDay', day: Number(parts.get('BYMONTHDAY')?.split(',').at(-1)) },
  ];
  return patterns.find((pattern) => ruleOf(pattern, timeZone) === rule) ?? null;
}

/** The same rule with another last day, or without one; of any rule, RRULE text in and out. */
export function ending(rule: string, until: Temporal.PlainDate | null, timeZone: string): string {
  const rest = rule.split(';').filter((part) => !/^(UNTIL|COUNT)=/.test(part));
  return [...rest, ...(until ? [`UNTIL=${untilText(until, timeZone)}`] : [])].join(';');
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
