import { z } from 'zod';
import { dueText } from '#cards/due.ts';
import { type CloseReason, closeReasons } from '#domain/words.ts';
import { ask } from '../ask.ts';
import { feature, type Turn } from '../feature.ts';
import * as slot from '../slots.ts';
import { change } from './mark.ts';
import { type SeenPlan, seenPlan, step } from './reference.ts';
import { doneCard, openCard } from './show.ts';

/** A plan ends for a coded reason; nothing is awaited of it any more. */
export const closePlan = feature({
  name: 'plan.close',
  may: 'caseworker',
  where: 'personal',
  slots: z.object({
    ref: slot.line,
    reason: z.enum(closeReasons),
    first: z.enum(['hear', 'close']).optional(),
  }),
  form: ({ t }) => [
    { slot: 'ref', kind: 'text', required: true },
    {
      slot: 'reason',
      kind: 'choice',
      required: true,
      options: closeReasons.map((value) => ({ value, title: t.planReview.ofReason(value) })),
    },
  ],
  async run(turn, { ref, reason, first }) {
    const seen = await seenPlan(turn, ref);
    step(turn, seen.plan, 'plan.close');
    const next = first ?? (hearsFirst(seen, reason) ? hearOrClose(turn) : 'close');
    return next === 'hear' ? hear(turn, seen) : close(turn, seen, reason);
  },
});

/** Work interrupts an activation plan before it ends one, and the client is heard (189/2001). */
const hearsFirst = ({ plan }: SeenPlan, reason: CloseReason) =>
  plan.type === 'activationPlan' && plan.state === 'active' && reason === 'employed';

function hearOrClose({ t }: Turn): never {
  const { question, hear, close } = t.planReview.closing;
  return ask(question, [
    { title: hear, slots: { first: 'hear' } },
    { title: close, slots: { first: 'close' } },
  ]);
}

async function close(turn: Turn, seen: SeenPlan, reason: CloseReason) {
  const plan = await change(turn, seen.plan, { state: 'closed', closeReason: reason });
  return doneCard(turn, { ...seen, plan }, turn.t.planReview.closed(plan.ref, reason));
}

async function hear(turn: Turn, seen: SeenPlan) {
  step(turn, seen.plan, 'plan.hear');
  const plan = await change(turn, seen.plan, { state: 'hearing' });
  return openCard(turn, { ...seen, plan }, turn.t.planReview.heard(plan.ref));
}

/** After the hearing the plan goes on as it was. */
export const resume = feature({
  name: 'plan.resume',
  may: 'caseworker',
  where: 'personal',
  hidden: true,
  slots: z.object({ ref: slot.line }),
  async run(turn, { ref }) {
    const seen = await seenPlan(turn, ref);
    step(turn, seen.plan, 'plan.resume');
    const plan = await change(turn, seen.plan, { state: 'active' });
    return doneCard(turn, { ...seen, plan }, turn.t.planReview.resumed(plan.ref, dueText(turn.t, plan)));
  },
});

/** After the hearing the plan is interrupted: nothing is awaited. */
export const interrupt = feature({
  name: 'plan.interrupt',
  may: 'caseworker',
  where: 'personal',
  hidden: true,
  slots: z.object({ ref: slot.line }),
  async run(turn, { ref }) {
    const seen = await seenPlan(turn, ref);
    step(turn, seen.plan, 'plan.interrupt');
    const plan = await change(turn, seen.plan, { state: 'interrupted' });
    return doneCard(turn, { ...seen, plan }, turn.t.planReview.interrupted(plan.ref));
  },
});
