import { z } from 'zod';
import { refuse } from '#domain/errors.ts';
import { update } from '#store/change.ts';
import { seatsOf } from '#store/group.ts';
import { idsIn } from '#store/minutes.ts';
import type { Member } from '#store/people.ts';
import type { MeetingRow } from '#store/schema/index.ts';
import { attendanceOf, type Session } from '#store/session.ts';
import { Missing } from '../../ask.ts';
import { feature, type Turn } from '../../feature.ts';
import { pressedText } from '../../pressed.ts';
import { membersBy } from '../../resolve.ts';
import * as slot from '../../slots.ts';
import { drawSession, sessionBy } from './session.ts';

/** Who check the minutes of a formal body: chosen at the meeting, of those who are there. */
export const chooseCheckers = feature({
  name: 'session.checkers',
  may: 'secretary',
  slots: z.object({ checkers: slot.lines.optional(), group: slot.line.optional() }),
  form: async (turn) => {
    const { group, meeting } = await sessionBy(turn, pressedText(turn, 'group'));
    const there = await thereAt(turn, meeting.id);
    const seats = (await seatsOf(turn.db, group.id)).filter(({ personId }) => there.has(personId));
    const options = seats.map(({ personId, name }) => ({ value: personId, title: name }));
    return [{ slot: 'checkers', kind: 'choices', required: true, options }];
  },
  async run(turn, { checkers, group }) {
    const { t } = turn;
    const session = await sessionBy(turn, group);
    if (!session.group.formal) refuse('session.formalOnly');
    if (!checkers) throw new Missing({ group: session.group.id, checkers: idsIn(session.held.checkers) });
    const people = await membersBy(turn, 'checkers', checkers);
    const held = await choose(turn, session, people);
    const names = people.map(({ name }) => name).join(', ');
    return drawSession(turn, { ...session, held }, t.session.chosen(names));
  },
});

/** Puts the checkers down; who is not at the meeting cannot be one. */
export async function choose(turn: Turn, { held, meeting }: Session, people: readonly Member[]): Promise<MeetingRow> {
  const there = await thereAt(turn, meeting.id);
  const away = people.filter(({ id }) => !there.has(id));
  if (away.length > 0) refuse('session.checkerAway', { names: away.map(({ name }) => name).join(', ') });
  return update(turn.write, 'meeting', held, { checkers: JSON.stringify(people.map(({ id }) => id)) });
}

async function thereAt({ db }: Turn, meeting: string): Promise<ReadonlySet<string>> {
  const rows = await attendanceOf(db, meeting);
  return new Set(rows.filter(({ state }) => state !== 'absent').flatMap(({ personId }) => personId ?? []));
}
