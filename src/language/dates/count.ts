import { Temporal } from 'temporal-polyfill';
import type { Anchor, Day, Period } from './when.ts';

const { PlainDate } = Temporal;
type Date = Temporal.PlainDate;

/** The day of a calendar, or null when there is none ("31.4."). */
export function calendarDay(year: number, month: number, day: number): Date | null {
  try {
    return PlainDate.from({ year, month, day }, { overflow: 'reject' });
  } catch {
    return null;
  }
}

/**
 * A day and a month without a year: today or the nearest to come, or the nearest gone by when the sentence tells of
 * the past. 29.2. waits for a leap year; null when no year has such a day.
 */
export function dayOfYear(month: number, day: number, { today, past }: Anchor): Date | null {
  const step = past ? -1 : 1;
  for (let year = today.year, tries = 0; tries < 9; year += step, tries++) {
    const date = calendarDay(year, month, day);
    if (date && PlainDate.compare(date, today) * step >= 0) return date;
  }
  return null;
}

const monday = (date: Date): Date => date.subtract({ days: date.dayOfWeek - 1 });

export const weekOf = (date: Date): Period => ({ from: monday(date), to: monday(date).add({ days: 6 }) });

export const monthOf = (date: Date): Period => ({
  from: date.with({ day: 1 }),
  to: date.with({ day: date.daysInMonth }),
});

/** The weekday's nearest day after today (before it, or today, in the past). */
export function nearestWeekday(weekday: number, { today, past }: Anchor): Date {
  const ahead = (weekday - today.dayOfWeek + 7) % 7;
  if (past) return today.subtract({ days: (7 - ahead) % 7 });
  return today.add({ days: ahead || 7 });
}

/** A weekday of another week, such as "ensi viikon tiistaina". */
export const weekdayOf = (weekday: number, week: Date): Date => monday(week).add({ days: weekday - 1 });

/** "Ensi tiistaina": next week's; said before that day of this week it may mean the nearer one, near a Monday the one after. */
export function nextWeekday(weekday: number, anchor: Anchor): Day {
  const near = nearestWeekday(weekday, anchor);
  const next = weekdayOf(weekday, anchor.today.add({ days: 7 }));
  if (!near.equals(next)) return { date: next, or: near };
  return anchor.today.until(next).days <= 3 || anchor.today.dayOfWeek === weekday
    ? { date: next, or: next.add({ days: 7 }) }
    : { date: next };
}

/** The Monday of an ISO week; without a year the nearest such week not yet over (in the past: not to come). Null when the year has none. */
export function isoWeek(week: number, anchor: Anchor, year?: number): Date | null {
  if (week < 1 || week > 53) return null;
  const first = (of: number) => {
    const start = monday(PlainDate.from({ year: of, month: 1, day: 4 })).add({ weeks: week - 1 });
    return start.add({ days: 3 }).year === of ? start : null;
  };
  if (year !== undefined) return first(year);
  const step = anchor.past ? -1 : 1;
  for (let of = anchor.today.year - step, tries = 0; tries < 9; of += step, tries++) {
    const start = first(of);
    if (start && PlainDate.compare(anchor.past ? start : start.add({ days: 6 }), anchor.today) * step >= 0)
      return start;
  }
  return null;
}

/** The nth weekday of a month, -1 the last; null when the month has no fifth. */
export function nthWeekday(nth: number, weekday: number, month: Date): Date | null {
  const { from, to } = monthOf(month);
  if (nth < 0) return to.subtract({ days: (to.dayOfWeek - weekday + 7) % 7 });
  const date = from.add({ days: ((weekday - from.dayOfWeek + 7) % 7) + (nth - 1) * 7 });
  return date.month === from.month ? date : null;
}

/** The month by its number: this one or the nearest to come, or gone by in the past. */
export function nearestMonth(month: number, { today, past }: Anchor): Date {
  const first = PlainDate.from({ year: today.year, month, day: 1 });
  if (past) return month > today.month ? first.subtract({ years: 1 }) : first;
  return month < today.month ? first.add({ years: 1 }) : first;
}

export const unitDays = (unit: string, n: number): Temporal.DurationLike =>
  unit === 'd' ? { days: n } : unit === 'w' ? { weeks: n } : unit === 'm' ? { months: n } : { years: n };
