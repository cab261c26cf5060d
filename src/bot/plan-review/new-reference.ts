import { z } from 'zod';
import { noticeCard } from '#cards/notice.ts';
import { refuse } from '#domain/errors.ts';
import { prefixes } from '#domain/review-rules.ts';
import { planTypes } from '#domain/words.ts';
import { highestRef, nextNumber } from '#store/plan-number.ts';
import { feature } from '../feature.ts';
import { typeOptions } from './register.ts';

/** The next free reference of a type: nobody is given the same one twice. */
export const newReference = feature({
  name: 'plan.newReference',
  may: 'caseworker',
  where: 'personal',
  slots: z.object({ planType: z.enum(planTypes) }),
  form: (turn) => [{ slot: 'planType', kind: 'choice', required: true, options: typeOptions(turn) }],
  async run({ db, actor, t, today, config }, { planType }) {
    // The multi-support model numbers by the year: TYM-2026-021; the others go on: AKT-0456.
    const yearly = planType === 'multiEmploymentPlan';
    const start = yearly ? `${prefixes[planType]}-${today.year}-` : `${prefixes[planType]}-`;
    const digits = yearly ? 3 : 4;
    const { id } = actor.workspace;
    const highest = await highestRef(db, id, start, start.length + digits);
    const number = await nextNumber(db, `plan:${id}:${start}`, Number(highest?.slice(start.length) ?? 0));
    const ref = `${start}${String(number).padStart(digits, '0')}`;
    if (!config.caseRef.test(ref)) refuse('plan.noReference');
    return noticeCard(t, {
      title: t.planReview.newReference(ref),
      lines: [t.planReview.newReferenceHint],
      buttons: [{ title: t.commands['plan.register'].title, verb: 'plan.register', slots: { ref, planType } }],
    });
  },
});
