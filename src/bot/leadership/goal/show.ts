import { z } from 'zod';
import { feature } from '../../feature.ts';
import { groupField } from '../../fields.ts';
import { groupBy } from '../../resolve.ts';
import * as slot from '../../slots.ts';
import { drawGoals } from './goals.ts';

/** The goals of a group's cooperation agreement and how far they are. */
export const listGoals = feature({
  name: 'goal.list',
  may: 'member',
  slots: z.object({ group: slot.line.optional() }),
  form: async (turn) => [await groupField(turn, 'member', true)],
  run: async (turn, { group }) => drawGoals(turn, await groupBy(turn, group, 'member')),
});
