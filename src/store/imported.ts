import { Temporal } from 'temporal-polyfill';
import { insert, remove, update, type Write } from './change.ts';
import { newId } from './ids.ts';
import { type About, occurrenceRow, timesOf } from './occurrence.ts';
import type { Db, ImportedRow, OccurrenceRow, SeriesRow } from './schema/index.ts';
import { WHOLE } from './series.ts';

/** One time of what is imported; wall times of the workspace. */
interface ImportedTime {
  readonly originalDate: string;
  readonly start: string;
  readonly minutes: number;
  readonly title: string | null;
  readonly place: string | null;
  readonly cancelled: boolean;
}

/** A day, a meeting or a series as a file has it. */
export interface ImportedEvent {
  readonly uid: string;
  readonly rule: string | null;
  readonly minutes: number;
  readonly endless: boolean;
  /** A time of the rule, from which it counts. */
  readonly start: string;
  readonly times: readonly ImportedTime[];
}

interface Setting {
  readonly timeZone: string;
  /** The last day up to which a series without an end was read. */
  readonly horizon: string;
}

/** What has been imported into a workspace, and from which event of a file. */
export const importedInto = (db: Db, workspaceId: string): Promise<ImportedRow[]> =>
  db.selectFrom('imported').selectAll().where('workspaceId', '=', workspaceId).execute();

/** Adds what is new: a series with its rule, or what is there once. */
export async function addImported(write: Write, about: About, event: ImportedEvent, setting: Setting): Promise<void> {
  const series = event.rule ? seriesRow(write, about, event, setting) : null;
  if (series) await insert(write, 'series', [series]);
  const rows = event.times.map((time) => rowOf(about, series?.id ?? null, time, setting));
  await insert(write, 'occurrence', rows);
  const entityId = series?.id ?? rows[0]?.id;
  if (!entityId) return;
  const link: ImportedRow = {
    id: newId(),
    workspaceId: about.workspaceId,
    uid: event.uid,
    entity: series ? 'series' : 'occurrence',
    entityId,
  };
  await insert(write, 'imported', [link]);
}

/** Makes what stands the same as the file has it: times that the file has no more go, new ones come, others change. */
export async function changeImported(
  write: Write,
  series: SeriesRow | null,
  rows: readonly OccurrenceRow[],
  about: About,
  event: ImportedEvent,
  setting: Setting,
): Promise<void> {
  if (series && event.rule) {
    const { rule, start, minutes, title, place, filledThrough } = seriesRow(write, about, event, setting);
    await update(write, 'series', series, { rule, start, minutes, title, place, filledThrough });
  }
  const left = new Map(rows.map((row) => [row.originalDate, row]));
  const fresh: OccurrenceRow[] = [];
  for (const time of event.times) {
    // What is there once is the same one on whatever day.
    const old = series ? left.get(time.originalDate) : rows[0];
    const wanted = rowOf(about, series?.id ?? null, time, setting);
    if (old) left.delete(old.originalDate);
    if (!old) fresh.push(wanted);
    else if (differs(old, wanted)) {
      const { title, place, start, end, startsAt, state } = wanted;
      await update(write, 'occurrence', old, { title, place, start, end, startsAt, state });
    }
  }
  await insert(write, 'occurrence', fresh);
  for (const row of left.values()) await remove(write, 'occurrence', row);
}

const differs = (a: OccurrenceRow, b: OccurrenceRow) =>
  (['title', 'place', 'start', 'end', 'state'] as const).some((fact) => a[fact] !== b[fact]);

function seriesRow(write: Write, about: About, event: ImportedEvent, { horizon }: Setting): SeriesRow {
  const { rule, start, minutes, endless } = event;
  return {
    ...about,
    id: newId(),
    rule: rule ?? '',
    start,
    minutes,
    filledThrough: endless ? horizon : WHOLE,
    holidayPolicy: null,
    createdAt: write.at,
    endedAt: null,
  };
}

function rowOf(about: About, seriesId: string | null, time: ImportedTime, { timeZone }: Setting): OccurrenceRow {
  const { originalDate, title, place, minutes, cancelled } = time;
  const times = { start: Temporal.PlainDateTime.from(time.start), minutes, timeZone };
  return {
    ...occurrenceRow({ ...about, title, place }, seriesId, times),
    ...timesOf(times),
    originalDate,
    state: cancelled ? 'cancelled' : 'planned',
  };
}
