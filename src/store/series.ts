import { Temporal } from 'temporal-polyfill';
import { horizonOf } from '#domain/calendar.ts';
import { byPolicy } from '#domain/day-off.ts';
import { refuse } from '#domain/errors.ts';
import { wallTimes } from '#domain/recurrence.ts';
import { wallText } from './calendar.ts';
import { insert, startWrite, update, type Write } from './change.ts';
import { newId } from './ids.ts';
import { type About, occurrenceRow, type Times } from './occurrence.ts';
import type { Db, OccurrenceRow, SeriesRow } from './schema/index.ts';

/** A series that has an end is whole at once: nothing is ever to be added to it. */
export const WHOLE = '9999-12-31';

/**
 * Adds a series with its occurrences that end after a wall time: all of them when it has an end, else 18 months of them.
 * `start` is the day from which the rule counts. Null when the rule gives none; refuses `calendar.already` for the same series again.
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
  if (await sameSeries(write.db, about, rule, wallText(first))) refuse('calendar.already', { start: wallText(first) });
  const series: SeriesRow = {
    ...about,
    id: newId(),
    rule,
    start: wallText(first),
    minutes,
    filledThrough: until ? WHOLE : through.toString(),
    holidayPolicy: null,
    createdAt: write.at,
    endedAt: null,
  };
  const occurrences = walls.map((wall) => occurrenceRow(about, series.id, { start: wall, minutes, timeZone }));
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
  const { workspaceId, rule, filledThrough } = series;
  const at = `${today}T00:00:00.000Z`;
  const write = startWrite(db, { workspaceId, actorId: null, action: 'series.extend', at });
  const through = horizonOf(today);
  const filled = Temporal.PlainDate.from(filledThrough);
  const rows = wallTimes(rule, Temporal.PlainDateTime.from(series.start), timeZone, through)
    .filter((wall) => Temporal.PlainDate.compare(wall.toPlainDate(), filled) > 0)
    .map((start) => ruled(series, start, timeZone));
  await insert(write, 'occurrence', rows);
  await update(write, 'series', series, { filledThrough: through.toString() });
}

/** An occurrence on the day that the rule gives, put where the series' holiday policy wants it. */
export function ruled(series: SeriesRow, given: Temporal.PlainDateTime, timeZone: string): OccurrenceRow {
  const { start, state } = byPolicy(series.holidayPolicy, series.kind, given);
  const row = occurrenceRow(series, series.id, { start, minutes: series.minutes, timeZone });
  return { ...row, state, originalDate: given.toPlainDate().toString() };
}

/** The series of a workspace that have something ahead of a wall time, by their first day. */
export const seriesAhead = (db: Db, workspaceId: string, nowWall: string): Promise<SeriesRow[]> =>
  db
    .selectFrom('series')
    .selectAll()
    .where('workspaceId', '=', workspaceId)
    .where(({ exists, selectFrom }) =>
      exists(
        selectFrom('occurrence')
          .select('occurrence.id')
          .whereRef('occurrence.seriesId', '=', 'series.id')
          .where('occurrence.end', '>', nowWall)
          .where('occurrence.state', '=', 'planned'),
      ),
    )
    .orderBy('start')
    .orderBy('id')
    .execute();

/** The series of the same facts and rule that starts on the same wall time, if there is one. */
const sameSeries = (db: Db, about: About, rule: string, start: string) =>
  db
    .selectFrom('series')
    .selectAll()
    .where('workspaceId', '=', about.workspaceId)
    .where('rule', '=', rule)
    .where('start', '=', start)
    .where('kind', '=', about.kind)
    .where('groupId', about.groupId ? '=' : 'is', about.groupId)
    .where('title', about.title ? '=' : 'is', about.title)
    .where('endedAt', 'is', null)
    .executeTakeFirst();

const isAfter = (a: Temporal.PlainDateTime, b: Temporal.PlainDateTime) => Temporal.PlainDateTime.compare(a, b) > 0;
const later = (a: Temporal.PlainDateTime, b: Temporal.PlainDateTime) => (isAfter(a, b) ? a : b);
