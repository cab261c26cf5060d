import { z } from 'zod';
import type { Button, Card } from '#cards/card.ts';
import { planCard } from '#cards/plan-review.ts';
import { isVerified, stepsFrom } from '#domain/plan.ts';
import type { CommandName } from '#i18n/index.ts';
import type { PlanRow } from '#store/schema/index.ts';
import { feature, type Turn } from '../feature.ts';
import * as slot from '../slots.ts';
import { type SeenPlan, seenPlan } from './reference.ts';

/** A plan with its deadline, its people, and what can be marked on it. */
export const showPlan = feature({
  name: 'plan.show',
  may: 'caseworker',
  where: 'personal',
  slots: z.object({ ref: slot.line }),
  form: () => [{ slot: 'ref', kind: 'text', required: true }],
  run: async (turn, { ref }) => openCard(turn, await seenPlan(turn, ref)),
});

/** The card of a plan on which the next thing can be marked. */
export function openCard(turn: Turn, seen: SeenPlan, title?: string): Card {
  const { ref, state } = seen.plan;
  const steps = stepsFrom(state);
  const mark = steps.find((step) => step === 'plan.reviewed' || step === 'plan.drawnUp');
  const more: CommandName[] = [
    ...steps.filter((step) => step === 'plan.resume' || step === 'plan.interrupt'),
    ...(mark ? (['plan.snooze', 'plan.handOver'] as const) : []),
    ...steps.filter((step) => step === 'plan.close' || step === 'plan.reopen'),
    'plan.history',
  ];
  const buttons = more.map((verb) => ({ title: turn.t.commands[verb].title, verb, slots: { ref } }));
  return card(turn, seen, { mark, buttons, ...(title ? { title } : {}) });
}

/** The card of a plan to which something was just done. */
export const doneCard = (turn: Turn, seen: SeenPlan, title: string): Card =>
  card(turn, seen, { title, buttons: [listButton(turn)] });

export const listButton = ({ t }: Turn): Button => ({
  title: t.commands['plan.list'].title,
  verb: 'plan.list',
  fresh: true,
});

const card = (
  turn: Turn,
  { plan, people }: SeenPlan,
  rest: Pick<Parameters<typeof planCard>[1], 'title' | 'mark' | 'buttons'>,
) => planCard(turn.t, { plan: propsOf(plan, people), today: turn.today.toString(), ...rest });

const propsOf = (plan: PlanRow, people: SeenPlan['people']) => ({
  ...plan,
  verified: isVerified(plan),
  responsible: people.map(({ name }) => name),
});
