import type { Texts } from '#i18n/index.ts';
import type { Card } from './card.ts';
import { type Event, nameOf, placeText, whenOf } from './event.ts';
import { eventCard, show } from './event-card.ts';

/** A day or a meeting that a channel is told of: called off, moved from where it was, or new. */
export function changedDayCard(t: Texts, { event, before }: { event: Event; before: Event | null }): Card {
  const [name, when] = [nameOf(t, event), whenOf(t, event)];
  const moved = before !== null && whenOf(t, before) !== when;
  const { labels } = t.calendar;
  return eventCard(t, {
    title: event.cancelled
      ? t.calendar.cancelled(name, when)
      : moved
        ? t.calendar.moved(name, when)
        : `${name} ${when}`,
    facts: event.cancelled
      ? []
      : [
          [labels.before, moved ? whenOf(t, before) : ''],
          [labels.place, placeText(event.place)],
        ],
    buttons: [show(t, event)],
    ...(event.cancelled ? {} : { event }),
  });
}
