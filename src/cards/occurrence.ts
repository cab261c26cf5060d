import type { Temporal } from 'temporal-polyfill';
import { meetingKinds, mondayOf, onNextWorkingDay } from '#domain/calendar.ts';
import { holidayName } from '#domain/holidays.ts';
import type { Pattern } from '#domain/recurrence.ts';
import type { Locale } from '#domain/words.ts';
import type { Texts } from '#i18n/index.ts';
import { type Button, button, type Card, expand, plain } from './card.ts';
import { type Event, nameOf, placeText, timesOf, whenOf } from './event.ts';

/** One day or meeting that was added. `clash`: it is on a holiday or a weekend. */
export const addedCard = (t: Texts, { event, clash }: { event: Event; clash: boolean }): Card =>
  eventCard(t, {
    title: `${nameOf(t, event)} ${whenOf(t, event)}`,
    facts: [[t.calendar.labels.place, placeText(event.place)]],
    notes: [t.calendar.added],
    warnings: clash ? clashes(t, [event]) : [],
    buttons: [...(clash ? [moveAway(t, [event])] : []), show(t, event)],
  });

/** A series that was added; `through` is how far it stands in the calendar when it has no end. */
export function seriesCard(
  t: Texts,
  props: { events: readonly Event[]; pattern: Pattern; through: Temporal.PlainDate; onHoliday: readonly Event[] },
): Card {
  const { events, pattern, through, onHoliday } = props;
  const [first, last] = [events[0], events.at(-1)] as [Event, Event];
  const { labels, series, meets } = t.calendar;
  const isGroupMeeting = first.group && meetingKinds.includes(first.kind) && !first.title;
  const times = timesOf(t, first);
  const day = (event: Event) => t.date.full(event.start.toPlainDate());
  return eventCard(t, {
    title: isGroupMeeting ? meets(plain(first.group ?? ''), pattern, times) : series(nameOf(t, first), pattern, times),
    facts: [
      [labels.first, day(first)],
      ...(pattern.until ? [[labels.last, day(last)] as const] : []),
      [labels.count, String(events.length)],
      [labels.place, placeText(first.place)],
    ],
    notes: pattern.until ? [] : [t.calendar.endless(t.date.full(through))],
    warnings: clashes(t, onHoliday),
    buttons: [...(onHoliday.length > 0 ? [moveAway(t, onHoliday), leaveOut(t, onHoliday)] : []), show(t, first)],
  });
}

/** What was moved, from where, and where it is now. */
export function movedCard(t: Texts, moved: readonly { before: Event; after: Event; clash: boolean }[]): Card {
  const { labels } = t.calendar;
  const [one] = moved as [(typeof moved)[number]];
  const clashing = moved.filter(({ clash }) => clash).map(({ after }) => after);
  const several = moved.length > 1;
  return eventCard(t, {
    title: several ? t.calendar.movedMany(moved.length) : t.calendar.moved(nameOf(t, one.after), whenOf(t, one.after)),
    facts: several
      ? moved.map(({ before, after }) => [t.date.short(before.start.toPlainDate()), `→ ${whenOf(t, after)}`] as const)
      : [
          [labels.before, whenOf(t, one.before)],
          [labels.place, placeText(one.after.place)],
        ],
    warnings: clashes(t, clashing),
    buttons: [...(clashing.length > 0 ? [moveAway(t, clashing)] : []), show(t, one.after)],
  });
}

/** What was called off. */
export function cancelledCard(t: Texts, events: readonly Event[]): Card {
  const [first] = events as [Event];
  const several = events.length > 1;
  return eventCard(t, {
    title: several ? t.calendar.cancelledMany(events.length) : t.calendar.cancelled(nameOf(t, first), whenOf(t, first)),
    facts: several ? events.map((event) => [nameOf(t, event), whenOf(t, event)] as const) : [],
    buttons: [show(t, first)],
  });
}

/** The next one, and a few after it. */
export function nextCard(t: Texts, { title, events }: { title: string; events: readonly Event[] }): Card {
  const [first, ...others] = events as [Event, ...Event[]];
  const dayOf = (event: Event) => {
    const day = t.date.full(event.start.toPlainDate());
    return nameOf(t, event) === nameOf(t, first) ? day : `${day} ${nameOf(t, event)}`;
  };
  const { labels } = t.calendar;
  return eventCard(t, {
    title,
    facts: [
      [labels.place, placeText(first.place)],
      [labels.after, others.map(dayOf).join(', ')],
    ],
    buttons: [show(t, first)],
  });
}

interface Shown {
  readonly title: string;
  readonly facts: readonly (readonly [title: string, value: string])[];
  readonly notes?: readonly string[];
  readonly warnings?: readonly string[];
  readonly buttons: readonly Button[];
}

const eventCard = (t: Texts, { title, facts, notes = [], warnings = [], buttons }: Shown): Card =>
  expand('event', {
    lang: t.lang,
    title: t.calendar.capital(title),
    facts: facts.filter(([, value]) => value).map(([name, value]) => ({ title: name, value })),
    notes,
    warnings,
    buttons: buttons.map(button),
  });

const SHOWN = 5;

function clashes(t: Texts, events: readonly Event[]): string[] {
  const lines = events.slice(0, SHOWN).map(({ start }) => {
    const day = start.toPlainDate();
    const name = holidayName(day, t.lang as Locale);
    return name ? t.calendar.onHoliday(t.date.full(day), name) : t.calendar.onWeekend(t.date.full(day));
  });
  return events.length > SHOWN ? [...lines, t.calendar.moreHolidays(events.length - SHOWN)] : lines;
}

const ids = (events: readonly Event[]) => events.map(({ id }) => id);

function moveAway(t: Texts, events: readonly Event[]): Button {
  const [only] = events as [Event];
  const day = t.date.short(onNextWorkingDay(only.start).toPlainDate());
  return {
    title: events.length === 1 ? t.calendar.moveTo(day) : t.calendar.moveAll,
    verb: 'occurrence.move',
    slots: { occurrence: ids(events), newDate: 'workingDay' },
  };
}

const leaveOut = (t: Texts, events: readonly Event[]): Button => ({
  title: t.calendar.skip(events.length),
  verb: 'occurrence.cancel',
  slots: { occurrence: ids(events) },
});

/** The week of the day, as a message of its own: the card with its Undo stays. */
function show(t: Texts, { start }: Event): Button {
  const day = start.toPlainDate();
  const monday = mondayOf(day);
  const slots = { from: monday.toString(), to: monday.add({ days: 6 }).toString() };
  return { title: t.calendar.show, verb: 'calendar.list', slots, fresh: true };
}
