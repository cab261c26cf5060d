import { awaited, type PlanFacts } from '#domain/plan.ts';
import type { OwnRule } from '#domain/review-rules.ts';
import { newId } from './ids.ts';
import type { PlanPersonRow, PlanRow } from './schema/index.ts';

/** The columns that follow from a plan's facts: by which rule, and what is due when. */
export function dueColumns(facts: PlanFacts, own: readonly OwnRule[]): Pick<PlanRow, 'ruleId' | 'due' | 'workBy'> {
  const { ruleId, deadline } = awaited(facts, own);
  return { ruleId, due: deadline?.legal.toString() ?? null, workBy: deadline?.by.toString() ?? null };
}

/** A new plan's row, with a row for each person responsible. `createdAt` is a UTC instant. */
export function newPlan(
  by: Pick<PlanRow, 'workspaceId' | 'createdById' | 'createdAt'>,
  facts: PlanFacts & { ref: string },
  personIds: readonly string[],
  own: readonly OwnRule[],
): { plan: PlanRow; people: PlanPersonRow[] } {
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
