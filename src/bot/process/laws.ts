import { z } from 'zod';
import { lawsCard } from '#cards/process.ts';
import { feature } from '../feature.ts';

/** The laws behind the work, with links. */
export const listLaws = feature({
  name: 'law.list',
  may: 'staff',
  slots: z.object({}),
  run: async ({ t }) => lawsCard(t),
});
