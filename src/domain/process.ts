import facts from '#facts/processes.json' with { type: 'json' };
import type { LawNumber } from './laws.ts';
import { lawRules, type OwnRule, type ReviewRule, ruleFor, tightened } from './review-rules.ts';
import type { PlanType } from './words.ts';

/** Who acts in the process of a plan. */
export const actors = ['employmentAuthority', 'wellbeingCounty', 'kela', 'municipality', 'client'] as const;
export type Actor = (typeof actors)[number];

export const processSteps = [
  'activationDraft',
  'activationSign',
  'activationReview',
  'activationHear',
  'activationInterrupt',
  'multiRefer',
  'multiAssess',
  'multiDraft',
  'multiReview',
  'multiClose',
  'employmentInterview',
  'employmentDraft',
  'employmentTalk',
  'integrationDraft',
  'integrationReview',
] as const;
export type ProcessStepId = (typeof processSteps)[number];

interface StepFacts {
  readonly id: ProcessStepId;
  readonly who: readonly Actor[];
  /** One of them is enough. */
  readonly either?: boolean;
  readonly laws: readonly LawNumber[];
  readonly rule?: ReviewRule['kind'];
  readonly when?: 'withinAssessment';
}

/** By when a step is to be done, by the rule in force. */
export interface StepRule extends Pick<ReviewRule, 'kind' | 'verified'> {
  readonly anchor: 'lastReview' | 'start' | 'initialInterview' | 'change';
  /** ISO 8601 duration: the law's. */
  readonly interval: string;
  /** The workspace's own, where it is tighter. */
  readonly own: string | null;
}

/** One step of a plan's process: who does it, by which laws, by when. */
export interface ProcessStep extends Omit<StepFacts, 'rule'> {
  readonly rule: StepRule | null;
}

/** The steps of a type of plan that begins on a civil date: the rules in force then, made tighter by the workspace's own. */
export function processOf(planType: PlanType, start: string, own: readonly OwnRule[]): ProcessStep[] {
  const process = facts.processes.find((each) => each.planType === planType);
  return ((process?.steps ?? []) as StepFacts[]).map(({ rule, ...step }) => ({
    ...step,
    rule: rule ? ruleOf(planType, rule, start, own) : null,
  }));
}

function ruleOf(planType: PlanType, kind: ReviewRule['kind'], start: string, own: readonly OwnRule[]): StepRule {
  const law = ruleFor(planType, kind, start, lawRules);
  const { interval } = tightened(law, start, own);
  return {
    kind,
    verified: law.verified,
    anchor: anchorOf(law.anchor),
    interval: law.interval,
    own: interval === law.interval ? null : interval,
  };
}

/** What the rules count from; an interruption from the day on which work, a business or studies began. */
const anchorOf = (anchor: string): StepRule['anchor'] =>
  (['lastReview', 'start', 'initialInterview'] as const).find((each) => each === anchor) ?? 'change';
