import type { Temporal } from 'temporal-polyfill';
import { isMonth } from '#domain/calendar.ts';
import { holidayName } from '#domain/holidays.ts';
import type { Locale } from '#domain/words.ts';
import type { Texts } from '#i18n/index.ts';
import { type Button, button, type Card, expand, plain } from './card.ts';
import { type Event, nameOf, timesOf } from './event.ts';
import { monthGrid } from './month.ts';

export interface Period {
  readonly from: Temporal.PlainDate;
  /** The last day. */
  readonly to: Temporal.PlainDate;
}

/** A card of a year of Mondays stays under 28 KB. */
const SHOWN = 30;

/** What the calendar holds in a period, week by week; a whole month as a picture as well. */
export function calendarCard(
  t: Texts,
  props: Period & {
    events: readonly Event[];
    group: string | null;
    today: Temporal.PlainDate;
    buttons: readonly Button[];
  },
): Card {
  const { from, to, events, group, today, buttons } = props;
  const held = events.filter(({ cancelled }) => !cancelled);
  const busy = new Set(held.map(({ start }) => start.toPlainDate().toString()));
  const period = t.calendar.capital(periodText(t, { from, to }));
  return expand('calendar', {
    lang: t.lang,
    title: group ? `${period}, ${plain(group)}` : period,
    lead: t.calendar.holds(held.length),
    grid: isMonth(from, to) ? monthGrid(t, from.toPlainYearMonth(), busy, today) : [],
    weeks: weeksOf(t, events.slice(0, SHOWN)),
    more: events.length > SHOWN ? t.calendar.more(events.length - SHOWN) : '',
    buttons: buttons.map(button),
  });
}

function periodText(t: Texts, { from, to }: Period): string {
  if (from.equals(to)) return t.date.full(from);
  if (isMonth(from, to)) return t.date.month(from.toPlainYearMonth());
  const days = `${t.date.short(from)}–${t.date.full(to)}`;
  const isWeek = from.dayOfWeek === 1 && from.add({ days: 6 }).equals(to);
  return isWeek ? `${t.date.week(from.weekOfYear as number)}: ${days}` : days;
}

function weeksOf(t: Texts, events: readonly Event[]): object[] {
  const weeks = new Map<string, Event[]>();
  for (const event of events) {
    const { weekOfYear, yearOfWeek } = event.start.toPlainDate();
    const week = `${yearOfWeek}-${weekOfYear}`;
    weeks.set(week, [...(weeks.get(week) ?? []), event]);
  }
  return [...weeks.values()].map((rows) => ({
    name: t.calendar.capital(t.date.week(rows[0]?.start.weekOfYear as number)),
    rows: rows.map((event) => rowOf(t, event)),
  }));
}

function rowOf(t: Texts, event: Event): object {
  const day = event.start.toPlainDate();
  const holiday = holidayName(day, t.lang as Locale);
  const moved = !event.originalDate.equals(day);
  const details = [
    event.place && plain(event.place),
    moved && t.calendar.movedFrom(t.date.short(event.originalDate)),
    holiday && t.calendar.holiday(holiday),
  ];
  const what = `${timesOf(t, event)} ${nameOf(t, event)}`;
  return {
    day: t.date.short(day),
    main: event.cancelled ? `${t.calendar.callOff}: ${what}` : what,
    details: details.filter(Boolean).join(' · '),
    off: event.cancelled,
  };
}
