import type { Temporal } from 'temporal-polyfill';
import { calendarDay } from './count.ts';

/** First and last day of each festival; Midsummer Eve is the Friday of 19.–25.6. */
const festivals: Readonly<Record<string, (year: number) => [Temporal.PlainDate | null | undefined, days: number]>> = {
  j: (year) => [calendarDay(year, 12, 24), 3],
  u: (year) => {
    const first = calendarDay(year, 6, 19);
    return [first?.add({ days: (5 - first.dayOfWeek + 7) % 7 }), 3];
  },
  v: (year) => [calendarDay(year, 5, 1), 1],
  p: (year) => [easter(year).subtract({ days: 2 }), 4],
  i: (year) => [calendarDay(year, 12, 6), 1],
  l: (year) => [calendarDay(year, 1, 6), 1],
  n: (year) => [calendarDay(year, 1, 1), 1],
};

/** The nearest festival to come: its first day, the day before it, or the day after its last one. */
export function festival(
  code: string,
  side: 'on' | 'before' | 'after',
  today: Temporal.PlainDate,
): Temporal.PlainDate | null {
  for (const year of [today.year, today.year + 1]) {
    const [first, days] = festivals[code]?.(year) ?? [null, 0];
    if (!first || first.since(today).days < 0) continue;
    return side === 'on' ? first : side === 'before' ? first.subtract({ days: 1 }) : first.add({ days });
  }
  return null;
}

/** Easter Sunday, by Oudin's method (U.S. Naval Observatory). */
function easter(year: number): Temporal.PlainDate {
  const golden = year % 19;
  const century = Math.floor(year / 100);
  const epact = (century - Math.floor(century / 4) - Math.floor((8 * century + 13) / 25) + 19 * golden + 15) % 30;
  const moon = epact - Math.floor(epact / 28) * (1 - Math.floor(29 / (epact + 1)) * Math.floor((21 - golden) / 11));
  const sunday = (year + Math.floor(year / 4) + moon + 2 - century + Math.floor(century / 4)) % 7;
  const offset = moon - sunday;
  const month = 3 + Math.floor((offset + 40) / 44);
  const date = calendarDay(year, month, offset + 28 - 31 * Math.floor(month / 4));
  if (!date) throw new Error(`no Easter in ${year}`);
  return date;
}
