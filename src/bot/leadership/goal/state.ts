import { z } from 'zod';
import { goalStates } from '#domain/words.ts';
import { update } from '#store/change.ts';
import { Missing } from '../../ask.ts';
import { feature } from '../../feature.ts';
import * as slot from '../../slots.ts';
import { drawGoals } from './goals.ts';
import { goalBy, goalField } from './which.ts';

/** Tells how far a goal is. */
export const setGoalState = feature({
  name: 'goal.state',
  may: 'secretary',
  slots: z.object({ goal: slot.line.optional(), state: z.enum(goalStates).optional(), group: slot.line.optional() }),
  form: async (turn) => [
    await goalField(turn),
    {
      slot: 'state',
      kind: 'choice',
      required: true,
      options: goalStates.map((value) => ({ value, title: turn.t.goal.states[value] })),
    },
  ],
  async run(turn, { goal: said, state, group: typed }) {
    const { write, t } = turn;
    const { goal, group } = await goalBy(turn, { goal: said, group: typed });
    if (!state) throw new Missing({ group: group.id, goal: goal.id });
    const { actions: _actions, done: _done, ...row } = goal;
    if (row.state !== state) await update(write, 'goal', row, { state });
    return drawGoals(turn, group, t.goal.changed(goal.title, t.goal.states[state]));
  },
});
