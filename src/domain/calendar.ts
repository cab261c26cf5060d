import { Temporal } from 'temporal-polyfill';
import { refuse } from './errors.ts';
import { type Pattern, weekdayOf } from './recurrence.ts';
import type { GroupKind, OccurrenceKind } from './words.ts';

/** The kinds that are a group's meetings; the others are days. */
export const meetingKinds: readonly OccurrenceKind[] = ['networkMeeting', 'teamMeeting', 'leadershipMeeting'];

/** What a group's meeting is called. */
export function meetingKindOf(group: GroupKind): OccurrenceKind {
  if (group === 'interfaceNetwork') return 'networkMeeting';
  return group === 'leadershipGroup' || group === 'tymBoard' ? 'leadershipMeeting' : 'teamMeeting';
}

/** How a person said that something comes again; what was not said comes from the first day. */
export interface Repeat {
  /** `MO` … `SU`. */
  readonly weekday?: string | undefined;
  /** `MO` and `WE`, when there are several. */
  readonly weekdays?: readonly string[] | undefined;
  /** `2TU`, `-1FR`. */
  readonly byDay?: string | undefined;
  readonly intervalWeeks?: number | undefined;
  readonly intervalMonths?: number | undefined;
  readonly monthDay?: number | undefined;
  readonly until?: string | undefined;
}

/**
 * The pattern that a person means. A month without more is the same weekday of it ("toinen tiistai"), since an office
 * does not meet on the Sunday that the 12th happens to be.
 */
export function patternFrom(said: Repeat, start: Temporal.PlainDateTime): Pattern {
  const until = said.until ? Temporal.PlainDate.from(said.until) : null;
  const months = { every: said.intervalMonths ?? 1, until };
  const weekday = said.weekday ? weekdayOf(said.weekday) : start.dayOfWeek;
  if (said.byDay)
    return {
      ...months,
      by: 'monthWeekday',
      nth: Number.parseInt(said.byDay, 10),
      weekday: weekdayOf(said.byDay.slice(-2)),
    };
  if (said.monthDay) return { ...months, by: 'monthDay', day: said.monthDay };
  if (said.intervalMonths) return { ...months, by: 'monthWeekday', nth: nthIn(start), weekday };
  const [first = weekday, ...also] = (said.weekdays ?? []).map(weekdayOf);
  const days = also.length > 0 ? { weekday: first, also } : { weekday: first };
  return { every: said.intervalWeeks ?? 1, until, by: 'week', ...days };
}

/** A fifth one is said as the last: most months have no fifth. */
const nthIn = ({ day }: Temporal.PlainDateTime) => (day > 28 ? -1 : Math.ceil(day / 7));

/** Refuses a time that ends before it starts, is longer than 12 hours or more than five years away. */
export function checkSpan(start: Temporal.PlainDateTime, end: Temporal.PlainDateTime, today: Temporal.PlainDate): void {
  const minutes = start.until(end).total('minutes');
  if (minutes <= 0) refuse('calendar.endBeforeStart');
  if (minutes > 12 * 60) refuse('calendar.tooLong', { hours: Math.ceil(minutes / 60) });
  if (after(start.toPlainDate(), today.add({ years: 5 }))) refuse('calendar.tooFar');
}

/** Refuses a series that ends before it starts, goes on for over five years, or comes less than once in two years. */
export function checkPattern({ by, every, until }: Pattern, start: Temporal.PlainDateTime): void {
  const first = start.toPlainDate();
  if (every > (by === 'week' ? 104 : 24)) refuse('calendar.tooRare');
  if (until && after(first, until)) refuse('calendar.untilBeforeStart', { until: until.toString() });
  if (until && after(until, first.add({ years: 5 }))) refuse('calendar.tooFar');
}

/** How far ahead a series without an end stands in the calendar. */
export const horizonOf = (day: Temporal.PlainDate): Temporal.PlainDate => day.add({ months: 18 });

/**
 * What a time that has been may have been meant as: the same weekday of the coming days when it was lately, else the
 * same day of the first year in which it is ahead.
 */
export function laterThan(start: Temporal.PlainDateTime, now: Temporal.PlainDateTime): Temporal.PlainDateTime {
  const lately = start.until(now).total('days') < 28;
  for (let n = 1; ; n++) {
    const next = start.add(lately ? { weeks: n } : { years: n });
    if (Temporal.PlainDateTime.compare(next, now) > 0) return next;
  }
}

/** The Monday of a day's week (ISO 8601). */
export const mondayOf = (day: Temporal.PlainDate): Temporal.PlainDate => day.subtract({ days: day.dayOfWeek - 1 });

/** Whether the days are one whole month. */
export const isMonth = (from: Temporal.PlainDate, to: Temporal.PlainDate): boolean =>
  from.day === 1 && to.day === to.daysInMonth && from.toPlainYearMonth().equals(to.toPlainYearMonth());

const after = (a: Temporal.PlainDate, b: Temporal.PlainDate) => Temporal.PlainDate.compare(a, b) > 0;

/** Whether two are on at the same time; one that begins when the other ends is not. Wall times of one zone. */
export const overlaps = (
  a: { readonly start: string; readonly end: string },
  b: { readonly start: string; readonly end: string },
): boolean => a.start < b.end && b.start < a.end;
