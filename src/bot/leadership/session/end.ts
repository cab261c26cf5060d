import { z } from 'zod';
import { inWordsOf } from '#i18n/index.ts';
import { update } from '#store/change.ts';
import { ensureMinutes } from '#store/minutes.ts';
import { feature } from '../../feature.ts';
import * as slot from '../../slots.ts';
import { drawMinutes } from '../minutes/minutes.ts';
import { sessionBy } from './session.ts';

/** The meeting is over, and the draft of its minutes is there at once. */
export const endSession = feature({
  name: 'session.end',
  may: 'secretary',
  slots: z.object({ group: slot.line.optional() }),
  async run(turn, { group }) {
    const { write, t } = turn;
    const session = await sessionBy(turn, group);
    const held = await update(write, 'meeting', session.held, { endedAt: write.at });
    const row = await ensureMinutes(write, session.meeting.id);
    return drawMinutes(turn, { session: { ...session, held }, row }, inWordsOf(session.group, t).session.ended);
  },
});
