import { z } from 'zod';
import { feature } from '../../feature.ts';
import * as slot from '../../slots.ts';
import { drawSession, sessionBy } from './session.ts';

/** The meeting under way, as it stands now. */
export const showSession = feature({
  name: 'session.show',
  may: 'secretary',
  slots: z.object({ group: slot.line.optional() }),
  run: async (turn, { group }) => drawSession(turn, await sessionBy(turn, group)),
});
