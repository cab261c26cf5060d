import { z } from 'zod';
import { plain } from '#cards/card.ts';
import { noticeCard } from '#cards/notice.ts';
import { refuse } from '#domain/errors.ts';
import { inWordsOf } from '#i18n/index.ts';
import { update } from '#store/change.ts';
import { publish } from '#store/meeting-agenda.ts';
import type { ChannelRow, GroupRow } from '#store/schema/index.ts';
import { channelsOf } from '#store/workspace.ts';
import { propsOf } from '#views/agenda.ts';
import { ask, Missing } from '../../ask.ts';
import { channelBy, channelField, channelName } from '../../channel.ts';
import { feature, type Turn } from '../../feature.ts';
import * as slot from '../../slots.ts';
import { meetingBy, noMeeting } from './show.ts';

const MOST_BUTTONS = 6;

/** Posts the agenda to the group's channel; published again, the card that stands there is updated. */
export const publishAgenda = feature({
  name: 'agenda.publish',
  may: 'secretary',
  slots: z.object({
    group: slot.line.optional(),
    meeting: slot.key.optional(),
    groupChannel: slot.line.optional(),
  }),
  form: async (turn) => [await channelField(turn, 'groupChannel', true)],
  async run(turn, { groupChannel, ...which }) {
    const { write } = turn;
    const { meeting, group } = await meetingBy(turn, which, 'secretary');
    const t = inWordsOf(group, turn.t);
    if (!meeting) return noMeeting(turn, group);
    const channel = await channelOf(turn, group, groupChannel);
    const { what, version, agenda } = await publish(write, meeting, group, { channelId: channel.id });
    const name = channelName(t, channel);
    const words = t.leadership.agenda;
    const props = propsOf(agenda, turn.now.timeZoneId);
    const titles = {
      unchanged: words.unchanged(name),
      posted: words.publishedTo(name),
      updated: words.publishedAgain(name, version),
    };
    return noticeCard(t, {
      title: plain(titles[what]),
      lines: [
        plain(`${words.title(group.name, group.formal === 1)}, ${t.date.span(props.start, props.end)}`),
        ...(agenda.proposals.length > 0 ? [words.waiting(agenda.proposals.length)] : []),
      ],
    });
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
  return ask(inWordsOf(group, t).leadership.agenda.whichChannel, choices);
}
