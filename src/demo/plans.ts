import { Temporal } from 'temporal-polyfill';
import { workingDayBefore, workingDayOnOrBefore } from '#domain/holidays.ts';
import { awaited, type PlanFacts } from '#domain/plan.ts';
import type { PlanType } from '#domain/words.ts';
import { insert } from '#store/change.ts';
import { newId } from '#store/ids.ts';
import type { PlanRow } from '#store/schema/index.ts';
import type { Demo } from './people.ts';

/** Plans that Aino answers for: one is late, one is due in a week, the others later. */
export async function addPlans({ write, workspace, people, now }: Demo): Promise<void> {
  const today = workingDayOnOrBefore(now.toPlainDate());
  const plans: [ref: string, type: PlanType, due: Temporal.PlainDate][] = [
    ['AKT-0231', 'activationPlan', workingDayBefore(today)],
    [`TYM-${today.year}-014`, 'multiEmploymentPlan', today.add({ days: 7 })],
    ['AKT-0244', 'activationPlan', today.add({ days: 23 })],
    ['AKT-0252', 'activationPlan', today.add({ days: 41 })],
    [`TYM-${today.year}-019`, 'multiEmploymentPlan', today.add({ days: 66 })],
  ];
  const rows = plans.map(([ref, type, due]): PlanRow => {
    const facts = dueOn(type, due);
    const { ruleId, deadline } = awaited(facts, []);
    return {
      ...facts,
      id: newId(),
      workspaceId: workspace.id,
      ref,
      ruleId,
      due: deadline?.legal.toString() ?? null,
      workBy: deadline?.by.toString() ?? null,
      quietUntil: null,
      closeReason: null,
      createdById: people.aino.id,
      createdAt: write.at,
    };
  });
  await insert(write, 'plan', rows);
  await insert(
    write,
    'planPerson',
    rows.map(({ id }) => ({ id: newId(), planId: id, personId: people.aino.id })),
  );
}

/** An active plan whose last review makes it due on that day, or on the nearest day before it that a month can give. */
function dueOn(type: PlanType, due: Temporal.PlainDate): PlanFacts {
  const start = due.subtract({ months: 8 });
  for (let lastReview = due.subtract({ months: 3 }); ; lastReview = lastReview.subtract({ days: 1 })) {
    const facts = { type, state: 'active', start: start.toString(), lastReview: lastReview.toString() } as const;
    const { deadline } = awaited(facts, []);
    if (deadline && Temporal.PlainDate.compare(deadline.legal, due) <= 0) return facts;
  }
}
