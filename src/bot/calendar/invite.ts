import { z } from 'zod';
import { plain } from '#cards/card.ts';
import { nameOf, whenOf } from '#cards/event.ts';
import { noticeCard } from '#cards/notice.ts';
import { refuse } from '#domain/errors.ts';
import { invitationsTo, inviteTo } from '#store/invitation.ts';
import type { ChannelRow, OccurrenceRow } from '#store/schema/index.ts';
import { channelByTeamsId, channelsOf } from '#store/workspace.ts';
import { ask, Missing } from '../ask.ts';
import { channelBy, channelField, channelName } from '../channel.ts';
import { feature, type Turn } from '../feature.ts';
import { groupBy } from '../resolve.ts';
import * as slot from '../slots.ts';
import { eventsOf, occurrencesBy, whichField } from './which-occurrence.ts';

const MOST_BUTTONS = 6;

/** Asks in a channel who comes to a day or a meeting. */
export const inviteInChannel = feature({
  name: 'occurrence.invite',
  may: 'staff',
  slots: z.object({
    occurrence: slot.line.optional(),
    date: slot.date.optional(),
    group: slot.line.optional(),
    inviteChannel: slot.line.optional(),
  }),
  form: async (turn) => [await whichField(turn), await channelField(turn, 'inviteChannel', true)],
  async run(turn, { occurrence, date, group, inviteChannel }) {
    const { db, write, t } = turn;
    if (!occurrence && !date && !group) throw new Missing();
    const groupId = group && (await groupBy(turn, group, 'secretary')).id;
    const pointed = occurrence ? { occurrence: [occurrence] } : { date, groupId };
    const [row] = (await occurrencesBy(turn, pointed)) as [OccurrenceRow];
    const channel = await channelOf(turn, row, inviteChannel);
    const there = await invitationsTo(db, row.id);
    if (there.some(({ channelId }) => channelId === channel.id)) refuse('rsvp.invited');
    await inviteTo(write, row, channel.id);
    const [event] = await eventsOf(turn, [row]);
    return noticeCard(t, {
      title: t.rsvp.invited(plain(channelName(t, channel))),
      lines: event ? [`${t.calendar.capital(nameOf(t, event))} ${whenOf(t, event)}`] : [],
    });
  },
});

/** The one that was chosen, the channel in which it is said, the group's own, or the only one; else it is asked. */
async function channelOf(turn: Turn, row: OccurrenceRow, chosen?: string): Promise<ChannelRow> {
  const { db, actor, request, t } = turn;
  if (chosen) return channelBy(turn, chosen);
  const here = await channelByTeamsId(db, actor.workspace.id, request.conversation.id);
  const channels = await channelsOf(db, actor.workspace.id);
  const own = row.groupId && (await groupBy(turn, row.groupId)).channelId;
  const sure = here ?? channels.find(({ id }) => id === own) ?? (channels.length === 1 ? channels[0] : undefined);
  if (sure) return sure;
  if (channels.length === 0) refuse('agenda.noChannels');
  if (channels.length > MOST_BUTTONS) throw new Missing({ occurrence: row.id });
  const choices = channels.map((each) => ({
    title: channelName(t, each),
    slots: { occurrence: row.id, inviteChannel: each.id },
  }));
  return ask(t.rsvp.whichChannel, choices);
}
