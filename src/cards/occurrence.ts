import { weekdayCodes } from '#domain/recurrence.ts';
import type { Texts } from '#i18n/index.ts';
import type { Button, Card } from './card.ts';
import { type Event, nameOf, placeText, whenOf } from './event.ts';
import { eventCard, show } from './event-card.ts';
import { clashes, type Meanwhile, meanwhileLines, moveAway } from './event-warnings.ts';

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
