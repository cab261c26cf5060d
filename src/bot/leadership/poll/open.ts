import { z } from 'zod';
import { plain } from '#cards/card.ts';
import { noticeCard } from '#cards/notice.ts';
import { refuse } from '#domain/errors.ts';
import { workingDayOnOrBefore } from '#domain/holidays.ts';
import { LEAST_ANSWERS } from '#domain/poll.ts';
import { pollKinds } from '#domain/words.ts';
import { seatsOf } from '#store/group.ts';
import { openPoll, openPolls } from '#store/poll.ts';
import { Missing } from '../../ask.ts';
import { channelField, channelFor, channelName } from '../../channel.ts';
import { feature, type Turn } from '../../feature.ts';
import { groupField } from '../../fields.ts';
import { groupBy } from '../../resolve.ts';
import * as slot from '../../slots.ts';
import { closingOf, demandClosingDay, moveButton } from './closing.ts';

const USUAL = { days: 14 };

/** Opens an anonymous self-assessment of a group in its channel, until a day. */
export const openPollInChannel = feature({
  name: 'poll.open',
  may: 'secretary',
  slots: z.object({
    pollKind: z.enum(pollKinds).optional(),
    due: slot.date.optional(),
    group: slot.line.optional(),
    pollChannel: slot.line.optional(),
  }),
  form: async (turn) => [
    {
      slot: 'pollKind',
      kind: 'choice',
      required: true,
      options: pollKinds.map((kind) => ({ value: kind, title: turn.t.poll.names[kind] })),
    },
    { slot: 'due', kind: 'date', required: true, label: turn.t.fields.closesOn },
    await groupField(turn, 'secretary'),
    await channelField(turn, 'pollChannel'),
  ],
  async run(turn, { pollKind: kind, due, group: typed, pollChannel }) {
    const { db, write, actor, t } = turn;
    const group = await groupBy(turn, typed, 'secretary');
    if (!kind || !due)
      throw new Missing({ group: group.id, due: due ?? usualDay(turn), ...(kind ? { pollKind: kind } : {}) });
    demandClosingDay(turn, due);
    const open = (await openPolls(db, [group.id])).find((each) => each.kind === kind);
    if (open) refuse('poll.already', { poll: t.poll.named(kind, group.name), day: t.date.spoken(open.closesOn) });
    const known = { group: group.id, pollKind: kind, due };
    const channel = await channelFor(turn, {
      question: t.poll.whichChannel,
      slot: 'pollChannel',
      chosen: pollChannel ?? group.channelId ?? undefined,
      group,
      known,
    });
    const { wall, closesAt } = closingOf(actor.workspace, due);
    const { id } = await openPoll(write, {
      workspaceId: actor.workspace.id,
      groupId: group.id,
      kind,
      channelId: channel.id,
      closesOn: due,
      closesAt,
    });
    const people = (await seatsOf(db, group.id)).length;
    return noticeCard(t, {
      title: plain(t.poll.opened(t.poll.named(kind, group.name), channelName(t, channel))),
      lines: [t.poll.openUntil(t.date.span(wall, wall)), ...(people < LEAST_ANSWERS ? [t.poll.few(people)] : [])],
      buttons: [moveButton(t, id)],
    });
  },
});

const usualDay = ({ today }: Turn) => workingDayOnOrBefore(today.add(USUAL)).toString();
