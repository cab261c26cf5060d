import type { Clock } from './when.ts';

const write = (hour: number, minute: number) => `${String(hour).padStart(2, '0')}:${String(minute).padStart(2, '0')}`;

/** Office hours are 7–18: an hour from 1 to 6 said without more is in the afternoon. */
const office = (hour: number, half: string | undefined) => {
  if (half === 'B' && hour < 12) return hour + 12;
  return half === undefined && hour >= 1 && hour <= 6 ? hour + 12 : hour;
};

/** The time of day as `HH:MM`, or null when there is no such time ("klo 25"). `half` is A for morning, B for afternoon. */
export function timeOfDay(hour: string | undefined, minute = '0', half?: string): string | null {
  const minutes = Number(minute);
  const hours = hour?.startsWith('0') && hour.length > 1 ? Number(hour) : office(Number(hour), half);
  return hours < 24 && minutes < 60 ? write(hours, minutes) : null;
}

/** A time some minutes before or after the full hour: "puoli kahdelta" is 30 before two. */
export function beside(hour: string | undefined, minutes: number): string | null {
  const full = Number(hour) * 60 + minutes;
  // Half an hour before one is at noon.
  return timeOfDay(String(Math.floor(full / 60) || 12), String(full % 60));
}

/** A time, or a time with an end. "9 to 3" ends in the afternoon. */
export function clock(from: string | null, to?: string | null): Clock | null {
  if (from === null || to === null) return null;
  return to === undefined ? { from } : { from, to };
}
