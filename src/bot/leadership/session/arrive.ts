import { Temporal } from 'temporal-polyfill';
import { z } from 'zod';
import { seatsOf } from '#store/group.ts';
import { markAttendance } from '#store/session.ts';
import { Missing } from '../../ask.ts';
import { feature } from '../../feature.ts';
import { memberBy } from '../../resolve.ts';
import * as slot from '../../slots.ts';
import { byOrganisation, drawAttendance, pressedSession } from './attendance.ts';
import { attendedBy, demandOpen, hasEnded, pointing, tellMinutes } from './held.ts';
import { drawSession, quorumIn, quorumNews } from './session.ts';

/** Someone comes late, or leaves early; by the clock as it is, or the time that was said. After the meeting it must be. */
export const arrive = feature({
  name: 'session.arrive',
  may: 'secretary',
  slots: z.object({
    person: slot.line,
    time: slot.time.optional(),
    left: z.coerce.boolean().optional(),
    ...pointing,
  }),
  form: async (turn) => [
    {
      slot: 'person',
      kind: 'choice',
      required: true,
      options: byOrganisation(turn, await seatsOf(turn.db, (await pressedSession(turn)).group.id)),
    },
    { slot: 'time', kind: 'time' },
  ],
  async run(turn, { person, time, left, ...which }) {
    const { db, write, t, now } = turn;
    const session = await attendedBy(turn, which);
    await demandOpen(turn, session);
    const { meeting, group } = session;
    const before = await quorumIn(turn, session);
    const { id, name, organisation } = await memberBy(turn, 'person', person);
    if (hasEnded(session) && !time) throw new Missing({ meeting: meeting.id, person: id, ...(left ? { left } : {}) });
    const seat = (await seatsOf(db, group.id)).find(({ personId }) => personId === id);
    const clock = time ?? now.toPlainTime().toString({ smallestUnit: 'minute' });
    const at = `${meeting.start.slice(0, 10)}T${clock}`;
    const who = { occurrenceId: meeting.id, personId: id, name, organisation };
    const facts = left ? { leftAt: at } : { state: 'present' as const, arrivedAt: at, leftAt: null };
    await markAttendance(write, who, { ...facts, ...(seat?.deputyFor ? { deputyFor: seat.deputyFor } : {}) });
    const shown = t.date.time(Temporal.PlainTime.from(clock));
    const said = left ? t.session.left(name, shown) : t.session.arrived(name, shown);
    if (hasEnded(session))
      return drawAttendance(turn, session, (named) => `${said}. ${named}`, await tellMinutes(turn, session));
    return drawSession(turn, session, await quorumNews(turn, session, before, said));
  },
});
