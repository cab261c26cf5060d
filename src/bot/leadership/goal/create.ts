import { z } from 'zod';
import { oneLine } from '#domain/typed-text.ts';
import { addGoal } from '#store/goal.ts';
import { feature } from '../../feature.ts';
import { groupField } from '../../fields.ts';
import { groupBy } from '../../resolve.ts';
import * as slot from '../../slots.ts';
import { drawGoals } from './goals.ts';

/** Sets a goal for a group. */
export const createGoal = feature({
  name: 'goal.create',
  may: 'secretary',
  slots: z.object({ title: slot.line.transform(oneLine).pipe(slot.line), group: slot.line.optional() }),
  form: async (turn) => [{ slot: 'title', kind: 'text', required: true }, await groupField(turn, 'secretary')],
  async run(turn, { title, group: typed }) {
    const { write, actor, t } = turn;
    const group = await groupBy(turn, typed, 'secretary');
    await addGoal(write, { workspaceId: actor.workspace.id, groupId: group.id, title });
    return drawGoals(turn, group, t.goal.added(title));
  },
});
