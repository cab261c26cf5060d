import { z } from 'zod';
import { attendanceCard } from '#cards/attendance.ts';
import type { Button } from '#cards/card.ts';
import { quorumOf } from '#domain/quorum.ts';
import { comparing } from '#i18n/collate.ts';
import type { CommandName } from '#i18n/index.ts';
import { type Seated, seatsOf } from '#store/group.ts';
import { minutesOf } from '#store/minutes.ts';
import { namesOf } from '#store/people.ts';
import { attendanceOf, markAttendance, type Session } from '#store/session.ts';
import { Missing } from '../../ask.ts';
import { feature, type Turn } from '../../feature.ts';
import { pressedText } from '../../pressed.ts';
import { membersBy } from '../../resolve.ts';
import * as slot from '../../slots.ts';
import { choose } from './checkers.ts';
import { attendedBy, hasEnded, namedSession, pointing } from './held.ts';

/** What a form of the attendance holds. */
export const taking = {
  present: slot.lines.optional(),
  remote: slot.lines.optional(),
  checkers: slot.lines.optional(),
  /** The form was sent: nobody chosen means nobody. */
  taken: z.boolean().optional(),
};

export type Taken = z.infer<z.ZodObject<typeof taking>>;

/** Who is there, by organisation, and remotely; everyone else of the group is away. Of a meeting that has ended, who was. */
export const takeAttendance = feature({
  name: 'session.attendance',
  may: 'secretary',
  slots: z.object({ ...pointing, ...taking }),
  form: async (turn) => attendanceFields(turn, await pressedSession(turn)),
  async run(turn, { present, remote, checkers, taken, ...which }) {
    const session = await attendedBy(turn, which);
    if (hasEnded(session)) return drawAttendance(turn, session, turn.t.session.attendanceOf);
    if (!present && !remote && !taken) throw new Missing(await knownAttendance(turn, session));
    await putDown(turn, session, { present, remote, checkers });
    return drawAttendance(turn, session);
  },
});

/** The meeting whose form it is. */
export const pressedSession = (turn: Turn): Promise<Session> =>
  attendedBy(turn, {
    meeting: pressedText(turn, 'meeting') ?? (turn.spoken.slots.meeting as string | undefined),
    group: pressedText(turn, 'group'),
  });

/** Who may have been there, by organisation. */
export async function attendanceFields(turn: Turn, { group }: Session) {
  const options = byOrganisation(turn, await seatsOf(turn.db, group.id));
  const choice = (name: 'present' | 'remote' | 'checkers') => ({ slot: name, kind: 'choices' as const, options });
  return [choice('present'), choice('remote'), ...(group.formal ? [choice('checkers')] : [])];
}

/** The form as it is now. */
export async function knownAttendance({ db }: Turn, { held, meeting, group: { id, formal } }: Session) {
  const rows = await attendanceOf(db, meeting.id);
  const of = (state: string) => rows.filter((row) => row.state === state).flatMap(({ personId }) => personId ?? []);
  const checkers = formal ? { checkers: JSON.parse(held.checkers) } : {};
  return { group: id, present: of('present'), remote: of('remote'), taken: true, ...checkers };
}

/** Puts down who is there; who has joined the group after the meeting was not away from it. */
export async function putDown(turn: Turn, session: Session, { present, remote, checkers }: Taken): Promise<void> {
  const { db, write } = turn;
  const { meeting, group } = session;
  const there = new Set((await membersBy(turn, 'present', present ?? [])).map(({ id }) => id));
  const far = new Set((await membersBy(turn, 'remote', remote ?? [])).map(({ id }) => id));
  const down = new Set((await attendanceOf(db, meeting.id)).map(({ personId }) => personId));
  for (const { personId, name, organisation, deputyFor, role } of await seatsOf(db, group.id)) {
    const state = far.has(personId) ? 'remote' : there.has(personId) ? 'present' : 'absent';
    const asked = role !== 'deputy' && !hasEnded(session);
    if (state === 'absent' && !asked && !down.has(personId)) continue;
    await markAttendance(
      write,
      { occurrenceId: meeting.id, personId, name, organisation },
      { state, ...(deputyFor ? { deputyFor } : {}) },
    );
  }
  if (checkers) await choose(turn, session, await membersBy(turn, 'checkers', checkers));
}

/** `Kela: Mika Lehtonen`, so that those of one organisation stand together. */
export function byOrganisation({ t }: Turn, seats: readonly Seated[]) {
  const compare = comparing(t.lang);
  return seats
    .map(({ personId, name, organisation }) => ({
      value: personId,
      title: organisation ? `${organisation}: ${name}` : name,
    }))
    .sort((a, b) => compare(a.title, b.title));
}

/** Who is there; of a meeting that has ended with a heading that says which, and what else became of it. */
export async function drawAttendance(
  turn: Turn,
  session: Session,
  heading: (meeting: string) => string = turn.t.session.attendanceOf,
  note?: string,
) {
  const { db, t } = turn;
  const { meeting, group } = session;
  const ended = hasEnded(session);
  const rows = await attendanceOf(db, meeting.id);
  const names = await namesOf(
    db,
    rows.flatMap(({ deputyFor }) => deputyFor ?? []),
  );
  const there = rows.filter(({ state, leftAt }) => state !== 'absent' && (ended || !leftAt));
  const present = new Set(there.flatMap(({ personId }) => personId ?? []));
  return attendanceCard(t, {
    quorum: quorumOf(await seatsOf(db, group.id), present, group.quorum),
    rows: rows.map((row) => ({ ...row, insteadOf: names.get(row.deputyFor ?? '') ?? null })),
    ...(ended ? { ended: { title: heading(namedSession(turn, session)), ...(note ? { note } : {}) } } : {}),
    buttons: ended ? await buttonsAfter(turn, session) : buttonsOf(turn, during, { group: group.id }),
  });
}

const during = ['session.guest', 'session.attendance', 'session.show'] as const;

async function buttonsAfter(turn: Turn, { meeting }: Session): Promise<Button[]> {
  const settled = (await minutesOf(turn.db, meeting.id))?.state === 'approved';
  const verbs = settled
    ? (['minutes.show'] as const)
    : (['minutes.attendance', 'session.guest', 'minutes.show'] as const);
  return buttonsOf(turn, verbs, { meeting: meeting.id });
}

const buttonsOf = ({ t }: Turn, verbs: readonly CommandName[], slots: Record<string, string>): Button[] =>
  verbs.map((verb) => ({ title: t.commands[verb].title, verb, slots, fresh: true }));
