import { awaited, type PlanFacts } from '#domain/plan.ts';
import type { OwnRule } from '#domain/review-rules.ts';
import { insert, type Write } from './change.ts';
import { newId } from './ids.ts';
import type { PlanPersonRow, PlanRow } from './schema/index.ts';

/** The columns that follow from a plan's facts: by which rule, and what is due when. */
export function dueColumns(facts: PlanFacts, own: readonly OwnRule[]): Pick<PlanRow, 'ruleId' | 'due' | 'workBy'> {
  const { ruleId, deadline } = awaited(facts, own);
  return { ruleId, due: deadline?.legal.toString() ?? null, workBy: deadline?.by.toString() ?? null };
}

/** A plan's row, with a row for each person responsible. */
export interface NewPlan {
  readonly plan: PlanRow;
  readonly people: readonly PlanPersonRow[];
}

/** A new plan's row, with a row for each person responsible. `createdAt` is a UTC instant. */
export function newPlan(
  by: Pick<PlanRow, 'workspaceId' | 'createdById' | 'createdAt'>,
  facts: PlanFacts & { ref: string },
  personIds: readonly string[],
  own: readonly OwnRule[],
): NewPlan {
  const { ref, type, state, start, lastReview } = facts;
  const plan: PlanRow = {
    id: newId(),
    ...by,
    ref,
    type,
    state,
    start,
    lastReview,
    ...dueColumns(facts, own),
    quietUntil: null,
    closeReason: null,
  };
  return { plan, people: personIds.map((personId) => ({ id: newId(), planId: plan.id, personId })) };
}

/** Registers plans, in two statements a thousand (four with the log). */
export async function addPlans(write: Write, plans: readonly NewPlan[]): Promise<void> {
  await insert(
    write,
    'plan',
    plans.map(({ plan }) => plan),
  );
  await insert(
    write,
    'planPerson',
    plans.flatMap(({ people }) => people),
  );
}
