import { z } from 'zod';
import { dueText } from '#cards/due.ts';
import { refuse } from '#domain/errors.ts';
import { stateBeforeClosing } from '#store/plan-history.ts';
import { feature } from '../feature.ts';
import * as slot from '../slots.ts';
import { change } from './mark.ts';
import { leads, seenPlan, step } from './reference.ts';
import { openCard } from './show.ts';

/** A plan that ended goes on in the state it had: who closed it undoes, later a lead opens it. */
export const reopenPlan = feature({
  name: 'plan.reopen',
  may: 'caseworker',
  where: 'personal',
  slots: z.object({ ref: slot.line }),
  form: () => [{ slot: 'ref', kind: 'text', required: true }],
  async run(turn, { ref }) {
    const seen = await seenPlan(turn, ref);
    step(turn, seen.plan, 'plan.reopen');
    if (!(await leads(turn, seen.people))) refuse('plan.leadOnly', { ref: seen.plan.ref });
    const state = (await stateBeforeClosing(turn.db, seen.plan.id)) ?? 'active';
    const plan = await change(turn, seen.plan, { state, closeReason: null });
    return openCard(turn, { ...seen, plan }, turn.t.planTeam.reopened(plan.ref, dueText(turn.t, plan)));
  },
});
