import { Temporal } from 'temporal-polyfill';
import { isWorkingDay, workingDayAfter } from './holidays.ts';

/** A workspace's hours on working days, as wall times `08:00`: people are reminded from `digestAt` until `dayEnds`. */
export interface WorkingHours {
  readonly digestAt: string;
  readonly dayEnds: string;
}

/** Whether people may be reminded at a moment (in the workspace's zone): a working day's hours. */
export function isWorkingTime(now: Temporal.ZonedDateTime, { digestAt, dayEnds }: WorkingHours): boolean {
  const time = now.toPlainTime();
  const { compare } = Temporal.PlainTime;
  return isWorkingDay(now.toPlainDate()) && compare(time, digestAt) >= 0 && compare(time, dayEnds) < 0;
}

/** The moment itself when it is working time, else the next `digestAt` of a working day. */
export function nextWorkingTime(now: Temporal.ZonedDateTime, hours: WorkingHours): Temporal.Instant {
  if (isWorkingTime(now, hours)) return now.toInstant();
  const today = now.toPlainDate();
  const early = isWorkingDay(today) && Temporal.PlainTime.compare(now.toPlainTime(), hours.digestAt) < 0;
  return startOfWork(early ? today : workingDayAfter(today), now.timeZoneId, hours);
}

/** When work begins on a day: the day's `digestAt`. */
export const startOfWork = (day: Temporal.PlainDate, timeZone: string, { digestAt }: WorkingHours): Temporal.Instant =>
  day.toZonedDateTime({ timeZone, plainTime: digestAt }).toInstant();
