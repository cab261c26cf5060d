import { z } from 'zod';
import { refuse } from '#domain/errors.ts';
import { textsOf } from '#i18n/index.ts';
import { goalsOf } from '#store/goal.ts';
import { feature } from '../../feature.ts';
import * as slot from '../../slots.ts';
import { reportOnAgenda } from '../agenda/report.ts';

/** Puts the goals on the next agenda, as they stand now. */
export const goalsOnAgenda = feature({
  name: 'goal.onAgenda',
  may: 'secretary',
  slots: z.object({ group: slot.line.optional() }),
  run: (turn, which) =>
    reportOnAgenda(turn, which, async (groupId, group) => {
      const goals = await goalsOf(turn.db, groupId);
      if (goals.length === 0) refuse('goal.none', { group });
      const own = textsOf(turn.actor.workspace.locale).goal;
      const lines = goals.map(
        ({ title, state, actions, done }, n) =>
          `${n + 1}) ${title}: ${own.states[state]}${actions > 0 ? `, ${own.actions(done, actions)}` : ''}`,
      );
      return { title: own.itemTitle, lines };
    }),
});
