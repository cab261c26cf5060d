import { z } from 'zod';
import { markAttendance } from '#store/session.ts';
import { feature } from '../../feature.ts';
import * as slot from '../../slots.ts';
import { drawAttendance } from './attendance.ts';
import { attendedBy, demandOpen, hasEnded, pointing, tellMinutes } from './held.ts';
import { drawSession } from './session.ts';

/** A guest of the meeting, who need not be anybody in the workspace. */
export const addGuest = feature({
  name: 'session.guest',
  may: 'secretary',
  slots: z.object({ name: slot.line, organisation: slot.line.optional(), ...pointing }),
  form: () => [
    { slot: 'name', kind: 'text', required: true },
    { slot: 'organisation', kind: 'text' },
  ],
  async run(turn, { name, organisation = null, ...which }) {
    const session = await attendedBy(turn, which);
    await demandOpen(turn, session);
    const who = { occurrenceId: session.meeting.id, personId: null, name, organisation };
    await markAttendance(turn.write, who, { state: 'present' });
    const said = turn.t.session.guestAdded(name);
    if (hasEnded(session))
      return drawAttendance(turn, session, (named) => `${said}. ${named}`, await tellMinutes(turn, session));
    return drawSession(turn, session, said);
  },
});
