import { z } from 'zod';
import { refuse } from '#domain/errors.ts';
import { remove, update } from '#store/change.ts';
import { planPeople, type Responsible, responsibleFor } from '#store/plan-review.ts';
import { feature, type Turn } from '../feature.ts';
import { memberBy } from '../resolve.ts';
import * as slot from '../slots.ts';
import { caseworkers, demandAuthority, demandCaseworkers } from './people.ts';
import { ledPeople, ownPeople } from './reach.ts';
import { seenPlan } from './reference.ts';
import { backTo, shownIn } from './where.ts';

/** Another caseworker takes the actor's place; a lead hands over for the people of the own organisation. */
export const handOver = feature({
  name: 'plan.handOver',
  may: 'caseworker',
  where: 'personal',
  slots: z.object({ ref: slot.line, to: slot.line, ...backTo }),
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
  async run(turn, { ref, to, ...back }) {
    const { db, write, t } = turn;
    const { plan, people } = await seenPlan(turn, ref);
    const receiver = await memberBy(turn, 'to', to);
    demandCaseworkers([receiver]);
    demandAuthority(plan.type, [receiver]);
    const leaving = new Set(await givers(turn, people));
    if (leaving.has(receiver.id)) refuse('plan.sameHands', { name: receiver.name });
    const rows = (await planPeople(db, plan.id)).filter(({ personId }) => leaving.has(personId));
    const [first, ...others] = people.some(({ personId }) => personId === receiver.id) ? [undefined, ...rows] : rows;
    if (first) await update(write, 'planPerson', first, { personId: receiver.id });
    for (const row of others) if (row) await remove(write, 'planPerson', row);
    const now = await responsibleFor(db, [plan.id]);
    const names = now.map(({ name }) => name).join(', ');
    return shownIn(turn, { plan, people: now }, t.planReview.handedOver(plan.ref, names), back);
  },
});

/** Whose place is given: the actor's or that of who is stood in for; a lead gives those of the people led. */
async function givers(turn: Turn, people: readonly Responsible[]): Promise<string[]> {
  const [mine, led] = [new Set(await ownPeople(turn)), new Set(await ledPeople(turn))];
  const ids = people.map(({ personId }) => personId);
  const own = ids.filter((id) => mine.has(id));
  return own.length > 0 ? own : ids.filter((id) => led.has(id));
}
