import { z } from 'zod';
import { update } from '#store/change.ts';
import { seatsOf } from '#store/group.ts';
import { feature } from '../../feature.ts';
import { groupField } from '../../fields.ts';
import { groupBy } from '../../resolve.ts';
import * as slot from '../../slots.ts';
import { groupShown } from './show.ts';

/** How many members, or their deputies, must be there for decisions; without a number over half of them, as is usual. */
export const setQuorum = feature({
  name: 'group.quorum',
  may: 'secretary',
  slots: z.object({ quorum: z.coerce.number().int().min(1).max(100), group: slot.line.optional() }),
  form: async (turn) => [{ slot: 'quorum', kind: 'number', required: true }, await groupField(turn, 'secretary')],
  async run(turn, { quorum, group: typed }) {
    const { db, write, t } = turn;
    const group = await groupBy(turn, typed, 'secretary');
    const members = (await seatsOf(db, group.id)).filter(({ role }) => role !== 'deputy').length;
    const changed = await update(write, 'group', group, { quorum });
    return groupShown(turn, changed, t.leadership.quorumSet(group.name, quorum, members));
  },
});
