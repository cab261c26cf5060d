import { Temporal } from 'temporal-polyfill';
import { horizonOf } from '#domain/calendar.ts';
import { wallTimes } from '#domain/recurrence.ts';
import { wallText } from './calendar.ts';
import { insert, startWrite, update, type Write } from './change.ts';
import { newId } from './ids.ts';
import type { Db, OccurrenceRow, SeriesRow } from './schema.ts';

/** What a day or a meeting is, whenever it is. */
export type About = Pick<OccurrenceRow, 'workspaceId' | 'groupId' | 'kind' | 'title' | 'place' | 'ownerId'>;

/** When it is, as wall time in a zone. */
export interface Times {
  readonly start: Temporal.PlainDateTime;
  readonly minutes: number;
  readonly timeZone: string;
}

/** A series that has an end is whole at once: nothing is ever to be added to it. */
const WHOLE = '9999-12-31';

/** Adds one day or meeting. */
export async function addOccurrence(write: Write, about: About, times: Times): Promise<OccurrenceRow> {
  const row = occurrence(about, null, times);
  await insert(write, 'occurrence', [row]);
  return row;
}

/**
 * Adds a series with its occurrences that end after a wall time: all of them when it has an end, else 18 months of them.
 * `start` is the day from which the rule counts. Null when the rule gives none: nothing is added then.
 */
export async function addSeries(
  write: Write,
  about: About,
  rule: string,
  { start, minutes, timeZone }: Times,
  { after, until }: { after: Temporal.PlainDateTime; until: Temporal.PlainDate | null },
): Promise<{ series: SeriesRow; occurrences: OccurrenceRow[] } | null> {
  const through = until ?? horizonOf(later(start, after).toPlainDate());
  const walls = wallTimes(rule, start, timeZone, through).filter((wall) => isAfter(wall.add({ minutes }), after));
  const [first] = walls;
  if (!first) return null;
  const series: SeriesRow = {
    ...about,
    id: newId(),
    rule,
    start: wallText(first),
    minutes,
    filledThrough: until ? WHOLE : through.toString(),
    createdAt: write.at,
    endedAt: null,
  };
  const occurrences = walls.map((wall) => occurrence(about, series.id, { start: wall, minutes, timeZone }));
  await insert(write, 'series', [series]);
  await insert(write, 'occurrence', occurrences);
  return { series, occurrences };
}

/**
 * Keeps the series without an end standing 18 months ahead: those that reach less than a year ahead are filled further,
 * so the cost follows them and not the number of series. Call it daily; a second call changes nothing.
 */
export async function extendSeries(db: Db, today: Temporal.PlainDate): Promise<void> {
  const rows = await db
    .selectFrom('series')
    .innerJoin('workspace', 'workspace.id', 'series.workspaceId')
    .selectAll('series')
    .select('workspace.timeZone')
    .where('series.endedAt', 'is', null)
    .where('series.filledThrough', '<', today.add({ years: 1 }).toString())
    .where('workspace.removedAt', 'is', null)
    .execute();
  for (const { timeZone, ...series } of rows) await extend(db, series, timeZone, today);
}

async function extend(db: Db, series: SeriesRow, timeZone: string, today: Temporal.PlainDate): Promise<void> {
  const { workspaceId, rule, minutes, filledThrough } = series;
  const at = `${today}T00:00:00.000Z`;
  const write = startWrite(db, { workspaceId, actorId: null, action: 'series.extend', at });
  const through = horizonOf(today);
  const filled = Temporal.PlainDate.from(filledThrough);
  const rows = wallTimes(rule, Temporal.PlainDateTime.from(series.start), timeZone, through)
    .filter((wall) => Temporal.PlainDate.compare(wall.toPlainDate(), filled) > 0)
    .map((start) => occurrence(series, series.id, { start, minutes, timeZone }));
  await insert(write, 'occurrence', rows);
  await update(write, 'series', series, { filledThrough: through.toString() });
}

/** Moves one occurrence, of a series or alone; it keeps the date that its series gave it. */
export const moveOccurrence = (write: Write, row: OccurrenceRow, times: Times): Promise<OccurrenceRow> =>
  update(write, 'occurrence', row, timesOf(times));

/** Calls one occurrence off; it stays in the calendar as such. */
export const cancelOccurrence = (write: Write, row: OccurrenceRow): Promise<OccurrenceRow> =>
  update(write, 'occurrence', row, { state: 'cancelled' });

/** How long it is by the clock on the wall. */
export const minutesOf = ({ start, end }: Pick<OccurrenceRow, 'start' | 'end'>): number =>
  Temporal.PlainDateTime.from(start).until(Temporal.PlainDateTime.from(end)).total('minutes');

function occurrence(about: About, seriesId: string | null, times: Times): OccurrenceRow {
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
const timesOf = ({ start, minutes, timeZone }: Times) => ({
  start: wallText(start),
  end: wallText(start.add({ minutes })),
  startsAt: start.toZonedDateTime(timeZone).toInstant().toString({ fractionalSecondDigits: 3 }),
});

const isAfter = (a: Temporal.PlainDateTime, b: Temporal.PlainDateTime) => Temporal.PlainDateTime.compare(a, b) > 0;
const later = (a: Temporal.PlainDateTime, b: Temporal.PlainDateTime) => (isAfter(a, b) ? a : b);
