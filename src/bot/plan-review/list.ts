import { z } from 'zod';
import type { Card } from '#cards/card.ts';
import { planListCard } from '#cards/plan-list.ts';
import { awaited } from '#domain/plan.ts';
import { planTypes } from '#domain/words.ts';
import { countOf, plansOf } from '#store/plan-review.ts';
import { feature, type Turn } from '../feature.ts';
import * as slot from '../slots.ts';

/** A page that a phone scrolls through in a moment, and that stays far below the limit of a card. */
const pageSize = 15;

export const listSlots = z.object({
  from: slot.date.optional(),
  to: slot.date.optional(),
  status: z.enum(['overdue', 'open']).optional(),
  planType: z.enum(planTypes).optional(),
  page: z.coerce.number().int().min(1).max(10_000).optional(),
});

export type ListSlots = z.infer<typeof listSlots>;

/** The actor's own open plans, the most urgent first. */
export const listPlans = feature({
  name: 'plan.list',
  may: 'caseworker',
  where: 'personal',
  slots: listSlots,
  run: (turn, slots) => listAfter(turn, slots),
});

/** The list, with what has just been done on it. */
export async function listAfter({ db, actor, t, today }: Turn, slots: ListSlots, said?: string): Promise<Card> {
  const { page: asked = 1, ...kept } = slots;
  const filter = {
    ...kept,
    workspaceId: actor.workspace.id,
    personId: actor.person.id,
    to: kept.status === 'overdue' ? today.subtract({ days: 1 }).toString() : kept.to,
  };
  const { total, late } = await countOf(db, filter, today.toString());
  const page = Math.max(1, Math.min(asked, Math.ceil(total / pageSize)));
  const plans = await plansOf(db, filter, { limit: pageSize, offset: (page - 1) * pageSize });
  return planListCard(t, {
    plans: plans.map((plan) => ({ ...plan, verified: awaited(plan).verified })),
    total,
    late,
    today: today.toString(),
    asked: kept,
    pageSize,
    page,
    said,
  });
}
