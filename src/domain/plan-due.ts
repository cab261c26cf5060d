import type { Temporal } from 'temporal-polyfill';
import { isWorkingDay, workingDayAfter, workingDayBefore } from './holidays.ts';

/** One reminder of a working day, and the dates (civil, both included) whose day for it has come. */
export interface ReminderStep {
  /** `28`, `14`, `7`, `last`, `late:2026-11-23`, `again:2026-11-23`. */
  readonly step: string;
  /** The working day on which it is told. */
  readonly on: string;
  /** Whether the dates are of the deadline or of the end of a quiet time. */
  readonly of: 'due' | 'quietUntil';
  /** Null: however old. */
  readonly from: string | null;
  readonly to: string;
}

/** Days before the due date, on a working day or the last one before it; 1 makes the last working day before. */
const before = [28, 14, 7, 1];

/**
 * What to remind of on a working day: 28, 14 and 7 days before, on the last working day before, each working day late,
 * and when a quiet time ends. `since` is the last day whose reminders were planned: the days after it are caught up, so
 * that each step of each due date comes exactly once whatever days were missed; null when none was. Nothing on a day
 * off. Civil dates.
 */
export function reminderSteps(today: Temporal.PlainDate, since: Temporal.PlainDate | null): ReminderStep[] {
  if (!isWorkingDay(today)) return [];
  const on = today.toString();
  const planned = since ?? workingDayBefore(today);
  const [first, next] = [workingDayAfter(planned), workingDayAfter(today)];
  // The reminder n days before `due` comes on the last working day up to it: after `since` when `due - n` is `first` or
  // later, and by today when `due - n` is before `next`.
  const coming = before.map((days) => ({
    step: days === 1 ? 'last' : String(days),
    of: 'due' as const,
    from: first.add({ days }).toString(),
    to: next.add({ days: days - 1 }).toString(),
  }));
  const again = {
    step: `again:${on}`,
    of: 'quietUntil' as const,
    from: planned.add({ days: 1 }).toString(),
    to: on,
  };
  const late = { step: `late:${on}`, of: 'due' as const, from: null, to: today.subtract({ days: 1 }).toString() };
  return [...[...coming, again].filter(({ from, to }) => from <= to), late].map((step) => ({ ...step, on }));
}
