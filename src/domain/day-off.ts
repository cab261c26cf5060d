import type { Temporal } from 'temporal-polyfill';
import { holidayName, isWorkingDay, workingDayAfter } from './holidays.ts';
import type { HolidayPolicy, OccurrenceKind } from './words.ts';

/** July and 24.12.–6.1. (civil dates): the usual break of leadership groups. */
export const isBreak = ({ month, day }: Temporal.PlainDate): boolean =>
  month === 7 || (month === 12 && day >= 24) || (month === 1 && day <= 6);

/** Why something of a kind is better not on a day: a public holiday, or a leadership group's break; null when it may be. */
export function dayOff(kind: OccurrenceKind, day: Temporal.PlainDate): 'holiday' | 'break' | null {
  if (holidayName(day, 'fi') !== null) return 'holiday';
  return kind === 'leadershipMeeting' && isBreak(day) ? 'break' : null;
}

/** Whether something of a kind fits a day: a working day, and no break of its own. */
export const fits = (kind: OccurrenceKind, day: Temporal.PlainDate): boolean =>
  isWorkingDay(day) && dayOff(kind, day) === null;

/** The first day after one on which something of a kind fits. */
export function fittingDayAfter(kind: OccurrenceKind, day: Temporal.PlainDate): Temporal.PlainDate {
  const next = workingDayAfter(day);
  return fits(kind, next) ? next : fittingDayAfter(kind, next);
}

/** The same times on the first day after on which something of a kind fits. */
export const onFittingDayAfter = (kind: OccurrenceKind, start: Temporal.PlainDateTime): Temporal.PlainDateTime =>
  fittingDayAfter(kind, start.toPlainDate()).toPlainDateTime(start.toPlainTime());

/** Where an occurrence of a series stands by the series' policy, and whether it is held at all. */
export function byPolicy(policy: HolidayPolicy | null, kind: OccurrenceKind, start: Temporal.PlainDateTime) {
  const off = dayOff(kind, start.toPlainDate()) !== null;
  return {
    start: off && policy === 'move' ? onFittingDayAfter(kind, start) : start,
    state: off && policy === 'skip' ? ('cancelled' as const) : ('planned' as const),
  };
}
