import { z } from 'zod';
import { refuse } from '#domain/errors.ts';
import { attendanceStates } from '#domain/words.ts';
import { seatsOf } from '#store/group.ts';
import { attendanceOf, markAttendance, type Session } from '#store/session.ts';
import { Missing } from '../../ask.ts';
import { feature, type Turn } from '../../feature.ts';
import { membersBy } from '../../resolve.ts';
import * as slot from '../../slots.ts';
import {
  attendanceFields,
  drawAttendance,
  knownAttendance,
  pressedSession,
  putDown,
  taking,
} from '../session/attendance.ts';
import { attendedBy, demandOpen, hasEnded, namedSession, pointing, tellMinutes } from '../session/held.ts';

/** Corrects who was at a meeting: by a form, or of those who are named; until its minutes are approved. */
export const correctAttendance = feature({
  name: 'minutes.attendance',
  may: 'secretary',
  slots: z.object({
    ...pointing,
    ...taking,
    people: slot.lines.optional(),
    attended: z.enum(attendanceStates).optional(),
  }),
  async form(turn) {
    const session = await pressedSession(turn);
    const [present, ...others] = await attendanceFields(turn, session);
    const label = turn.t.session.presentAt(namedSession(turn, session));
    return present ? [{ ...present, label }, ...others] : [];
  },
  async run(turn, { people, attended, present, remote, checkers, taken, ...which }) {
    const session = await attendedBy(turn, which);
    await demandOpen(turn, session);
    const named = people && attended;
    if (!named && !present && !remote && !taken)
      throw new Missing({ ...(await knownAttendance(turn, session)), meeting: session.meeting.id });
    if (named) await mark(turn, session, people, attended);
    else await putDown(turn, session, { present, remote, checkers });
    const note = hasEnded(session) ? await tellMinutes(turn, session) : undefined;
    return drawAttendance(turn, session, turn.t.session.corrected, note);
  },
});

async function mark(
  turn: Turn,
  { meeting, group, held }: Session,
  names: readonly string[],
  state: (typeof attendanceStates)[number],
): Promise<void> {
  const { db, write } = turn;
  const people = await membersBy(turn, 'people', names);
  const checkers: string[] = JSON.parse(held.checkers);
  const away = people.filter(({ id }) => state === 'absent' && checkers.includes(id));
  if (away.length > 0) refuse('session.checkerAway', { names: away.map(({ name }) => name).join(', ') });
  const seats = await seatsOf(db, group.id);
  const rows = await attendanceOf(db, meeting.id);
  for (const { id, name, organisation } of people) {
    const seat = seats.find(({ personId }) => personId === id);
    // Who is nobody in the group is not away from its meeting.
    if (state === 'absent' && !seat && !rows.some(({ personId }) => personId === id)) continue;
    await markAttendance(
      write,
      { occurrenceId: meeting.id, personId: id, name, organisation },
      { state, ...(seat?.deputyFor ? { deputyFor: seat.deputyFor } : {}) },
    );
  }
}
