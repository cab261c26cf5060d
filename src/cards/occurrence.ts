import type { Temporal } from 'temporal-polyfill';
import { meetingKinds, mondayOf } from '#domain/calendar.ts';
import { dayOff, onFittingDayAfter } from '#domain/day-off.ts';
import { holidayName } from '#domain/holidays.ts';
import { type Pattern, weekdayCodes } from '#domain/recurrence.ts';
import { holidayPolicies, type Locale } from '#domain/words.ts';
import type { Texts } from '#i18n/index.ts';
import { type Button, button, type Card, expand, plain } from './card.ts';
import { type Event, nameOf, placeText, timesOf, whenOf } from './event.ts';
import { toCalendar } from './outlook.ts';

/** What people of the group have elsewhere at the same time. */
export interface Meanwhile {
  readonly event: Event;
  readonly people: readonly string[];
}

/** One day or meeting that was added. `clash`: it is on a holiday or a weekend. */
export const addedCard = (
  t: Texts,
  { event, clash, meanwhile }: { event: Event; clash: boolean; meanwhile: readonly Meanwhile[] },
): Card =>
  eventCard(t, {
    title: `${nameOf(t, event)} ${whenOf(t, event)}`,
    facts: [[t.calendar.labels.place, placeText(event.place)]],
    notes: [t.calendar.added],
    warnings: [...(clash ? clashes(t, [event]) : []), ...meanwhileLines(t, meanwhile)],
    buttons: [...(clash ? [moveAway(t, [event])] : []), show(t, event), invite(t, event)],
    event,
  });

/** A series that was added or changed. */
export function seriesCard(
  t: Texts,
  props: {
    /** The series' id. */
    series: string;
    events: readonly Event[];
    /** Null when its rule came from elsewhere and is not one that people say. */
    pattern: Pattern | null;
    /** How far it stands in the calendar when it has no end. */
    through: Temporal.PlainDate | null;
    onHoliday: readonly Event[];
    meanwhile: readonly Meanwhile[];
    /** What has just been done, when the series is not new. */
    news?: string;
  },
): Card {
  const { events, pattern, through, onHoliday, meanwhile } = props;
  const [first, last] = [events[0], events.at(-1)] as [Event, Event];
  const { labels, series, meets } = t.calendar;
  const isGroupMeeting = first.group && meetingKinds.includes(first.kind) && !first.title;
  const times = timesOf(t, first);
  const titleOf = () => {
    if (!pattern) return `${nameOf(t, first)} ${whenOf(t, first)}`;
    return isGroupMeeting ? meets(plain(first.group ?? ''), pattern, times) : series(nameOf(t, first), pattern, times);
  };
  const day = (event: Event) => t.date.full(event.start.toPlainDate());
  return eventCard(t, {
    title: titleOf(),
    facts: [
      [labels.first, day(first)],
      ...(through === null ? [[labels.last, day(last)] as const] : []),
      [labels.count, String(events.length)],
      [labels.place, placeText(first.place)],
    ],
    notes: [...(props.news ? [props.news] : []), ...(through ? [t.calendar.endless(t.date.full(through))] : [])],
    warnings: [...clashes(t, onHoliday), ...meanwhileLines(t, meanwhile)],
    buttons: [...(onHoliday.length > 0 ? policies(t, props.series, onHoliday) : []), show(t, first)],
  });
}

/** What was moved, from where, and where it is now. */
export function movedCard(
  t: Texts,
  moved: readonly { before: Event; after: Event; clash: boolean }[],
  { meanwhile = [], notes = [] }: { meanwhile?: readonly Meanwhile[]; notes?: readonly string[] } = {},
): Card {
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
    notes,
    warnings: [...clashes(t, clashing), ...meanwhileLines(t, meanwhile)],
    buttons: [
      ...(clashing.length > 0 ? [moveAway(t, clashing)] : []),
      ...(several ? [] : following(t, one.after)),
      show(t, one.after),
    ],
    ...(several ? {} : { event: one.after }),
  });
}

/** What was called off. */
export function cancelledCard(t: Texts, events: readonly Event[], notes: readonly string[] = []): Card {
  const [first] = events as [Event];
  const several = events.length > 1;
  return eventCard(t, {
    title: several ? t.calendar.cancelledMany(events.length) : t.calendar.cancelled(nameOf(t, first), whenOf(t, first)),
    facts: several ? events.map((event) => [nameOf(t, event), whenOf(t, event)] as const) : [],
    notes,
    buttons: [...(several ? [] : endHere(t, first)), show(t, first)],
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
    event: first,
  });
}

