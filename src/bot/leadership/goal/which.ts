import type { Field } from '#cards/form.ts';
import { refuse } from '#domain/errors.ts';
import { sameTitle } from '#language/same-title.ts';
import { type Goal, goalById, goalsOf } from '#store/goal.ts';
import type { GroupRow } from '#store/schema/index.ts';
import { Missing } from '../../ask.ts';
import type { Turn } from '../../feature.ts';
import { pressedText } from '../../pressed.ts';
import { groupBy } from '../../resolve.ts';

/** A choice of one of the goals of the group that the form is of. */
export async function goalField(turn: Turn): Promise<Field> {
  const group = await groupBy(turn, pressedText(turn, 'group'), 'secretary');
  const options = (await goalsOf(turn.db, group.id)).map(({ id, title }) => ({ value: id, title }));
  return { slot: 'goal', kind: 'choice', required: true, options };
}

/** The goal that a form names by its id or a sentence by its words, with its group, which the actor leads. */
export async function goalBy(
  turn: Turn,
  { goal, group: typed }: { goal?: string | undefined; group?: string | undefined },
): Promise<{ goal: Goal; group: GroupRow }> {
  const { db, actor } = turn;
  const known = goal ? await goalById(db, actor.workspace.id, goal) : undefined;
  const group = await groupBy(turn, known?.groupId ?? typed, 'secretary');
  const goals = await goalsOf(db, group.id);
  if (goals.length === 0) refuse('goal.none', { group: group.name });
  if (!goal) throw new Missing({ group: group.id });
  const found = goals.find(({ id, title }) => id === goal || sameTitle(goal, title));
  if (!found) throw new Missing({ group: group.id });
  return { goal: found, group };
}
