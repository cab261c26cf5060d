import { titleOf } from '#i18n/event-title.ts';
import type { Texts } from '#i18n/index.ts';
import { link } from './card.ts';
import type { Event } from './event.ts';

/**
 * Opens Teams' own form of a new meeting, filled in: the reader books the own calendar, for which the bot needs no
 * permission (https://learn.microsoft.com/microsoftteams/platform/concepts/build-and-test/deep-link-workflow).
 */
function toOutlook(t: Texts, event: Event): object {
  const at = (wall: Event['start']) =>
    wall.toZonedDateTime(event.timeZone).toString({ smallestUnit: 'second', timeZoneName: 'never' });
  const query = new URLSearchParams({
    subject: t.calendar.capital(titleOf(t, event)),
    startTime: at(event.start),
    endTime: at(event.end),
    ...(event.place ? { content: `${t.calendar.labels.place}: ${event.place}` } : {}),
  });
  // Teams reads %20, not the plus sign of forms.
  const href = `https://teams.microsoft.com/l/meeting/new?${query.toString().replaceAll('+', '%20')}`;
  return link(t.calendar.toOutlook, href);
}

/** What a card has room for at its end, an Undo after them. */
const ROOM = 5;

/** Both ways into a calendar of one's own, as far as there is room beside other buttons: Teams' form, and a file. */
export const toCalendar = (t: Texts, event: Event, beside: readonly unknown[]): object[] =>
  [toOutlook(t, event), link(t.calendarFile.download, event.file)].slice(0, Math.max(0, ROOM - beside.length));
