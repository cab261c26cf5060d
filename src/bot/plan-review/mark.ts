import { z } from 'zod';
import type { Card } from '#cards/card.ts';
import { dueText } from '#cards/due.ts';
import { refuse } from '#domain/errors.ts';
import type { PlanStep } from '#domain/plan.ts';
import { update } from '#store/change.ts';
import { dueColumns } from '#store/plan-row.ts';
import { ownRules } from '#store/review-rule.ts';
import type { PlanRow } from '#store/schema/index.ts';
import { feature, type Turn } from '../feature.ts';
import * as slot from '../slots.ts';
import { pastDay } from './past.ts';
import { seenPlan, step } from './reference.ts';
import { backTo, shownIn } from './where.ts';

const slots = z.object({ ref: slot.line, date: slot.date.optional(), ...backTo });

const form = ({ t, today }: Turn) => [
  { slot: 'ref' as const, kind: 'text' as const, required: true, placeholder: 'AKT-0231' },
  {
    slot: 'date' as const,
    kind: 'date' as const,
    label: t.planReview.labels.reviewedOn,
    placeholder: today.toString(),
  },
];

/** A review was held, today unless said: the next deadline follows. The same day twice changes nothing. */
export const reviewed = feature({
  name: 'plan.reviewed',
  may: 'caseworker',
  where: 'personal',
  slots,
  form,
  async run(turn, { ref, date, ...back }) {
    const { t } = turn;
    const { seen, day } = await happened(turn, 'plan.reviewed', ref, date);
    const { plan } = seen;
    if (plan.lastReview && day < plan.lastReview) refuse('plan.reviewedLater', { ref: plan.ref, day: plan.lastReview });
    const spoken = t.date.spoken(day);
    if (day === plan.lastReview)
      return shownIn(turn, seen, t.planReview.reviewedBefore(plan.ref, spoken, dueText(t, plan)), back);
    const now = await change(turn, plan, { lastReview: day });
    return shownIn(turn, { ...seen, plan: now }, t.planReview.reviewed(plan.ref, spoken, dueText(t, now)), back);
  },
});

/** The assessment period led to a plan: from now on it is reviewed, by the rules of this day. */
export const drawnUp = feature({
  name: 'plan.drawnUp',
  may: 'caseworker',
  where: 'personal',
  hidden: true,
  slots,
  form,
  run: (turn, { ref, date, ...back }) => drawUp(turn, ref, date, back),
});

export async function drawUp(
  turn: Turn,
  ref: string,
  date?: string,
  back: Parameters<typeof shownIn>[3] = {},
): Promise<Card> {
  const { t } = turn;
  const { seen, day } = await happened(turn, 'plan.drawnUp', ref, date);
  const now = await change(turn, seen.plan, { state: 'active', start: day });
  const title = t.planReview.drawnUp(now.ref, t.date.spoken(day), dueText(t, now));
  return shownIn(turn, { ...seen, plan: now }, title, back);
}

async function happened(turn: Turn, by: PlanStep, ref: string, date: string | undefined) {
  const seen = await seenPlan(turn, ref);
  const { plan } = seen;
  step(turn, plan, by);
  const day = pastDay(turn, 'date', date ?? turn.today.toString(), plan.start).toString();
  if (day < plan.start) refuse('plan.beforeStart', { ref: plan.ref, day: plan.start });
  return { seen, day };
}

/** Something of the plan's facts changes: what is due follows, and a quiet time is over. */
export async function change({ db, write }: Turn, plan: PlanRow, patch: Partial<PlanRow>): Promise<PlanRow> {
  const own = await ownRules(db, plan.workspaceId);
  return update(write, 'plan', plan, { ...patch, ...dueColumns({ ...plan, ...patch }, own), quietUntil: null });
}
