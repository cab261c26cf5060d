import { z } from 'zod';
import { feature } from '../../feature.ts';
import { drawAgreements } from './agreements.ts';

/** The workspace's agreements on cooperation and when each is to be reviewed. */
export const listAgreements = feature({
  name: 'agreement.list',
  may: 'staff',
  slots: z.object({}),
  run: (turn) => drawAgreements(turn),
});
