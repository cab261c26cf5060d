import { Temporal } from 'temporal-polyfill';
import { z } from 'zod';
import { dueText } from '#cards/due.ts';
import { refuse } from '#domain/errors.ts';
import { typeOfReference } from '#domain/review-rules.ts';
import { type PlanType, planTypes } from '#domain/words.ts';
import type { Member } from '#store/people.ts';
import { planByRef } from '#store/plan-review.ts';
import { addPlans, newPlan } from '#store/plan-row.ts';
import { ownRules } from '#store/review-rule.ts';
import { Missing } from '../ask.ts';
import { feature, type Turn } from '../feature.ts';
import * as slot from '../slots.ts';
import { drawUp } from './mark.ts';
import { registeredBy } from './new-row.ts';
import { pastDay } from './past.ts';
import { caseworkers, demandAuthority, responsibleBy } from './people.ts';
import { readRef, seen } from './reference.ts';
import { doneCard, openCard } from './show.ts';

const person = { responsible: slot.lines.optional() };

/** A plan that has been drawn up; its next deadline follows from the rules of the day. */
export const registerPlan = feature({
  name: 'plan.register',
  unsaid: ['ref'],
  may: 'caseworker',
  where: 'personal',
  slots: z.object({
    ref: slot.line.optional(),
    planType: z.enum(planTypes).optional(),
    start: slot.date.optional(),
    lastReview: slot.date.optional(),
    ...person,
  }),
  form: async (turn) => [
    { slot: 'ref', kind: 'text', required: true, placeholder: 'AKT-0231' },
    { slot: 'planType', kind: 'choice', options: typeOptions(turn) },
    { slot: 'start', kind: 'date', label: turn.t.planReview.labels.start },
    { slot: 'lastReview', kind: 'date' },
    { slot: 'responsible', kind: 'choices', options: await caseworkers(turn) },
  ],
  async run(turn, slots) {
    const members = await responsibleBy(turn, slots.responsible);
    const start = slots.start && pastDay(turn, 'start', slots.start);
    const lastReview = slots.lastReview ? pastDay(turn, 'lastReview', slots.lastReview) : null;
    const first = start || lastReview;
    const ref = slots.ref && readRef(turn, slots.ref);
    const planType = ref && typeOf(ref, slots.planType);
    if (!ref || !planType || !first) throw new Missing({ responsible: members.map(({ id }) => id) });
    if (lastReview && Temporal.PlainDate.compare(lastReview, first) < 0)
      refuse('plan.beforeStart', { ref, day: first.toString() });
    const dates = { start: first.toString(), lastReview: lastReview?.toString() ?? null };
    return register(turn, { ref, type: planType, state: 'active', ...dates }, members);
  },
});

/** The three months in which the authorities of the multi-support model draw a plan up. */
export const startAssessment = feature({
  name: 'plan.startAssessment',
  may: 'caseworker',
  where: 'personal',
  slots: z.object({ ref: slot.line, start: slot.date, ...person }),
  form: async (turn) => [
    { slot: 'ref', kind: 'text', required: true, placeholder: `TYM-${turn.today.year}-014` },
    { slot: 'start', kind: 'date', required: true, label: turn.t.planReview.labels.assessment },
    { slot: 'responsible', kind: 'choices', options: await caseworkers(turn) },
  ],
  async run(turn, slots) {
    const members = await responsibleBy(turn, slots.responsible);
    const ref = readRef(turn, slots.ref);
    const type = typeOfReference(ref) ?? 'multiEmploymentPlan';
    if (type !== 'multiEmploymentPlan') refuse('plan.assessmentOnlyTym', { ref });
    const start = pastDay(turn, 'start', slots.start).toString();
    return register(turn, { ref, type, state: 'assessment', start, lastReview: null }, members);
  },
});

async function register(turn: Turn, facts: Parameters<typeof newPlan>[1], members: readonly Member[]) {
  const { t, write, db, actor } = turn;
  const { ref } = facts;
  const old = await planByRef(db, actor.workspace.id, ref);
  if (old) {
    const own = (await seen(turn, old)) ?? refuse('plan.taken', { ref });
    // "Laadittu 16.11." of a plan in its assessment period is the plan that the period led to.
    const drawn = old.state === 'assessment' && facts.state === 'active' && !facts.lastReview;
    return drawn ? drawUp(turn, ref, facts.start) : openCard(turn, own, t.planReview.exists(ref));
  }
  demandAuthority(facts.type, members);
  const ids = members.map(({ id }) => id);
  const fresh = newPlan(registeredBy(turn), facts, ids, await ownRules(db, actor.workspace.id));
  await addPlans(write, [fresh]);
  const { plan } = fresh;
  const responsible = members.map(({ id, name, organisation }) => ({
    planId: plan.id,
    personId: id,
    name,
    organisation,
  }));
  const due = dueText(t, plan);
  const title =
    plan.state === 'assessment'
      ? t.planReview.assessmentStarted(ref, t.date.spoken(plan.start), due)
      : t.planReview.registered(ref, due);
  return doneCard(turn, { plan, people: responsible }, title);
}

/** What the reference tells, or what was said; null when neither. Refuses when they do not agree. */
function typeOf(ref: string, said: PlanType | undefined): PlanType | null {
  const told = typeOfReference(ref);
  if (told && said && told !== said) refuse('plan.typeMismatch', { ref, type: told });
  return told ?? said ?? null;
}

export const typeOptions = ({ t }: Turn) => planTypes.map((value) => ({ value, title: t.planReview.ofType(value) }));
