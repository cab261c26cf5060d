import { z } from 'zod';
import { processCard } from '#cards/process.ts';
import { processOf } from '#domain/process.ts';
import { planTypes } from '#domain/words.ts';
import { ownRules } from '#store/review-rule.ts';
import { ask } from '../ask.ts';
import { feature } from '../feature.ts';

/** Who does what in the process of a plan that begins today; without a type asks which. */
export const showProcess = feature({
  name: 'process.show',
  may: 'staff',
  slots: z.object({ planType: z.enum(planTypes).optional() }),
  async run({ db, actor, t, today }, { planType }) {
    if (!planType)
      return ask(
        t.process.which,
        planTypes.map((type) => ({ title: t.process.short[type], slots: { planType: type } })),
      );
    const own = await ownRules(db, actor.workspace.id);
    return processCard(t, { planType, steps: processOf(planType, today.toString(), own) });
  },
});
