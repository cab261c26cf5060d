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

/** Why days are not good ones, the first ones: a holiday, a break, a weekend. */
export function clashes(t: Texts, events: readonly Event[]): string[] {
  const lines = events.slice(0, SHOWN).map(({ start, kind }) => {
    const day = start.toPlainDate();
    if (dayOff(kind, day) === 'break') return t.calendar.inBreak(t.date.full(day));
    const name = holidayName(day, t.lang as Locale);
    return name ? t.calendar.onHoliday(t.date.full(day), name) : t.calendar.onWeekend(t.date.full(day));
  });
  return events.length > SHOWN ? [...lines, t.calendar.moreHolidays(events.length - SHOWN)] : lines;
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
