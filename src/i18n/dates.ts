import { Temporal } from 'temporal-polyfill';

/** How a language writes days and times. Weekdays from Monday; the same order in every language. */
export interface DateTexts {
  /** `ma 7.12.2026` */
  full(day: Temporal.PlainDate): string;
  /** `ma 7.12.` */
  short(day: Temporal.PlainDate): string;
  /** `9.00` */
  time(time: Temporal.PlainTime): string;
  /** `ma 7.12.2026 klo 9.00–11.00` */
  span(start: Temporal.PlainDateTime, end: Temporal.PlainDateTime): string;
  /** `9.00–11.00`; a whole day, from midnight to midnight, as such. */
  times(start: Temporal.PlainDateTime, end: Temporal.PlainDateTime): string;
  /** A day `2026-12-07` or a wall time `2026-12-07T09:00` as text, as a person reads it. */
  spoken(value: string): string;
  /** `joulukuu 2026` */
  month(month: Temporal.PlainYearMonth): string;
  /** The names of the months from January on. */
  readonly months: readonly string[];
  /** `vk 50` */
  week(number: number): string;
  /** `maanantaisin` */
  every(isoWeekday: number): string;
  weekday(isoWeekday: number): string;
}

const pad = (n: number) => String(n).padStart(2, '0');

interface Words {
  short: readonly string[];
  weekdays: readonly string[];
  every: readonly string[];
  months: readonly string[];
  date(day: Temporal.PlainDate, months: readonly string[]): string;
  dayMonth(day: Temporal.PlainDate, months: readonly string[]): string;
  clock: string;
  between: string;
  wholeDay: string;
  week: string;
}

/** Builds the texts of a language from its words. */
export function dateTexts(words: Words): DateTexts {
  const name = (day: Temporal.PlainDate) => words.short[day.dayOfWeek - 1];
  const full = (day: Temporal.PlainDate) => `${name(day)} ${words.date(day, words.months)}`;
  const time = (at: Temporal.PlainTime) => `${at.hour}${words.clock}${pad(at.minute)}`;
  const isWholeDay = (start: Temporal.PlainDateTime, end: Temporal.PlainDateTime) =>
    start.add({ days: 1 }).equals(end) && start.hour + start.minute === 0;
  return {
    full,
    time,
    times: (start, end) =>
      isWholeDay(start, end) ? words.wholeDay : `${time(start.toPlainTime())}–${time(end.toPlainTime())}`,
    short: (day) => `${name(day)} ${words.dayMonth(day, words.months)}`,
    span(start, end) {
      if (isWholeDay(start, end)) return `${full(start.toPlainDate())} ${words.wholeDay}`;
      const from = `${full(start.toPlainDate())}${words.between}${time(start.toPlainTime())}`;
      const sameDay = start.toPlainDate().equals(end.toPlainDate());
      if (!sameDay) return `${from} – ${full(end.toPlainDate())}${words.between}${time(end.toPlainTime())}`;
      return start.equals(end) ? from : `${from}–${time(end.toPlainTime())}`;
    },
    spoken(value) {
      if (!value.includes('T')) return full(Temporal.PlainDate.from(value));
      const wall = Temporal.PlainDateTime.from(value);
      return this.span(wall, wall);
    },
    months: words.months,
    month: (month) => `${words.months[month.month - 1]} ${month.year}`,
    week: (number) => `${words.week} ${number}`,
    every: (isoWeekday) => words.every[isoWeekday - 1] ?? '',
    weekday: (isoWeekday) => words.weekdays[isoWeekday - 1] ?? '',
  };
}