interface Shown {
  readonly title: string;
  readonly facts: readonly (readonly [title: string, value: string])[];
  readonly notes?: readonly string[];
  readonly warnings?: readonly string[];
  readonly buttons: readonly Button[];
  /** The one that the card is about: it can be put into the own calendar. */
  readonly event?: Event;
}

const eventCard = (t: Texts, { title, facts, notes = [], warnings = [], buttons, event }: Shown): Card =>
  expand('event', {
    lang: t.lang,
    title: t.calendar.capital(title),
    facts: facts.filter(([, value]) => value).map(([name, value]) => ({ title: name, value })),
    notes,
    warnings,
    buttons: [...buttons.map(button), ...(event ? toCalendar(t, event, buttons) : [])],
  });

const SHOWN = 5;

function clashes(t: Texts, events: readonly Event[]): string[] {
  const lines = events.slice(0, SHOWN).map(({ start, kind }) => {
    const day = start.toPlainDate();
    if (dayOff(kind, day) === 'break') return t.calendar.inBreak(t.date.full(day));
    const name = holidayName(day, t.lang as Locale);
    return name ? t.calendar.onHoliday(t.date.full(day), name) : t.calendar.onWeekend(t.date.full(day));
  });
  return events.length > SHOWN ? [...lines, t.calendar.moreHolidays(events.length - SHOWN)] : lines;
}

const ids = (events: readonly Event[]) => events.map(({ id }) => id);

function moveAway(t: Texts, events: readonly Event[]): Button {
  return {
    title: moveTitle(t, events),
    verb: 'occurrence.move',
    slots: { occurrence: ids(events), newDate: 'workingDay' },
  };
}

function moveTitle(t: Texts, events: readonly Event[]): string {
  const [only] = events as [Event];
  if (events.length > 1) return t.calendar.moveAll;
  return t.calendar.moveTo(t.date.short(onFittingDayAfter(only.kind, only.start).toPlainDate()));
}

/** What becomes of a series' days on holidays and in breaks, those to come as well: one button each. */
function policies(t: Texts, series: string, onHoliday: readonly Event[]): Button[] {
  const titles = {
    move: moveTitle(t, onHoliday),
    skip: t.calendar.skip(onHoliday.length),
    keep: t.series.keep,
  };
  return holidayPolicies.map((holidayPolicy) => ({
    title: titles[holidayPolicy],
    verb: 'series.holidays',
    slots: { series, holidayPolicy },
  }));
}

/** What is on for the same people, the first ones. */
function meanwhileLines(t: Texts, all: readonly Meanwhile[]): string[] {
  const lines = all
    .slice(0, SHOWN)
    .map(({ event, people }) => t.series.meanwhile(nameOf(t, event), whenOf(t, event), people.map(plain).join(', ')));
  return all.length > SHOWN ? [...lines, t.series.moreMeanwhile(all.length - SHOWN)] : lines;
}

/** The rest of its series to the same weekday and time: this and following. */
function following(t: Texts, { seriesId, originalDate, start, end }: Event): Button[] {
  if (!seriesId) return [];
  const clock = (wall: Event['start']) => wall.toPlainTime().toString({ smallestUnit: 'minute' });
  const slots = {
    series: seriesId,
    start: `${originalDate}T${clock(start)}`,
    end: clock(end),
    weekday: weekdayCodes[start.dayOfWeek - 1],
  };
  return [{ title: t.series.following, verb: 'series.change', slots, fresh: true }];
}

/** The series ends before the day that was called off. */
function endHere(t: Texts, { seriesId, originalDate }: Event): Button[] {
  const until = originalDate.subtract({ days: 1 }).toString();
  return seriesId
    ? [{ title: t.series.endHere, verb: 'series.end', slots: { series: seriesId, until }, fresh: true }]
    : [];
}

const invite = (t: Texts, { id }: Event): Button => ({
  title: t.commands['occurrence.invite'].title,
  verb: 'occurrence.invite',
  slots: { occurrence: id },
  fresh: true,
});

/** The week of the day, as a message of its own: the card with its Undo stays. */
function show(t: Texts, { start }: Event): Button {
  const day = start.toPlainDate();
  const monday = mondayOf(day);
  const slots = { from: monday.toString(), to: monday.add({ days: 6 }).toString() };
  return { title: t.calendar.show, verb: 'calendar.list', slots, fresh: true };
}
