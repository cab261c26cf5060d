import type { RequestHandler } from 'express';
import type { AppContext } from '#context.ts';
import { eventOfLink } from '#domain/event-link.ts';
import { textsOf } from '#i18n/index.ts';
import { calendarText } from '#ics/write.ts';
import { eventRevision, standingEvent } from '#store/feed-facts.ts';
import { groupsOf } from '#store/people.ts';
import { signingKey } from '#store/signing-key.ts';
import { sendCalendar } from './calendar-response.ts';
import { eventsOf } from './standing.ts';

/** `GET /events/<id>.<until>.<signature>.ics`: one day or meeting as it stands now, by the link of its card. */
export const eventFileRoute =
  ({ db, clock }: AppContext): RequestHandler<{ file: string }> =>
  async (request, response, next) => {
    const now = clock.now();
    const id = eventOfLink(await signingKey(db), request.params.file, now.epochMilliseconds);
    const found = id && (await standingEvent(db, id));
    if (!found) return next();
    const { timeZone, locale, name, ...occurrence } = found;
    const t = textsOf(locale);
    const groups = await groupsOf(db, occurrence.workspaceId);
    const revisions = await eventRevision(db, id);
    const events = eventsOf({ t, timeZone, groups, series: [], revisions }, [occurrence]);
    const { year } = now.toZonedDateTimeISO(timeZone);
    const text = calendarText({ name, lang: t.lang, timeZone, year, events });
    const file = `${occurrence.start.slice(0, 10)}.ics`;
    sendCalendar(request, response, { text, file, disposition: 'attachment' });
  };
