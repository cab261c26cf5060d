import type { RequestHandler } from 'express';
import type { AppContext } from '#context.ts';
import { type Texts, textsOf } from '#i18n/index.ts';
import { calendarText } from '#ics/write.ts';
import { type FeedScope, feedBySecret } from '#store/feed.ts';
import { feedOccurrences, revisionsOf, seriesOf } from '#store/feed-facts.ts';
import { groupsOf } from '#store/people.ts';
import type { GroupRow } from '#store/schema/index.ts';
import { sendCalendar } from './calendar-response.ts';
import { eventsOf } from './standing.ts';

const ADDRESS = /^([0-9a-f]{40})\.ics$/;

/** `GET /feeds/<secret>.ics`: the calendar that a person's own address shows. */
export const feedRoute =
  (context: AppContext): RequestHandler<{ file: string }> =>
  async (request, response, next) => {
    const secret = ADDRESS.exec(request.params.file)?.[1];
    const text = secret && (await feedText(context, secret));
    if (text) sendCalendar(request, response, { text, file: 'calendar.ics', disposition: 'inline' });
    else next();
  };

/** The calendar of an address, from the beginning of last year on; null when it is nobody's (any more). */
export async function feedText(
  { db, clock }: Pick<AppContext, 'db' | 'clock'>,
  secret: string,
): Promise<string | null> {
  const feed = await feedBySecret(db, secret);
  if (!feed) return null;
  const { workspaceId, timeZone, scope } = feed;
  const groups = await groupsOf(db, workspaceId);
  const t = textsOf(feed.locale ?? feed.workspaceLocale);
  const name = nameOf(t, feed.name, scope, groups);
  if (!name) return null;
  const { year } = clock.now().toZonedDateTimeISO(timeZone);
  const from = `${year - 1}-01-01`;
  const occurrences = await feedOccurrences(db, { ...feed, from });
  const series = await seriesOf(db, workspaceId);
  const revisions = await revisionsOf(db, workspaceId, from);
  const events = eventsOf({ t, timeZone, groups, series, revisions }, occurrences);
  return calendarText({ name, lang: t.lang, timeZone, year, events });
}

/** Null for a group that is no longer in use. */
function nameOf(t: Texts, workspace: string, scope: FeedScope, groups: readonly GroupRow[]): string | null {
  if (scope === 'workspace') return workspace;
  if (scope === 'own') return t.calendarFile.ownCalendar(workspace);
  return groups.find(({ id }) => scope === `group:${id}`)?.name ?? null;
}
