import { Temporal } from 'temporal-polyfill';
import { place } from '#domain/agenda.ts';
import type { Minutes } from '#domain/minutes.ts';
import { quorumOf, quorumOver } from '#domain/quorum.ts';
import { linksOf } from './agenda.ts';
import { insert, type Write } from './change.ts';
import { seatsOf } from './group.ts';
import { readAgenda } from './meeting-agenda.ts';
import { namesOf } from './people.ts';
import type { Db, MinutesRow } from './schema/index.ts';
import { attendanceOf, entriesOf, type Session } from './session.ts';
import { tasksOfMeeting } from './task.ts';

export const minutesOf = (db: Db, occurrenceId: string): Promise<MinutesRow | undefined> =>
  db.selectFrom('minutes').selectAll().where('id', '=', occurrenceId).executeTakeFirst();

/** Begins the minutes of a meeting; those there are stay as they are. */
export async function ensureMinutes(write: Write, occurrenceId: string): Promise<MinutesRow> {
  const old = await minutesOf(write.db, occurrenceId);
  if (old) return old;
  const none = {
    checkedBy: '[]',
    checkedAt: null,
    remark: null,
    postedAt: null,
    approvedAt: null,
    approvedBy: null,
    content: null,
  };
  const row: MinutesRow = { id: occurrenceId, state: 'draft', createdAt: write.at, ...none };
  await insert(write, 'minutes', [row]);
  return row;
}

/** The group's meetings that have ended, the latest first. */
export async function heldMeetings(db: Db, groupId: string, limit: number): Promise<Session[]> {
  const meetings = await db
    .selectFrom('occurrence')
    .innerJoin('minutes', 'minutes.id', 'occurrence.id')
    .selectAll('occurrence')
    .where('occurrence.groupId', '=', groupId)
    .orderBy('occurrence.start', 'desc')
    .limit(limit)
    .execute();
  const sessions = await Promise.all(meetings.map(({ id }) => sessionOf(db, id)));
  return sessions.filter((session) => session !== undefined);
}

/** A meeting that was begun, with its group. */
export async function sessionOf(db: Db, occurrenceId: string): Promise<Session | undefined> {
  const held = await db.selectFrom('meeting').selectAll().where('id', '=', occurrenceId).executeTakeFirst();
  const meeting = await db.selectFrom('occurrence').selectAll().where('id', '=', occurrenceId).executeTakeFirst();
  const group =
    meeting?.groupId && (await db.selectFrom('group').selectAll().where('id', '=', meeting.groupId).executeTakeFirst());
  return held && meeting && group ? { held, meeting, group } : undefined;
}

/** The minutes as they stand; once approved, as they were approved. */
export async function readMinutes(db: Db, { held, meeting, group }: Session, timeZone: string): Promise<Minutes> {
  const row = await minutesOf(db, meeting.id);
  if (row?.content) return JSON.parse(row.content) as Minutes;
  const agenda = await readAgenda(db, meeting, group);
  const [attendance, entries, seats] = [
    await attendanceOf(db, meeting.id),
    await entriesOf(db, meeting.id),
    await seatsOf(db, group.id),
  ];
  const checkers = [...new Set([...idsIn(row?.checkedBy), ...idsIn(held.checkers)])];
  const names = await namesOf(db, [...entries.flatMap(({ personId }) => personId ?? []), ...checkers]);
  const wall = (instant: string) =>
    Temporal.Instant.from(instant).toZonedDateTimeISO(timeZone).toPlainDateTime().toString({ smallestUnit: 'minute' });
  const present = attendance.filter(({ state }) => state !== 'absent').flatMap(({ personId }) => personId ?? []);
  return {
    group: group.name,
    formal: group.formal === 1,
    state: row?.state ?? 'draft',
    start: meeting.start,
    end: meeting.end,
    place: meeting.place,
    opened: wall(held.startedAt),
    closed: held.endedAt && wall(held.endedAt),
    attendance: attendance.map(({ name, organisation, personId, state, arrivedAt, leftAt }) => ({
      name,
      organisation,
      personId,
      state,
      arrivedAt,
      leftAt,
      role: seats.find((seat) => seat.personId === personId)?.role ?? null,
    })),
    quorum: quorumOf(seats, new Set(present), group.quorum),
    quorumOver: quorumOver(seats, attendance, group.quorum),
    checkers: checkers.flatMap((id) => names.get(id) ?? []),
    approvedOn: row?.approvedAt ? wall(row.approvedAt).slice(0, 10) : null,
    items: place(agenda.items, Temporal.PlainDateTime.from(meeting.start), agenda.first).map(({ item, number }) => ({
      id: item.id,
      number,
      title: item.title,
      type: item.type,
      presenter: item.presenter,
      grounds: item.grounds,
      proposal: item.proposal,
      caseNumber: item.caseNumber,
      links: linksOf(item),
      entries: entries
        .filter(({ itemId }) => itemId === item.id)
        .map(({ kind, text, personId }) => ({ kind, text, person: names.get(personId ?? '') ?? null })),
    })),
    tasks: (await tasksOfMeeting(db, meeting.id)).map(({ title, owners, due }) => ({
      title,
      due,
      owners: owners.map(({ name }) => name),
    })),
  };
}

/** The ids in a JSON list. */
export const idsIn = (list: string | undefined): string[] => (list ? (JSON.parse(list) as string[]) : []);
