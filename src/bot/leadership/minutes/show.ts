import { z } from 'zod';
import { feature } from '../../feature.ts';
import { drawMinutes, minutesBy, pointing } from './minutes.ts';

/** The latest minutes of a group: drafts for who leads it, posted ones for its members. */
export const showMinutes = feature({
  name: 'minutes.show',
  may: 'member',
  where: 'personal',
  slots: z.object(pointing),
  run: async (turn, which) => drawMinutes(turn, await minutesBy(turn, which, 'member')),
});
