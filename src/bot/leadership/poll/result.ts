import { z } from 'zod';
import { refuse } from '#domain/errors.ts';
import { pollKinds } from '#domain/words.ts';
import { closedPolls, openPolls } from '#store/poll.ts';
import { resultOf } from '#views/poll.ts';
import { feature } from '../../feature.ts';
import { groupField } from '../../fields.ts';
import { groupBy } from '../../resolve.ts';
import * as slot from '../../slots.ts';

/** The latest result of a group's self-assessment beside what came before it; of an open one nothing. */
export const showResult = feature({
  name: 'poll.result',
  may: 'member',
  slots: z.object({ pollKind: z.enum(pollKinds).optional(), group: slot.line.optional() }),
  form: async (turn) => [await groupField(turn, 'member', true)],
  async run(turn, { pollKind, group: typed }) {
    const { db, t, now } = turn;
    const group = await groupBy(turn, typed, 'member');
    const closed = await closedPolls(db, group.id, pollKind);
    const kind = pollKind ?? closed[0]?.kind;
    const open = (await openPolls(db, [group.id])).find((each) => !kind || each.kind === kind);
    const hint = open && t.poll.stillOpen(t.date.spoken(open.closesOn));
    const own = closed.filter((each) => each.kind === kind);
    return (
      resultOf(t, group.name, own, now.timeZoneId, hint) ??
      (open
        ? refuse('poll.stillOpen', { day: t.date.spoken(open.closesOn) })
        : refuse('poll.noResult', { group: group.name }))
    );
  },
});
