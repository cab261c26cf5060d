import { Temporal } from 'temporal-polyfill';
import { refuse } from '#domain/errors.ts';
import { instantText } from '#domain/instant.ts';
import { wallText } from './calendar.ts';
import { insert, update, type Write } from './change.ts';
import { newId } from './ids.ts';
import type { Db, OccurrenceRow } from './schema/index.ts';
import { shiftSteps } from './timetable.ts';

/** What a day or a meeting is, whenever it is. */
export type About = Pick<OccurrenceRow, 'workspaceId' | 'groupId' | 'kind' | 'title' | 'place' | 'ownerId'>;

/** When it is, as wall time in a zone. */
export interface Times {
  readonly start: Temporal.PlainDateTime;
  readonly minutes: number;
  readonly timeZone: string;
}

/** Adds one day or meeting; refuses `calendar.already` when the same is there at the same time. */
export async function addOccurrence(write: Write, about: About, times: Times): Promise<OccurrenceRow> {
  const row = occurrenceRow(about, null, times);
  if (await sameOccurrence(write.db, row)) refuse('calendar.already', { start: row.start });
  await insert(write, 'occurrence', [row]);
  return row;
}

/** Moves one occurrence, of a series or alone, with its timetable; it keeps the date that its series gave it. */
export async function moveOccurrence(write: Write, row: OccurrenceRow, times: Times): Promise<OccurrenceRow> {
  const was = Temporal.PlainDate.from(row.start.slice(0, 10));
  await shiftSteps(write, row.id, was.until(times.start.toPlainDate()).days);
  return update(write, 'occurrence', row, timesOf(times));
}

/** Calls one occurrence off; it stays in the calendar as such. */
export const cancelOccurrence = (write: Write, row: OccurrenceRow): Promise<OccurrenceRow> =>
  update(write, 'occurrence', row, { state: 'cancelled' });

/** How long it is by the clock on the wall. */
export const minutesOf = ({ start, end }: Pick<OccurrenceRow, 'start' | 'end'>): number =>
  Temporal.PlainDateTime.from(start).until(Temporal.PlainDateTime.from(end)).total('minutes');

/** A row for a wall time of a series, or of its own. */
export function occurrenceRow(about: About, seriesId: string | null, times: Times): OccurrenceRow {
  const { workspaceId, groupId, kind, title, place, ownerId } = about;
  const originalDate = times.start.toPlainDate().toString();
  const state = 'planned';
  return {
    id: newId(),
    seriesId,
    workspaceId,
    groupId,
    kind,
    title,
    place,
    ownerId,
    originalDate,
    state,
    ...timesOf(times),
  };
}

/** The end is by the clock on the wall: a day from 9 to 15 ends at 15 on a night of clock change, too. */
export const timesOf = ({ start, minutes, timeZone }: Times) => ({
  start: wallText(start),
  end: wallText(start.add({ minutes })),
  startsAt: instantText(start.toZonedDateTime(timeZone)),
});

/** The same sentence said again, or sent again by a client, is the same day. */
const sameOccurrence = (db: Db, { workspaceId, kind, groupId, title, start, end }: OccurrenceRow) =>
  db
    .selectFrom('occurrence')
    .selectAll()
    .where('workspaceId', '=', workspaceId)
    .where('start', '=', start)
    .where('end', '=', end)
    .where('kind', '=', kind)
    .where('groupId', groupId ? '=' : 'is', groupId)
    .where('title', title ? '=' : 'is', title)
    .where('state', '=', 'planned')
    .executeTakeFirst();
