import { createRequire } from 'node:module';
import type HolidaysOf from 'date-holidays';
import type { Temporal } from 'temporal-polyfill';
import type { Locale } from './words.ts';

/**
 * The days on which nothing falls due and nobody is reminded: public holidays of Finland (laws 388/1937, 1018/2018,
 * 272/1944 …) with Christmas Eve and Midsummer Eve, which offices keep as such (150/1930 5 §). Civil dates.
 */
export function holidaysOf(year: number): ReadonlyMap<string, Readonly<Record<Locale, string>>> {
  let days = years.get(year);
  if (!days) {
    days = read(year);
    years.set(year, days);
  }
  return days;
}

/** The holiday's name in a language, or null on a day that is none. */
export const holidayName = (day: Temporal.PlainDate, locale: Locale): string | null =>
  holidaysOf(day.year).get(day.toString())?.[locale] ?? null;

/** Monday to Friday and no holiday. */
export const isWorkingDay = (day: Temporal.PlainDate): boolean =>
  day.dayOfWeek <= 5 && !holidaysOf(day.year).has(day.toString());

/** The day itself when it is a working day, else the nearest before it. */
export function workingDayOnOrBefore(day: Temporal.PlainDate): Temporal.PlainDate {
  return isWorkingDay(day) ? day : workingDayOnOrBefore(day.subtract({ days: 1 }));
}

/** The last working day before a day, never the day itself. */
export const workingDayBefore = (day: Temporal.PlainDate): Temporal.PlainDate =>
  workingDayOnOrBefore(day.subtract({ days: 1 }));

/** The first working day after a day, never the day itself. */
export function workingDayAfter(day: Temporal.PlainDate): Temporal.PlainDate {
  const next = day.add({ days: 1 });
  return isWorkingDay(next) ? next : workingDayAfter(next);
}

const years = new Map<number, Map<string, Record<Locale, string>>>();
let finland: Record<Locale, HolidaysOf> | undefined;

function read(year: number): Map<string, Record<Locale, string>> {
  finland ??= { fi: namesIn('fi'), sv: namesIn('sv'), en: namesIn('en') };
  const { fi, sv, en } = finland;
  const days = new Map<string, Record<Locale, string>>();
  const [svDays, enDays] = [sv.getHolidays(year), en.getHolidays(year)];
  for (const [n, { date, name, type, rule }] of fi.getHolidays(year).entries()) {
    const eve = rule === '12-24' || /friday/.test(rule ?? '');
    if (type !== 'public' && !eve) continue;
    days.set(date.slice(0, 10), { fi: name, sv: svDays[n]?.name ?? name, en: enDays[n]?.name ?? name });
  }
  return days;
}

/** The holidays of all countries take 0.1 s to load: at the first question, not at the start. */
const require = createRequire(import.meta.url);

function namesIn(language: Locale): HolidaysOf {
  const Holidays: typeof HolidaysOf = require('date-holidays');
  return new Holidays('FI', { languages: [language] });
}
