import { Temporal } from 'temporal-polyfill';
import { meetingKinds } from '#domain/calendar.ts';
import { type Step, type StepDates, stepDates, steps, type Timetable, usualTimetable } from '#domain/timetable.ts';
import { insert, update, type Write } from './change.ts';
import type { Db, GroupRow, OccurrenceRow, TimetableRow } from './schema/index.ts';

/** The timetable that a group keeps to: its own, or the usual one of a leadership group; null for others. */
export function timetableFor({ kind, timetable }: Pick<GroupRow, 'kind' | 'timetable'>): Timetable | null {
  if (timetable) return JSON.parse(timetable) as Timetable;
  return kind === 'leadershipGroup' || kind === 'tymBoard' ? usualTimetable : null;
}

export const timetableOf = (db: Db, occurrenceId: string): Promise<TimetableRow | undefined> =>
  db.selectFrom('timetable').selectAll().where('id', '=', occurrenceId).executeTakeFirst();

/** The dates of a meeting's steps (civil). A group without a timetable of its own gets the usual one when asked. */
export const datesOf = (
  { start }: Pick<OccurrenceRow, 'start'>,
  group: Pick<GroupRow, 'kind' | 'timetable'>,
  moved: Partial<TimetableRow> = {},
): StepDates =>
  stepDates(Temporal.PlainDate.from(start.slice(0, 10)), timetableFor(group) ?? usualTimetable, movedDates(moved));

const movedDates = (row: Partial<TimetableRow>): Partial<Record<Step, Temporal.PlainDate>> =>
  Object.fromEntries(
    steps.flatMap((step) => {
      const date = row[step];
      return date ? [[step, Temporal.PlainDate.from(date)]] : [];
    }),
  );

/** Moves steps of a meeting, or lets its agenda wait. */
export async function setTimetable(
  write: Write,
  occurrenceId: string,
  facts: Partial<Omit<TimetableRow, 'id'>>,
): Promise<TimetableRow> {
  const old = await timetableOf(write.db, occurrenceId);
  if (old) return update(write, 'timetable', old, facts);
  const none = { callForItems: null, itemsClose: null, agendaOut: null, nudge: null, minutesDue: null, heldAt: null };
  const row: TimetableRow = { id: occurrenceId, ...none, ...facts };
  await insert(write, 'timetable', [row]);
  return row;
}

/** The steps that somebody has moved go with a meeting that is moved, as many days. */
export async function shiftSteps(write: Write, occurrenceId: string, days: number): Promise<void> {
  const row = days === 0 ? undefined : await timetableOf(write.db, occurrenceId);
  if (!row) return;
  const shifted = Object.entries(movedDates(row)).map(([step, date]) => [step, date.add({ days }).toString()]);
  if (shifted.length > 0) await update(write, 'timetable', row, Object.fromEntries(shifted));
}

export interface TimedMeeting {
  readonly meeting: OccurrenceRow;
  readonly group: GroupRow;
  readonly moved: TimetableRow | undefined;
}

/** The meetings of groups from one day to another (civil dates), with what has been moved. Two statements. */
export async function timedMeetings(db: Db, workspaceId: string, from: string, to: string): Promise<TimedMeeting[]> {
  const meetings = await db
    .selectFrom('occurrence')
    .selectAll()
    .where('workspaceId', '=', workspaceId)
    .where('start', '>=', from)
    .where('start', '<', to)
    .where('state', '=', 'planned')
    .where('kind', 'in', meetingKinds)
    .execute();
  const groups = await db
    .selectFrom('group')
    .selectAll()
    .where('workspaceId', '=', workspaceId)
    .where('archivedAt', 'is', null)
    .execute();
  const ids = meetings.map(({ id }) => id);
  const moved = ids.length > 0 ? await db.selectFrom('timetable').selectAll().where('id', 'in', ids).execute() : [];
  return meetings.flatMap((meeting) => {
    const group = groups.find(({ id }) => id === meeting.groupId);
    return group && timetableFor(group) ? [{ meeting, group, moved: moved.find(({ id }) => id === meeting.id) }] : [];
  });
}
