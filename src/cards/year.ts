import { Temporal } from 'temporal-polyfill';
import { holidaysOf } from '#domain/holidays.ts';
import type { Texts } from '#i18n/index.ts';
import { type Button, button, type Card, expand, plain } from './card.ts';
import { type Event, nameOf } from './event.ts';

interface Year {
  readonly year: number;
  /** Those that stand, in order. */
  readonly events: readonly Event[];
  readonly group: string | null;
  readonly today: Temporal.PlainDate;
  /** What its buttons ask for again: the group, or the kind. */
  readonly keep: Readonly<Record<string, string>>;
  readonly buttons: readonly Button[];
}

/** More names in a month are told as a number: the month itself shows them. */
const NAMES = 5;
/** Titles of people may be long. */
const LONGEST = 60;

/** The year at a glance: a row for each month, in it the days of each thing. A row opens its month. */
export function yearCard(t: Texts, { year, events, group, today, keep, buttons }: Year): Card {
  const months = Array.from({ length: 12 }, (_, n) => Temporal.PlainYearMonth.from({ year, month: n + 1 }));
  return expand('year', {
    lang: t.lang,
    title: [t.year.title(year), group && plain(group)].filter(Boolean).join(', '),
    lead: t.calendar.holds(events.length),
    months: months.map((month) => {
      const own = events.filter(({ start }) => start.toPlainDate().toPlainYearMonth().equals(month));
      const now = today.toPlainYearMonth().equals(month);
      return {
        name: t.calendar.capital(t.date.month(month).replace(/ \d+$/, '')),
        weight: now ? 'Bolder' : 'Default',
        color: now ? 'Accent' : 'Default',
        lines: linesOf(t, own),
        quiet: holidaysIn(t, month),
        open: button({
          title: t.date.month(month),
          verb: 'calendar.list',
          slots: { ...keep, ...daysOf(month) },
          fresh: true,
        }),
      };
    }),
    buttons: buttons.map(button),
  });
}

/** `Yhteispäivä maanantaisin`, `Kehittämispäivä 23.` */
function linesOf(t: Texts, events: readonly Event[]): string[] {
  const byName = [...Map.groupBy(events, (event) => clip(nameOf(t, event)))];
  const lines = byName.slice(0, NAMES).map(([name, own]) => `${t.calendar.capital(name)} ${daysText(t, own)}`);
  const rest = byName.slice(NAMES).reduce((sum, [, own]) => sum + own.length, 0);
  return rest > 0 ? [...lines, t.year.more(rest)] : lines;
}

/** `maanantaisin` when it is on each Monday of the month, else the days. */
function daysText(t: Texts, events: readonly Event[]): string {
  const [first] = events as [Event, ...Event[]];
  const weekday = first.start.dayOfWeek;
  // Two on one day are one day of the month.
  const days = [...new Set(events.map(({ start }) => start.day))];
  const whole = first.start.day <= 7 && (days.at(-1) ?? 0) + 7 > first.start.daysInMonth;
  const every = days.every((day, n) => day === first.start.day + 7 * n);
  return whole && every && days.length > 3 ? t.date.every(weekday) : t.year.days(days);
}

const clip = (name: string) => (name.length > LONGEST ? `${name.slice(0, LONGEST - 1)}…` : name);

/** `Pyhät 26. 29.`: those that take a working day. */
function holidaysIn(t: Texts, month: Temporal.PlainYearMonth): string {
  const days = [...holidaysOf(month.year).keys()]
    .map((date) => Temporal.PlainDate.from(date))
    .filter((day) => day.toPlainYearMonth().equals(month) && day.dayOfWeek <= 5)
    .map((day) => day.day)
    .sort((a, b) => a - b);
  return days.length > 0 ? t.year.holidays(days) : '';
}

const daysOf = (month: Temporal.PlainYearMonth) => ({
  from: month.toPlainDate({ day: 1 }).toString(),
  to: month.toPlainDate({ day: month.daysInMonth }).toString(),
});
