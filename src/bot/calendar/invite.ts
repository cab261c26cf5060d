import { z } from 'zod';
import { plain } from '#cards/card.ts';
import { nameOf, whenOf } from '#cards/event.ts';
import { noticeCard } from '#cards/notice.ts';
import { refuse } from '#domain/errors.ts';
import { invitationsTo, inviteTo } from '#store/invitation.ts';
import type { OccurrenceRow } from '#store/schema/index.ts';
import { Missing } from '../ask.ts';
import { channelField, channelFor, channelName } from '../channel.ts';
import { feature } from '../feature.ts';
import { groupBy } from '../resolve.ts';
import * as slot from '../slots.ts';
import { eventsOf, occurrencesBy, whichField } from './which-occurrence.ts';

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
    const own = row.groupId ? await groupBy(turn, row.groupId) : null;
    const channel = await channelFor(turn, {
      question: t.rsvp.whichChannel,
      slot: 'inviteChannel',
      chosen: inviteChannel,
      group: own,
      known: { occurrence: row.id },
    });
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
