import { z } from 'zod';
import { feedsCard } from '#cards/feeds.ts';
import { type FeedScope, openFeeds, renewFeeds } from '#store/feed.ts';
import { groupsOf } from '#store/people.ts';
import { feature, type Turn } from '../feature.ts';
import { groupBy } from '../resolve.ts';
import * as slot from '../slots.ts';

/** More would not be read: any other group's address is given when its name is said. */
const MOST_GROUPS = 4;

const slots = z.object({ group: slot.line.optional() });

/** The person's own addresses for reading the calendar in Outlook: own days, the workspace, own groups or the one said. */
export const showFeeds = feature({
  name: 'calendar.feed',
  may: 'staff',
  where: 'personal',
  final: true,
  slots,
  run: (turn, { group }) => shown(turn, turn.t.calendarFile.title, group),
});

/** New addresses in place of all the person's old ones, which are gone at once. */
export const renewOwnFeeds = feature({
  name: 'calendar.renewFeed',
  may: 'staff',
  where: 'personal',
  final: true,
  slots,
  async run(turn, { group }) {
    await renewFeeds(turn.db, whose(turn), turn.request.id);
    return shown(turn, turn.t.calendarFile.renewed, group);
  },
});

async function shown(turn: Turn, title: string, group: string | undefined) {
  const { db, t, config, write } = turn;
  const named = await calendarsOf(turn, group);
  const feeds = await openFeeds(db, whose(turn), [...named.keys()], write.at);
  return feedsCard(t, {
    title,
    feeds: feeds.map(({ scope, secret }) => ({
      name: named.get(scope) ?? '',
      address: `${config.address}/feeds/${secret}.ics`,
    })),
  });
}

/** Which calendars are offered, with their names. */
async function calendarsOf(turn: Turn, group: string | undefined): Promise<ReadonlyMap<FeedScope, string>> {
  const { db, actor, t } = turn;
  const { scopes } = t.calendarFile;
  if (group) {
    const { id, name } = await groupBy(turn, group);
    return new Map<FeedScope, string>([[`group:${id}`, name]]);
  }
  const own = (await groupsOf(db, actor.workspace.id)).filter(({ id }) =>
    actor.seats.some((seat) => seat.groupId === id),
  );
  return new Map<FeedScope, string>([
    ['own', scopes.own],
    ['workspace', `${scopes.workspace}: ${actor.workspace.name}`],
    ...own.slice(0, MOST_GROUPS).map(({ id, name }) => [`group:${id}` as const, name] as const),
  ]);
}

const whose = ({ actor }: Turn) => ({ workspaceId: actor.workspace.id, personId: actor.person.id });
