import type { Temporal } from 'temporal-polyfill';
import { meetingKinds } from '#domain/calendar.ts';
import type { Pattern } from '#domain/recurrence.ts';
import { holidayPolicies } from '#domain/words.ts';
import type { Texts } from '#i18n/index.ts';
import { type Button, type Card, plain } from './card.ts';
import { type Event, nameOf, placeText, timesOf, whenOf } from './event.ts';
import { eventCard, show } from './event-card.ts';
import { clashes, type Meanwhile, meanwhileLines, moveTitle } from './event-warnings.ts';

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
