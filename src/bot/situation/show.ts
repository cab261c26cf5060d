import { z } from 'zod';
import { feature } from '../feature.ts';
import { drawLinks } from './links.ts';

/** The links of the picture of the situation. */
export const listSituation = feature({
  name: 'situation.list',
  may: 'staff',
  slots: z.object({}),
  run: (turn) => drawLinks(turn),
});
