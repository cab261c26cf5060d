import { refuse } from '#domain/errors.ts';
import type { PlanFacts, PlanStep } from '#domain/plan.ts';
import { stateAfter, stepsFrom } from '#domain/plan.ts';
import type { PlanState } from '#domain/words.ts';
import { planByRef, type Responsible, responsibleFor } from '#store/plan-review.ts';
import type { PlanRow } from '#store/schema/index.ts';
import type { Turn } from '../feature.ts';
import { speakOf } from '../spoken.ts';
import { ledPeople, ownPeople } from './reach.ts';

/** A plan that the actor may see, with who is responsible. */
export interface SeenPlan {
  readonly plan: PlanRow;
  readonly people: readonly Responsible[];
}

/** A reference as it is kept. What is not of the agreed form may be a name, so it is never said back. */
export function readRef({ config }: Turn, typed: string): string {
  const ref = typed.trim().toUpperCase();
  return config.caseRef.test(ref) ? ref : refuse('plan.badReference');
}

/** The actor's plan. One that others have is refused in the same words as one that nobody has. */
export async function seenPlan(turn: Turn, typed: string): Promise<SeenPlan> {
  const ref = readRef(turn, typed);
  const plan = await planByRef(turn.db, turn.actor.workspace.id, ref);
  const found = (plan && (await seen(turn, plan))) ?? refuse('plan.unknown', { ref });
  speakOf(turn, 'plan', [found.plan.id]);
  return found;
}

/** The plan with its people when the actor may see it: it is the actor's to review, or to lead. */
export async function seen(turn: Turn, plan: PlanRow): Promise<SeenPlan | undefined> {
  const people = await responsibleFor(turn.db, [plan.id]);
  const mine = new Set(await ownPeople(turn));
  if (people.some(({ personId }) => mine.has(personId))) return { plan, people };
  return (await leads(turn, people)) ? { plan, people } : undefined;
}

/** Whether the actor leads someone who is responsible. */
export async function leads(turn: Turn, people: readonly Responsible[]): Promise<boolean> {
  const led = new Set(await ledPeople(turn));
  return people.some(({ personId }) => led.has(personId));
}

/** The state after a step; refuses with what is possible instead. */
export function step(turn: Turn, plan: PlanFacts & { ref: string }, by: PlanStep): PlanState | 'before' {
  const possible = stepsFrom(plan.state).filter((each) => turn.features.has(each));
  const facts = { ref: plan.ref, state: plan.state, step: by, possible: possible.join(',') };
  return stateAfter(plan.state, by, plan.type) ?? refuse('plan.wrongState', facts);
}
