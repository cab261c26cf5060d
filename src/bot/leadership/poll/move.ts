import { z } from 'zod';
import { plain } from '#cards/card.ts';
import { noticeCard } from '#cards/notice.ts';
import { refuse } from '#domain/errors.ts';
import { pollKinds } from '#domain/words.ts';
import { update } from '#store/change.ts';
import { holdPoll } from '#store/poll.ts';
import { Missing } from '../../ask.ts';
import { feature } from '../../feature.ts';
import { demand } from '../../roles.ts';
import * as slot from '../../slots.ts';
import { closingOf, demandClosingDay, moveButton } from './closing.ts';
import { openPollBy } from './which.ts';

/** Moves the last day for answering an open poll, later or sooner; its card in the channel tells the new one. */
export const movePoll = feature({
  name: 'poll.move',
  may: 'secretary',
  slots: z.object({
    poll: z.uuid().optional(),
    pollKind: z.enum(pollKinds).optional(),
    group: slot.line.optional(),
    due: slot.date.optional(),
  }),
  form: ({ t }) => [{ slot: 'due', kind: 'date', required: true, label: t.fields.closesOn }],
  async run(turn, { due, ...which }) {
    const { db, write, actor, t } = turn;
    const { id, kind, group, groupId, closesOn } = await openPollBy(turn, which, 'poll.closed');
    demand(actor, 'secretary', groupId);
    if (!due) throw new Missing({ poll: id, due: closesOn });
    demandClosingDay(turn, due);
    const poll = (await holdPoll(db, id)) ?? refuse('poll.none');
    if (poll.closedAt || poll.closesAt <= write.at) refuse('poll.closed');
    const { wall, closesAt } = closingOf(actor.workspace, due);
    if (closesAt !== poll.closesAt) await update(write, 'poll', poll, { closesOn: due, closesAt });
    return noticeCard(t, {
      title: plain(t.poll.moved(t.poll.named(kind, group), t.date.span(wall, wall))),
      lines: [t.poll.movedHint],
      buttons: [moveButton(t, id)],
    });
  },
});
