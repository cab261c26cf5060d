import type { Temporal } from 'temporal-polyfill';
import { dayOff, onFittingDayAfter } from '#domain/day-off.ts';
import { holidayName } from '#domain/holidays.ts';
import type { Locale } from '#domain/words.ts';
import type { Texts } from '#i18n/index.ts';
import { type Button, plain } from './card.ts';
import { type Event, nameOf, whenOf } from './event.ts';

/** What people of the group have elsewhere at the same time. */
export interface Meanwhile {
  readonly event: Event;
  readonly people: readonly string[];
}

const SHOWN = 5;

/** Why days are not good ones: holidays and weekends, the first ones, and all that fall in a break in one line. */
export function clashes(t: Texts, events: readonly Event[]): string[] {
  const isInBreak = ({ kind, start }: Event) => dayOff(kind, start.toPlainDate()) === 'break';
  const inBreak = events.filter(isInBreak).map(({ start }) => start.toPlainDate());
  const others = events.filter((event) => !isInBreak(event));
  const lines = others.slice(0, SHOWN).map(({ start }) => {
    const day = start.toPlainDate();
    const name = holidayName(day, t.lang as Locale);
    return name ? t.calendar.onHoliday(t.date.full(day), name) : t.calendar.onWeekend(t.date.full(day));
  });
  return [
    ...lines,
    ...(others.length > SHOWN ? [t.calendar.moreHolidays(others.length - SHOWN)] : []),
    ...(inBreak.length > 0 ? [t.calendar.inBreak(inBreak.length, listed(t, inBreak))] : []),
  ];
}

/** `ti 6.7.2027, ti 13.7.2027 ja ti 20.7.2027`, the first ones. */
function listed(t: Texts, days: readonly Temporal.PlainDate[]): string {
  const shown = days.slice(0, SHOWN).map((day) => t.date.full(day));
  return days.length > SHOWN ? `${shown.join(', ')} …` : new Intl.ListFormat(t.lang).format(shown);
}

/** What is on for the same people, the first ones. */
export function meanwhileLines(t: Texts, all: readonly Meanwhile[]): string[] {
  const lines = all
    .slice(0, SHOWN)
    .map(({ event, people }) => t.series.meanwhile(nameOf(t, event), whenOf(t, event), people.map(plain).join(', ')));
  return all.length > SHOWN ? [...lines, t.series.moreMeanwhile(all.length - SHOWN)] : lines;
}

const ids = (events: readonly Event[]) => events.map(({ id }) => id);

/** To the next day on which each fits. */
export function moveAway(t: Texts, events: readonly Event[]): Button {
  return {
    title: moveTitle(t, events),
    verb: 'occurrence.move',
    slots: { occurrence: ids(events), newDate: 'workingDay' },
  };
}

export function moveTitle(t: Texts, events: readonly Event[]): string {
  const [only] = events as [Event];
  if (events.length > 1) return t.calendar.moveAll;
  return t.calendar.moveTo(t.date.short(onFittingDayAfter(only.kind, only.start).toPlainDate()));
}
