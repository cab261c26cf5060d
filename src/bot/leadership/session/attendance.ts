import { z } from 'zod';
import { attendanceCard } from '#cards/attendance.ts';
import { quorumOf } from '#domain/quorum.ts';
import { comparing } from '#i18n/collate.ts';
import { type Seated, seatsOf } from '#store/group.ts';
import { namesOf } from '#store/people.ts';
import { attendanceOf, markAttendance, type Session } from '#store/session.ts';
import { Missing } from '../../ask.ts';
import { feature, type Turn } from '../../feature.ts';
import { pressedText } from '../../pressed.ts';
import { memberBy, membersBy } from '../../resolve.ts';
import * as slot from '../../slots.ts';
import { choose } from './checkers.ts';
import { drawSession, quorumIn, quorumNews, sessionBy } from './session.ts';

const group = slot.line.optional();

/** Who is there, by organisation, and remotely; everyone else of the group is away. */
export const takeAttendance = feature({
  name: 'session.attendance',
  may: 'secretary',
  slots: z.object({
    group,
    present: slot.lines.optional(),
    remote: slot.lines.optional(),
    checkers: slot.lines.optional(),
    /** The form was sent: nobody chosen means nobody. */
    taken: z.boolean().optional(),
  }),
  async form(turn) {
    const session = await sessionBy(turn, pressedText(turn, 'group'));
    const options = byOrganisation(turn, await seatsOf(turn.db, session.group.id));
    const choice = (name: 'present' | 'remote' | 'checkers') => ({ slot: name, kind: 'choices' as const, options });
    return [choice('present'), choice('remote'), ...(session.group.formal ? [choice('checkers')] : [])];
  },
  async run(turn, { group: typed, present, remote, checkers, taken }) {
    const { db, write } = turn;
    const session = await sessionBy(turn, typed);
    const { meeting } = session;
    if (!present && !remote && !taken) throw new Missing(await known(turn, session));
    const there = new Set((await membersBy(turn, 'present', present ?? [])).map(({ id }) => id));
    const far = new Set((await membersBy(turn, 'remote', remote ?? [])).map(({ id }) => id));
    for (const { personId, name, organisation, deputyFor, role } of await seatsOf(db, session.group.id)) {
      const state = far.has(personId) ? 'remote' : there.has(personId) ? 'present' : 'absent';
      if (state === 'absent' && role === 'deputy' && !(await isDown(turn, session, personId))) continue;
      await markAttendance(
        write,
        { occurrenceId: meeting.id, personId, name, organisation },
        { state, ...(deputyFor ? { deputyFor } : {}) },
      );
    }
    if (checkers) await choose(turn, session, await membersBy(turn, 'checkers', checkers));
    return drawAttendance(turn, session);
  },
});

const isDown = async ({ db }: Turn, { meeting }: Session, personId: string) =>
  (await attendanceOf(db, meeting.id)).some((row) => row.personId === personId);

async function known({ db }: Turn, { held, meeting, group: { id, formal } }: Session) {
  const rows = await attendanceOf(db, meeting.id);
  const of = (state: string) => rows.filter((row) => row.state === state).flatMap(({ personId }) => personId ?? []);
  const checkers = formal ? { checkers: JSON.parse(held.checkers) } : {};
  return { group: id, present: of('present'), remote: of('remote'), taken: true, ...checkers };
}

/** `Kela: Mika Lehtonen`, so that those of one organisation stand together. */
function byOrganisation({ t }: Turn, seats: readonly Seated[]) {
  const compare = comparing(t.lang);
  return seats
    .map(({ personId, name, organisation }) => ({
      value: personId,
      title: organisation ? `${organisation}: ${name}` : name,
    }))
    .sort((a, b) => compare(a.title, b.title));
}

async function drawAttendance(turn: Turn, { meeting, group: own }: Session) {
  const { db, t } = turn;
  const rows = await attendanceOf(db, meeting.id);
  const names = await namesOf(
    db,
    rows.flatMap(({ deputyFor }) => deputyFor ?? []),
  );
  const there = rows.filter(({ state, leftAt }) => state !== 'absent' && !leftAt);
  const present = new Set(there.flatMap(({ personId }) => personId ?? []));
  const button = (verb: 'session.attendance' | 'session.guest' | 'session.show') => ({
    title: t.commands[verb].title,
    verb,
    slots: { group: own.id },
    fresh: true,
  });
  return attendanceCard(t, {
    quorum: quorumOf(await seatsOf(db, own.id), present, own.quorum),
    rows: rows.map((row) => ({ ...row, insteadOf: names.get(row.deputyFor ?? '') ?? null })),
    buttons: [button('session.guest'), button('session.attendance'), button('session.show')],
  });
}

/** Someone comes late, or leaves early; by the clock as it is, or the time that was said. */
export const arrive = feature({
  name: 'session.arrive',
  may: 'secretary',
  slots: z.object({ person: slot.line, time: slot.time.optional(), left: z.coerce.boolean().optional(), group }),
  form: async (turn) => [
    {
      slot: 'person',
      kind: 'choice',
      required: true,
      options: byOrganisation(
        turn,
        await seatsOf(turn.db, (await sessionBy(turn, pressedText(turn, 'group'))).group.id),
      ),
    },
    { slot: 'time', kind: 'time' },
  ],
  async run(turn, { person, time, left, group: typed }) {
    const { db, write, t, now, today } = turn;
    const session = await sessionBy(turn, typed);
    const before = await quorumIn(turn, session);
    const { id, name, organisation } = await memberBy(turn, 'person', person);
    const seat = (await seatsOf(db, session.group.id)).find(({ personId }) => personId === id);
    const clock = time ?? now.toPlainTime().toString({ smallestUnit: 'minute' });
    const at = `${today}T${clock}`;
    const who = { occurrenceId: session.meeting.id, personId: id, name, organisation };
    const facts = left ? { leftAt: at } : { state: 'present' as const, arrivedAt: at, leftAt: null };
    await markAttendance(write, who, { ...facts, ...(seat?.deputyFor ? { deputyFor: seat.deputyFor } : {}) });
    const shown = t.date.time(
      now.toPlainTime().with({ hour: Number(clock.slice(0, 2)), minute: Number(clock.slice(3, 5)) }),
    );
    const said = left ? t.session.left(name, shown) : t.session.arrived(name, shown);
    return drawSession(turn, session, await quorumNews(turn, session, before, said));
  },
});

/** A guest of the meeting, who need not be anybody in the workspace. */
export const addGuest = feature({
  name: 'session.guest',
  may: 'secretary',
  slots: z.object({ name: slot.line, organisation: slot.line.optional(), group }),
  form: () => [
    { slot: 'name', kind: 'text', required: true },
    { slot: 'organisation', kind: 'text' },
  ],
  async run(turn, { name, organisation = null, group: typed }) {
    const session = await sessionBy(turn, typed);
    const who = { occurrenceId: session.meeting.id, personId: null, name, organisation };
    await markAttendance(turn.write, who, { state: 'present' });
    return drawSession(turn, session, turn.t.session.guestAdded(name));
  },
});
