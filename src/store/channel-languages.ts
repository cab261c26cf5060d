import type { Locale } from '#domain/words.ts';
import type { Reference } from '#messenger.ts';
import { update, type Write } from './change.ts';
import { touch } from './delivery.ts';
import type { ChannelRow, Db, WorkspaceRow } from './schema/index.ts';

/** How many of a channel's newest cards are drawn anew when its languages change. */
const REDRAWN = 10;

/** The languages of what is posted to a channel, the first one first: its own, or the workspace's. */
export const languagesOf = (
  channel: Pick<ChannelRow, 'locales'> | undefined,
  workspace: Pick<WorkspaceRow, 'locale'>,
): readonly Locale[] => (channel?.locales ? (channel.locales.split(',') as Locale[]) : [workspace.locale]);

/** The channel in which a card stands. */
export const channelOfCard = (db: Db, workspaceId: string, reference: Reference): Promise<ChannelRow | undefined> =>
  db
    .selectFrom('channel')
    .selectAll()
    .where('workspaceId', '=', workspaceId)
    .where('reference', '=', reference)
    .executeTakeFirst();

/** Sets the languages of a channel; the newest cards that stand there follow. */
export async function setLanguages(write: Write, channel: ChannelRow, locales: readonly Locale[]): Promise<void> {
  await update(write, 'channel', channel, { locales: locales.join(',') });
  const cards = await write.db
    .selectFrom('livingCard')
    .select('view')
    .where('workspaceId', '=', channel.workspaceId)
    .where('reference', '=', channel.reference)
    .orderBy('createdAt', 'desc')
    .limit(REDRAWN)
    .execute();
  for (const view of new Set(cards.map((card) => card.view))) await touch(write, view);
}
