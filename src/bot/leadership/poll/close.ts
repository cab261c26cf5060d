import { z } from 'zod';
import { plain } from '#cards/card.ts';
import { noticeCard } from '#cards/notice.ts';
import { refuse } from '#domain/errors.ts';
import { pollKinds } from '#domain/words.ts';
import { update } from '#store/change.ts';
import { holdPoll } from '#store/poll.ts';
import { feature } from '../../feature.ts';
import { demand } from '../../roles.ts';
import * as slot from '../../slots.ts';
import { openPollBy } from './which.ts';

/** Closes a poll before its day: the clock does it at once, and posts the result. */
export const closePollNow = feature({
  name: 'poll.close',
  may: 'secretary',
  slots: z.object({
    poll: z.uuid().optional(),
    pollKind: z.enum(pollKinds).optional(),
    group: slot.line.optional(),
  }),
  async run(turn, which) {
    const { db, write, actor, t, today } = turn;
    const { id, kind, group, groupId } = await openPollBy(turn, which);
    demand(actor, 'secretary', groupId);
    const poll = (await holdPoll(db, id)) ?? refuse('poll.none');
    if (poll.closedAt) refuse('poll.over');
    if (poll.closesAt > write.at) await update(write, 'poll', poll, { closesOn: today.toString(), closesAt: write.at });
    return noticeCard(t, { title: plain(t.poll.closing(t.poll.named(kind, group))) });
  },
});
