import { goalsCard } from '#cards/goal.ts';
import { goalsOf } from '#store/goal.ts';
import type { GroupRow } from '#store/schema/index.ts';
import type { Turn } from '../../feature.ts';
import { holds } from '../../roles.ts';

/** The group's goals for this reader, after `news` of what was just done. */
export async function drawGoals({ db, t, actor }: Turn, group: GroupRow, news?: string) {
  const goals = await goalsOf(db, group.id);
  const verbs = holds(actor, 'secretary', group.id)
    ? (['goal.create', ...(goals.length > 0 ? (['goal.state', 'goal.action', 'goal.onAgenda'] as const) : [])] as const)
    : [];
  return goalsCard(t, {
    group: group.name,
    goals,
    ...(news ? { news } : {}),
    buttons: verbs.map((verb) => ({ title: t.commands[verb].title, verb, slots: { group: group.id }, fresh: true })),
  });
}
