import { insert, update, type Write } from './change.ts';
import { newId } from './ids.ts';
import type { AttendanceRow, Db, GroupRow, MeetingRow, MinutesEntryRow, OccurrenceRow } from './schema/index.ts';

/** A meeting that is or was held, with its group. */
export interface Session {
  readonly held: MeetingRow;
  readonly meeting: OccurrenceRow;
  readonly group: GroupRow;
}

/** The meetings of groups that are under way now, the latest begun first. Three statements. */
export async function openSessions(db: Db, groupIds: readonly string[]): Promise<Session[]> {
  if (groupIds.length === 0) return [];
  const held = await db
    .selectFrom('meeting')
    .innerJoin('occurrence', 'occurrence.id', 'meeting.id')
    .selectAll('meeting')
    .where('occurrence.groupId', 'in', groupIds)
    .where('meeting.endedAt', 'is', null)
    .orderBy('meeting.startedAt', 'desc')
    .execute();
  if (held.length === 0) return [];
  const ids = held.map(({ id }) => id);
  const meetings = await db.selectFrom('occurrence').selectAll().where('id', 'in', ids).execute();
  const groups = await db.selectFrom('group').selectAll().where('id', 'in', groupIds).execute();
  return held.flatMap((row) => {
    const meeting = meetings.find(({ id }) => id === row.id);
    const group = groups.find(({ id }) => id === meeting?.groupId);
    return meeting && group ? [{ held: row, meeting, group }] : [];
  });
}

export const heldMeeting = (db: Db, occurrenceId: string): Promise<MeetingRow | undefined> =>
  db.selectFrom('meeting').selectAll().where('id', '=', occurrenceId).executeTakeFirst();

/** Who was put down as there or away, guests among them. */
export const attendanceOf = (db: Db, occurrenceId: string): Promise<AttendanceRow[]> =>
  db.selectFrom('attendance').selectAll().where('occurrenceId', '=', occurrenceId).orderBy('name').execute();

/** Puts someone down as there or away; who was put down before gets the new facts. */
export async function markAttendance(
  write: Write,
  who: Pick<AttendanceRow, 'occurrenceId' | 'personId' | 'name' | 'organisation'>,
  facts: Partial<Omit<AttendanceRow, 'id' | 'occurrenceId' | 'personId'>>,
): Promise<void> {
  const all = await attendanceOf(write.db, who.occurrenceId);
  const old = all.find(({ personId, name }) =>
    who.personId ? personId === who.personId : !personId && name === who.name,
  );
  if (!old) {
    const none = { state: 'present' as const, deputyFor: null, arrivedAt: null, leftAt: null };
    await insert(write, 'attendance', [{ id: newId(), ...none, ...who, ...facts }]);
  } else if (Object.entries(facts).some(([key, value]) => old[key as keyof AttendanceRow] !== value))
    await update(write, 'attendance', old, facts);
}

/** What was put down at a meeting, in the order of the putting down. */
export const entriesOf = (db: Db, occurrenceId: string): Promise<MinutesEntryRow[]> =>
  db
    .selectFrom('minutesEntry')
    .selectAll()
    .where('occurrenceId', '=', occurrenceId)
    .orderBy('createdAt')
    .orderBy('id')
    .execute();

/** Puts down one line. */
export async function addEntry(
  write: Write,
  entry: Omit<MinutesEntryRow, 'id' | 'createdAt' | 'createdById'>,
): Promise<void> {
  const createdById = write.actorId ?? '';
  await insert(write, 'minutesEntry', [{ id: newId(), createdAt: write.at, createdById, ...entry }]);
}
