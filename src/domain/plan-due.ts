import { Temporal } from 'temporal-polyfill';
import { mondayOf } from './calendar.ts';
import { isWorkingDay, workingDayAfter, workingDayBefore } from './holidays.ts';

/** One reminder of a working day, and the due dates (civil, both included) whose day for it has come. */
export interface ReminderStep {
  /** `28`, `14`, `7`, `last`, `late:2026-11-23`. */
  readonly step: string;
  /** The working day on which it is told. */
  readonly on: string;
  /** Null: however old. */
  readonly dueFrom: string | null;
  readonly dueTo: string;
}

/** Days before the due date, on a working day or the last one before it; 1 makes the last working day before. */
const before = [28, 14, 7, 1];

/**
 * What to remind of on a working day: 28, 14 and 7 days before, on the last working day before, and each working day
 * late. `since` is the last day whose reminders were planned: the days after it are caught up, so that each step of each
 * due date comes exactly once whatever days were missed; null when none was. Nothing on a day off. Civil dates.
 */
export function reminderSteps(today: Temporal.PlainDate, since: Temporal.PlainDate | null): ReminderStep[] {
  if (!isWorkingDay(today)) return [];
  const on = today.toString();
  const [first, next] = [workingDayAfter(since ?? workingDayBefore(today)), workingDayAfter(today)];
  // The reminder n days before `due` comes on the last working day up to it: after `since` when `due - n` is `first` or
  // later, and by today when `due - n` is before `next`.
  const coming = before.map((days) => ({
    step: days === 1 ? 'last' : String(days),
    on,
    dueFrom: first.add({ days }).toString(),
    dueTo: next.add({ days: days - 1 }).toString(),
  }));
  const late = { step: `late:${on}`, on, dueFrom: null, dueTo: today.subtract({ days: 1 }).toString() };
  return [...coming.filter(({ dueFrom, dueTo }) => dueFrom <= dueTo), late];
}

/**
 * Those of a day's steps for what no law hurries: what is late is told on the first day of each week that is planned,
 * usually its first working day. Civil dates, as for `reminderSteps`.
 */
export function weekly(
  steps: readonly ReminderStep[],
  today: Temporal.PlainDate,
  since: Temporal.PlainDate | null,
): ReminderStep[] {
  const firstOfWeek = Temporal.PlainDate.compare(since ?? workingDayBefore(today), mondayOf(today)) < 0;
  return steps.filter(({ step }) => firstOfWeek || !step.startsWith('late:'));
}

/** The dates (both included) on which a quiet time has ended since the last planned day: what slept is told again. */
export function quietEnds(today: Temporal.PlainDate, since: Temporal.PlainDate | null) {
  const from = (since ?? workingDayBefore(today)).add({ days: 1 });
  return { step: `again:${today}`, from: from.toString(), to: today.toString() };
}

/** The due dates (both included) of the reviews that have become `after` days late since the last planned day. */
export function escalatedDue(today: Temporal.PlainDate, since: Temporal.PlainDate | null, after: number) {
  const from = (since ?? workingDayBefore(today)).add({ days: 1 }).subtract({ days: after });
  return { from: from.toString(), to: today.subtract({ days: after }).toString() };
}
