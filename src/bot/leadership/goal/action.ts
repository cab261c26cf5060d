import { z } from 'zod';
import { oneLine } from '#domain/typed-text.ts';
import { addTask } from '#store/task.ts';
import { Missing } from '../../ask.ts';
import { feature } from '../../feature.ts';
import { peopleField } from '../../fields.ts';
import { membersBy } from '../../resolve.ts';
import * as slot from '../../slots.ts';
import { drawGoals } from './goals.ts';
import { goalBy, goalField } from './which.ts';

/** A task that serves a goal: it is reminded of as any other, and counted for the goal. */
export const goalAction = feature({
  name: 'goal.action',
  may: 'secretary',
  slots: z.object({
    goal: slot.line.optional(),
    title: slot.line.transform(oneLine).pipe(slot.line).optional(),
    owners: slot.lines.optional(),
    due: slot.date.optional(),
    group: slot.line.optional(),
  }),
  form: async (turn) => [
    await goalField(turn),
    { slot: 'title', kind: 'text', required: true, label: turn.t.task.what },
    await peopleField(turn, 'owners'),
    { slot: 'due', kind: 'date', required: true },
  ],
  async run(turn, { goal: said, title, owners, due, group: typed }) {
    const { write, actor, t } = turn;
    const { goal, group } = await goalBy(turn, { goal: said, group: typed });
    if (!title || !owners || !due) throw new Missing({ group: group.id, goal: goal.id });
    const ids = (await membersBy(turn, 'owners', owners)).map(({ id }) => id);
    const facts = { workspaceId: actor.workspace.id, groupId: group.id, title, due, createdById: actor.person.id };
    await addTask(write, { ...facts, goalId: goal.id }, ids);
    return drawGoals(turn, group, t.task.added(title));
  },
});
