import { Temporal } from 'temporal-polyfill';
import { workingDayAfter } from './holidays.ts';
import { isWorkingTime, type WorkingHours } from './working-hours.ts';

/**
 * The day whose digest is to be planned at a moment (in the workspace's zone), or null when none is: in working hours,
 * once. `plannedThrough` is the last day planned, null before the first.
 */
export function digestDay(
  now: Temporal.ZonedDateTime,
  hours: WorkingHours,
  plannedThrough: string | null,
): Temporal.PlainDate | null {
  const today = now.toPlainDate();
  return isWorkingTime(now, hours) && (plannedThrough === null || plannedThrough < today.toString()) ? today : null;
}

/**
 * When the digest planned now should have gone: at `digestAt` of the first working day that nobody planned. A time long
 * past says that the bot was away. In a workspace's first days nothing was missed: now.
 */
export function digestDueAt(
  now: Temporal.ZonedDateTime,
  digestAt: string,
  plannedThrough: string | null,
): Temporal.Instant {
  if (plannedThrough === null) return now.toInstant();
  const first = workingDayAfter(Temporal.PlainDate.from(plannedThrough));
  return first.toZonedDateTime({ timeZone: now.timeZoneId, plainTime: digestAt }).toInstant();
}

/** Whether a reminder comes so late that it says so: an hour after its time. */
export const isBelated = (dueAt: Temporal.Instant, now: Temporal.Instant): boolean =>
  Temporal.Duration.compare(dueAt.until(now), { hours: 1 }) > 0;
