import { z } from 'zod';
import { refuse } from '#domain/errors.ts';
import { ensureAgenda, itemsOf } from '#store/agenda.ts';
import { insert } from '#store/change.ts';
import { seatsOf } from '#store/group.ts';
import { answersTo } from '#store/rsvp.ts';
import type { MeetingRow } from '#store/schema/index.ts';
import { heldMeeting, markAttendance } from '#store/session.ts';
import { substitutionsOf } from '#store/substitution.ts';
import { feature } from '../../feature.ts';
import * as slot from '../../slots.ts';
import { meetingBy, noMeeting } from '../agenda/show.ts';
import { drawSession, takenUp } from './session.ts';

/** Begins a meeting: those who answered that they come are put down as there, to be corrected. */
export const startSession = feature({
  name: 'session.start',
  may: 'secretary',
  slots: z.object({ group: slot.line.optional(), meeting: slot.key.optional() }),
  async run(turn, which) {
    const { db, write, t, today } = turn;
    const { meeting, group } = await meetingBy(turn, which, 'secretary');
    if (!meeting) return noMeeting(turn, group);
    const day = meeting.start.slice(0, 10);
    if (day !== today.toString()) refuse('session.notToday', { day: t.date.spoken(meeting.start) });
    const before = await heldMeeting(db, meeting.id);
    if (before?.endedAt) refuse('session.over', { formal: group.formal });
    if (before) return drawSession(turn, { held: before, meeting, group });
    await ensureAgenda(write, meeting);
    const items = (await itemsOf(db, meeting.id)).filter(({ state }) => state === 'accepted');
    const [first] = takenUp(items);
    const held: MeetingRow = {
      id: meeting.id,
      startedAt: write.at,
      endedAt: null,
      itemId: first?.id ?? null,
      checkers: '[]',
    };
    await insert(write, 'meeting', [held]);
    const answers = await answersTo(db, meeting.id);
    const stands = await substitutionsOf(db, meeting.id);
    for (const seat of await seatsOf(db, group.id)) {
      const answer = answers.find(({ personId }) => personId === seat.personId)?.answer;
      const comes = answer === undefined ? seat.role !== 'deputy' : answer !== 'no';
      if (seat.role === 'deputy' && !comes) continue;
      const state = !comes ? 'absent' : answer === 'remote' ? 'remote' : 'present';
      const who = { ...seat, occurrenceId: meeting.id };
      await markAttendance(
        write,
        { occurrenceId: who.occurrenceId, personId: who.personId, name: who.name, organisation: who.organisation },
        { state, deputyFor: stands.find((each) => each.deputyId === seat.personId)?.personId ?? seat.deputyFor },
      );
    }
    return drawSession(turn, { held, meeting, group }, t.session.started);
  },
});
