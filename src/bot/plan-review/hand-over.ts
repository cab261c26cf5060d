import { z } from 'zod';
import { refuse } from '#domain/errors.ts';
import { remove, update } from '#store/change.ts';
import { planPeople, responsibleFor } from '#store/plan-review.ts';
import { feature } from '../feature.ts';
import { memberBy } from '../resolve.ts';
import * as slot from '../slots.ts';
import { caseworkers, demandAuthority, demandCaseworkers } from './people.ts';
import { seenPlan } from './reference.ts';
import { doneCard } from './show.ts';

/** Another caseworker takes the actor's place; a lead hands over for the people of the own organisation. */
export const handOver = feature({
  name: 'plan.handOver',
  may: 'caseworker',
  where: 'personal',
  slots: z.object({ ref: slot.line, to: slot.line }),
  form: async (turn) => [
    { slot: 'ref', kind: 'text', required: true },
    {
      slot: 'to',
      kind: 'choice',
      required: true,
      label: turn.t.planReview.labels.receiver,
      options: await caseworkers(turn),
    },
  ],
  async run(turn, { ref, to }) {
    const { db, write, actor, t } = turn;
    const { plan, people } = await seenPlan(turn, ref);
    const receiver = await memberBy(turn, 'to', to);
    demandCaseworkers([receiver]);
    demandAuthority(plan.type, [receiver]);
    const own = people.filter(({ personId }) => personId === actor.person.id);
    const led = people.filter(({ organisation }) => organisation === actor.person.organisation);
    const leaving = new Set((own.length > 0 ? own : led).map(({ personId }) => personId));
    if (leaving.has(receiver.id)) refuse('plan.sameHands', { name: receiver.name });
    const rows = (await planPeople(db, plan.id)).filter(({ personId }) => leaving.has(personId));
    const [first, ...others] = people.some(({ personId }) => personId === receiver.id) ? [undefined, ...rows] : rows;
    if (first) await update(write, 'planPerson', first, { personId: receiver.id });
    for (const row of others) if (row) await remove(write, 'planPerson', row);
    const now = await responsibleFor(db, [plan.id]);
    const names = now.map(({ name }) => name).join(', ');
    return doneCard(turn, { plan, people: now }, t.planReview.handedOver(plan.ref, names));
  },
});
