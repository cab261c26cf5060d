import { z } from 'zod';
import { plain } from '#cards/card.ts';
import { nameOf, whenOf } from '#cards/event.ts';
import { noticeCard } from '#cards/notice.ts';
import { refuse } from '#domain/errors.ts';
import { occurrenceById } from '#store/calendar.ts';
import { changedViewOf, lastChangeOf } from '#store/day-change.ts';
import { post } from '#store/delivery.ts';
import { channelField, channelFor, channelName } from '../channel.ts';
import { feature } from '../feature.ts';
import { groupBy } from '../resolve.ts';
import * as slot from '../slots.ts';
import { demandChange, eventsOf } from './which-occurrence.ts';

/** Tells in a channel of a day or a meeting that was moved, called off or added. The same change is told once. */
export const tellChannel = feature({
  name: 'occurrence.tell',
  may: 'staff',
  hidden: true,
  slots: z.object({ occurrence: slot.line, inviteChannel: slot.line.optional() }),
  form: async (turn) => [await channelField(turn, 'inviteChannel', true)],
  async run(turn, { occurrence, inviteChannel }) {
    const { db, write, actor, t } = turn;
    const row = (await occurrenceById(db, actor.workspace.id, occurrence)) ?? refuse('action.unknown');
    await demandChange(turn, row);
    const channel = await channelFor(turn, {
      question: t.followUp.whichChannel,
      slot: 'inviteChannel',
      chosen: inviteChannel,
      group: row.groupId ? await groupBy(turn, row.groupId) : null,
      known: { occurrence: row.id },
    });
    const last = await lastChangeOf(db, row.id);
    await post(write, channel.id, changedViewOf(row.id), last?.at);
    const [event] = await eventsOf(turn, [row]);
    return noticeCard(t, {
      title: t.followUp.told(plain(channelName(t, channel))),
      lines: event ? [t.calendar.capital(`${nameOf(t, event)} ${whenOf(t, event)}`)] : [],
    });
  },
});
