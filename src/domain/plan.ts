import { Temporal } from 'temporal-polyfill';
import { type Deadline, nextDeadline } from './deadline.ts';
import { type OwnRule, ruleFor, tightened } from './review-rules.ts';
import type { PlanState, PlanType } from './words.ts';

interface Transition {
  readonly from: 'new' | PlanState;
  /** The command that moves it. */
  readonly by: PlanStep;
  /** `before`: the state that it was closed from. */
  readonly to: PlanState | 'before';
  readonly only?: PlanType;
}

export type PlanStep =
  | 'plan.register'
  | 'plan.startAssessment'
  | 'plan.drawnUp'
  | 'plan.reviewed'
  | 'plan.hear'
  | 'plan.resume'
  | 'plan.interrupt'
  | 'plan.close'
  | 'plan.reopen';

/** Every way a plan can go. What is not here is refused. */
export const transitions: readonly Transition[] = [
  { from: 'new', by: 'plan.startAssessment', to: 'assessment', only: 'multiEmploymentPlan' },
  { from: 'new', by: 'plan.register', to: 'active' },
  { from: 'assessment', by: 'plan.drawnUp', to: 'active' },
  { from: 'active', by: 'plan.reviewed', to: 'active' },
  { from: 'active', by: 'plan.hear', to: 'hearing' },
  { from: 'hearing', by: 'plan.resume', to: 'active' },
  { from: 'hearing', by: 'plan.interrupt', to: 'interrupted' },
  { from: 'assessment', by: 'plan.close', to: 'closed' },
  { from: 'active', by: 'plan.close', to: 'closed' },
  { from: 'hearing', by: 'plan.close', to: 'closed' },
  { from: 'interrupted', by: 'plan.close', to: 'closed' },
  { from: 'closed', by: 'plan.reopen', to: 'before' },
];

/** The state that a step leads to, or null when it does not start from there (or not for that type). */
export const stateAfter = (from: Transition['from'], by: PlanStep, type: PlanType): Transition['to'] | null =>
  transitions.find((each) => each.from === from && each.by === by && (!each.only || each.only === type))?.to ?? null;

/** What can be done from a state, in the order of the table. */
export const stepsFrom = (from: Transition['from']): PlanStep[] =>
  transitions.filter((each) => each.from === from).map(({ by }) => by);

/** A plan's own facts; dates are civil, `2026-11-16`. `start` is the day its assessment began or it was drawn up. */
export interface PlanFacts {
  readonly type: PlanType;
  readonly state: PlanState;
  readonly start: string;
  readonly lastReview: string | null;
}

/**
 * What is awaited of a plan, and by which rule: the law's, or the workspace's own when it is tighter. `deadline` is null
 * when nothing is (interrupted, closed).
 */
export function awaited(
  plan: PlanFacts,
  own: readonly OwnRule[],
): { ruleId: string; verified: boolean; deadline: Deadline | null } {
  const law = ruleFor(plan.type, plan.state === 'assessment' ? 'assessment' : 'review', plan.start);
  const rule = tightened(law, plan.start, own);
  const waits = plan.state !== 'interrupted' && plan.state !== 'closed';
  const start = Temporal.PlainDate.from(plan.start);
  const last = plan.lastReview ? Temporal.PlainDate.from(plan.lastReview) : null;
  return { ruleId: rule.id, verified: rule.verified, deadline: waits ? nextDeadline(rule, start, last) : null };
}

/** Whether the law behind a plan's deadline has been read as it stands today. */
export const isVerified = ({ type, state, start }: Pick<PlanFacts, 'type' | 'state' | 'start'>): boolean =>
  ruleFor(type, state === 'assessment' ? 'assessment' : 'review', start).verified;
