import { z } from 'zod';
import { countsOf } from '#cards/recommendation.ts';
import { codesOf, progressOf, recommendationNumbers } from '#domain/recommendation.ts';
import { textsOf } from '#i18n/index.ts';
import { recommendationsOf } from '#store/recommendation.ts';
import { feature } from '../../feature.ts';
import * as slot from '../../slots.ts';
import { reportOnAgenda } from '../agenda/report.ts';

/** Puts how far the recommendations are on the next agenda. */
export const recommendationsOnAgenda = feature({
  name: 'recommendation.onAgenda',
  may: 'secretary',
  slots: z.object({ group: slot.line.optional() }),
  run: (turn, which) =>
    reportOnAgenda(turn, which, async (groupId) => {
      const own = textsOf(turn.actor.workspace.locale);
      const { named, names, itemTitle } = own.recommendation;
      const matters = await recommendationsOf(turn.db, groupId);
      const lines = recommendationNumbers.map(
        (number) => `${named(number, names[number - 1] ?? '')}: ${countsOf(own, progressOf(codesOf(number), matters))}`,
      );
      return { title: itemTitle, lines };
    }),
});
