import type { Temporal } from 'temporal-polyfill';
import { isMonth } from '#domain/calendar.ts';
import { holidayName } from '#domain/holidays.ts';
import type { Locale } from '#domain/words.ts';
import type { Texts } from '#i18n/index.ts';
import { type Button, button, type Card, expand, plain } from './card.ts';
import { type Event, nameOf, placeText, timesOf } from './event.ts';
import { monthGrid } from './month.ts';

export interface Period {
  readonly from: Temporal.PlainDate;
  /** The last day. */
  readonly to: Temporal.PlainDate;
}

/** What rows may weigh, in bytes: with a month's picture and the buttons the card stays under 28 KB. */
const ROOM = 12_000;
/** What the template adds to a row. */
const FRAME = 330;

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
  const asMonth = isMonth(from, to);
  const period = t.calendar.capital(periodText(t, { from, to }));
  const shown = fitting(events.map((event) => rowOf(t, event)));
  return expand('calendar', {
    lang: t.lang,
    title: group ? `${period}, ${plain(group)}` : period,
    lead: t.calendar.holds(held.length),
    grid: asMonth ? monthGrid(t, from.toPlainYearMonth(), busy, today) : [],
    holidays: asMonth ? holidaysText(t, from.toPlainYearMonth()) : '',
    weeks: byWeek(shown),
    more: events.length > shown.length ? t.calendar.more(events.length - shown.length) : '',
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

/** `pe 26.3. pitkäperjantai · ma 29.3. toinen pääsiäispäivä` */
function holidaysText(t: Texts, month: Temporal.PlainYearMonth): string {
  const days = Array.from({ length: month.daysInMonth }, (_, n) => month.toPlainDate({ day: n + 1 }));
  const named = days.map((day) => ({ day, name: holidayName(day, t.lang as Locale) }));
  return named.flatMap(({ day, name }) => (name ? [`${t.date.short(day)} ${name}`] : [])).join(' · ');
}

interface Row {
  readonly week: string;
  readonly day: string;
  readonly main: string;
  readonly details: string;
  readonly off: boolean;
}

/** As many as there is room for. */
function fitting(rows: readonly Row[]): Row[] {
  let room = ROOM;
  return rows.filter((row) => {
    room -= Buffer.byteLength(JSON.stringify(row)) + FRAME;
    return room > 0;
  });
}

const byWeek = (rows: readonly Row[]) =>
  [...Map.groupBy(rows, ({ week }) => week)].map(([name, ofWeek]) => ({ name, rows: ofWeek }));

function rowOf(t: Texts, event: Event): Row {
  const day = event.start.toPlainDate();
  const holiday = holidayName(day, t.lang as Locale);
  const moved = !event.originalDate.equals(day);
  const details = [
    placeText(event.place),
    moved && t.calendar.movedFrom(t.date.short(event.originalDate)),
    holiday && t.calendar.holiday(holiday),
  ];
  const what = `${timesOf(t, event)} ${t.calendar.capital(nameOf(t, event))}`;
  return {
    week: t.calendar.capital(t.date.week(day.weekOfYear as number)),
    day: t.date.short(day),
    main: event.cancelled ? `${t.calendar.callOff}: ${what}` : what,
    details: details.filter(Boolean).join(' · '),
    off: event.cancelled,
  };
}
