import type { RequestHandler } from 'express';
import type { AppContext } from '#context.ts';
import { type Texts, textsOf } from '#i18n/index.ts';
import { calendarText } from '#ics/write.ts';
import { type FeedScope, feedBySecret } from '#store/feed.ts';
import { feedOccurrences, revisionsOf, seriesOf } from '#store/feed-facts.ts';
import { groupsOf } from '#store/people.ts';
import type { GroupRow } from '#store/schema.ts';
import { sendCalendar } from './calendar-response.ts';
import { eventsOf } from './standing.ts';

const ADDRESS = /^([0-9a-f]{40})\.ics$/;

/** `GET /feeds/<secret>.ics`: the calendar that a person's own address shows, from the beginning of last year on. */
export const feedRoute =
  ({ db, clock }: AppContext): RequestHandler<{ file: string }> =>
  async (request, response, next) => {
    const secret = ADDRESS.exec(request.params.file)?.[1];
    const feed = secret && (await feedBySecret(db, secret));
    if (!feed) return next();
    const { workspaceId, timeZone, scope } = feed;
    const { year } = clock.now().toZonedDateTimeISO(timeZone);
    const from = `${year - 1}-01-01`;
    const t = textsOf(feed.locale ?? feed.workspaceLocale);
    const occurrences = await feedOccurrences(db, { ...feed, from });
    const groups = await groupsOf(db, workspaceId);
    const name = nameOf(t, feed.name, scope, groups);
    if (!name) return next();
    const series = await seriesOf(db, workspaceId);
    const revisions = await revisionsOf(db, workspaceId, from);
    const events = eventsOf({ t, timeZone, groups, series, revisions }, occurrences);
    const text = calendarText({ name, lang: t.lang, timeZone, year, events });
    sendCalendar(request, response, { text, file: 'calendar.ics', disposition: 'inline' });
  };

/** Null for a group that is no longer in use. */
function nameOf(t: Texts, workspace: string, scope: FeedScope, groups: readonly GroupRow[]): string | null {
  if (scope === 'workspace') return workspace;
  if (scope === 'own') return t.calendarFile.ownCalendar(workspace);
  return groups.find(({ id }) => scope === `group:${id}`)?.name ?? null;
}
