import { z } from 'zod';
import type { Card } from '#cards/card.ts';
import { planListCard } from '#cards/plan-list.ts';
import { isVerified } from '#domain/plan.ts';
import { planTypes } from '#domain/words.ts';
import { countOf, plansOf, responsibleFor } from '#store/plan-review.ts';
import { feature, type Turn } from '../feature.ts';
import * as slot from '../slots.ts';
import { speakOf } from '../spoken.ts';
import { ledPeople, ownPeople } from './reach.ts';

/** A page that a phone scrolls through in a moment, and that stays far below the limit of a card. */
const pageSize = 15;

export const listSlots = z.object({
  from: slot.date.optional(),
  to: slot.date.optional(),
  status: z.enum(['overdue', 'open']).optional(),
  planType: z.enum(planTypes).optional(),
  whose: z.literal('led').optional(),
  page: z.coerce.number().int().min(1).max(10_000).optional(),
});

export type ListSlots = z.infer<typeof listSlots>;

/** The actor's open plans, the most urgent first; a lead's `led`: those of the own organisation in the team. */
export const listPlans = feature({
  name: 'plan.list',
  may: 'caseworker',
  where: 'personal',
  slots: listSlots,
  run: (turn, slots) => listAfter(turn, slots),
});

/** The list, with what has just been done on it. */
export async function listAfter(turn: Turn, slots: ListSlots, said?: string): Promise<Card> {
  const { db, actor, t, today } = turn;
  const { page: asked = 1, ...kept } = slots;
  const led = await ledPeople(turn);
  const filter = {
    ...kept,
    workspaceId: actor.workspace.id,
    personIds: kept.whose === 'led' ? [...led, ''] : await ownPeople(turn),
    to: kept.status === 'overdue' ? today.subtract({ days: 1 }).toString() : kept.to,
  };
  const { total, late } = await countOf(db, filter, today.toString());
  const page = Math.max(1, Math.min(asked, Math.ceil(total / pageSize)));
  const plans = await plansOf(db, filter, { limit: pageSize, offset: (page - 1) * pageSize });
  const ids = plans.map(({ id }) => id);
  if (!said && ids.length > 0) speakOf(turn, 'plan', ids);
  const people = await responsibleFor(db, ids);
  return planListCard(t, {
    plans: plans.map((plan) => ({
      ...plan,
      verified: isVerified(plan),
      responsible: people.filter(({ planId }) => planId === plan.id).map(({ name }) => name),
    })),
    total,
    late,
    today: today.toString(),
    asked: kept,
    pageSize,
    page,
    said,
    leads: led.length > 0,
  });
}
