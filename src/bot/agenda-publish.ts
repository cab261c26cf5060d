import { z } from 'zod';
import { plain } from '#cards/card.ts';
import { noticeCard } from '#cards/notice.ts';
import { refuse } from '#domain/errors.ts';
import { ensureAgenda, isPosted } from '#store/agenda.ts';
import { update } from '#store/change.ts';
import { post } from '#store/delivery.ts';
import type { ChannelRow, GroupRow } from '#store/schema.ts';
import { channelsOf } from '#store/workspace.ts';
import { propsOf, readAgenda, snapshotOf } from '#views/agenda.ts';
import { meetingBy, noMeeting } from './agenda.ts';
import { ask, Missing } from './ask.ts';
import { channelBy, channelField, channelName } from './channel.ts';
import { feature, type Turn } from './feature.ts';
import * as slot from './slots.ts';

const MOST_BUTTONS = 6;

/** Posts the agenda to the group's channel; published again, the card that stands there is updated. */
export const publishAgenda = feature({
  name: 'agenda.publish',
  may: 'secretary',
  slots: z.object({ group: slot.line.optional(), groupChannel: slot.line.optional() }),
  form: async (turn) => [await channelField(turn, 'groupChannel', true)],
  async run(turn, { group: typed, groupChannel }) {
    const { db, write, t } = turn;
    const { meeting, group } = await meetingBy(turn, { group: typed }, 'secretary');
    if (!meeting) return noMeeting(turn, group);
    const channel = await channelOf(turn, group, groupChannel);
    const row = await ensureAgenda(write, meeting);
    const agenda = await readAgenda(db, meeting, group);
    const snapshot = snapshotOf(agenda);
    const view = `agenda:${meeting.id}`;
    const posted = await isPosted(db, view);
    const name = channelName(t, channel);
    const words = t.leadership.agenda;
    const props = propsOf(agenda, turn.now.timeZoneId);
    const tell = (title: string) =>
      noticeCard(t, {
        title: plain(title),
        lines: [
          plain(`${words.title(group.name, group.formal === 1)}, ${t.date.span(props.start, props.end)}`),
          ...(agenda.proposals.length > 0 ? [words.waiting(agenda.proposals.length)] : []),
        ],
      });
    if (posted && row.state === 'published' && row.snapshot === snapshot) return tell(words.unchanged(name));
    const version = row.snapshot === snapshot ? Math.max(1, row.version) : row.version + 1;
    await update(write, 'agenda', row, { state: 'published', version, publishedAt: write.at, snapshot });
    if (!posted) await post(write, channel.id, view);
    return tell(posted ? words.publishedAgain(name, version) : words.publishedTo(name));
  },
});

/** The group's channel; without one it is asked, and remembered. */
async function channelOf(turn: Turn, group: GroupRow, chosen?: string): Promise<ChannelRow> {
  const { db, write, actor, t } = turn;
  const channels = await channelsOf(db, actor.workspace.id);
  const own = channels.find(({ id }) => id === group.channelId);
  if (own) return own;
  if (chosen) {
    const channel = await channelBy(turn, chosen);
    await update(write, 'group', group, { channelId: channel.id });
    return channel;
  }
  if (channels.length === 0) refuse('agenda.noChannels');
  if (channels.length > MOST_BUTTONS) throw new Missing({ group: group.id });
  const choices = channels.map((each) => ({
    title: channelName(t, each),
    slots: { group: group.id, groupChannel: each.id },
  }));
  return ask(t.leadership.agenda.whichChannel, choices);
}
