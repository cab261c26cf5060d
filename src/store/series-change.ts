import { Temporal } from 'temporal-polyfill';
import { mondayOf } from '#domain/calendar.ts';
import { byPolicy } from '#domain/day-off.ts';
import { ending, wallTimes } from '#domain/recurrence.ts';
import { wallText } from './calendar.ts';
import { insert, remove, update, type Write } from './change.ts';
import { newId } from './ids.ts';
import { cancelOccurrence, minutesOf, timesOf } from './occurrence.ts';
import type { OccurrenceRow, SeriesRow } from './schema/index.ts';
import { ruled, WHOLE } from './series.ts';

/** What a series is from a day on. The rule has no end of its own: the series keeps the one it has. */
export interface Rest {
  /** The day from which it is so; the rule counts from it. */
  readonly from: Temporal.PlainDate;
  readonly rule: string;
  readonly time: Temporal.PlainTime;
  readonly minutes: number;
  readonly place: string | null;
  readonly timeZone: string;
}

export interface Changed {
  readonly series: SeriesRow;
  /** What stands from that day on, in order. */
  readonly occurrences: readonly OccurrenceRow[];
}

/**
 * Changes a series from a day on ("this and following"): what was before stays as it was. A day of the same week (of a
 * monthly series: of the same month) is the same one, with its agenda and answers; one that someone had moved by itself
 * stays where it was put, one called off stays so. Null when the new rule gives no day.
 */
export async function changeRest(write: Write, series: SeriesRow, rest: Rest): Promise<Changed | null> {
  const old = await occurrencesFrom(write, series, rest.from.toString());
  const until = lastDay(series, old, rest.timeZone);
  const through = until ?? Temporal.PlainDate.from(series.filledThrough);
  const walls = wallTimes(rest.rule, rest.from.toPlainDateTime(rest.time), rest.timeZone, through);
  const [first] = walls;
  if (!first) return null;
  const rule = ending(rest.rule, until, rest.timeZone);
  const facts = { rule, start: wallText(first), minutes: rest.minutes, place: rest.place };
  const next = await succeed(write, series, facts, rest);
  const same = pair(old, walls, rule.includes('FREQ=WEEKLY'));
  const occurrences: OccurrenceRow[] = [];
  for (const [wall, row] of same) if (row) occurrences.push(await carryOn(write, row, { series, next, wall, rest }));
  const fresh = [...same].filter(([, row]) => !row).map(([wall]) => ruled(next, wall, rest.timeZone));
  await insert(write, 'occurrence', fresh);
  const kept = new Set(occurrences.map(({ id }) => id));
  for (const row of old) if (!kept.has(row.id)) await drop(write, row);
  return { series: next, occurrences: [...occurrences, ...fresh].sort((a, b) => (a.start < b.start ? -1 : 1)) };
}

/** Gives a series its last day: what is after it goes, what is missing before it comes. */
export async function endSeries(
  write: Write,
  series: SeriesRow,
  until: Temporal.PlainDate,
  timeZone: string,
): Promise<{ added: readonly OccurrenceRow[]; dropped: readonly OccurrenceRow[] }> {
  const start = Temporal.PlainDateTime.from(series.start);
  const rule = ending(series.rule, until, timeZone);
  const all = await occurrencesFrom(write, series, series.start.slice(0, 10));
  const last =
    all
      .map(({ originalDate }) => originalDate)
      .sort()
      .at(-1) ?? '';
  const added = wallTimes(rule, start, timeZone, until)
    .filter((wall) => wall.toPlainDate().toString() > last)
    .map((wall) => ruled(series, wall, timeZone));
  const dropped = all.filter(({ originalDate, state }) => originalDate > until.toString() && state === 'planned');
  await update(write, 'series', series, { rule, filledThrough: WHOLE });
  await insert(write, 'occurrence', added);
  for (const row of dropped) await drop(write, row);
  return { added, dropped };
}

const occurrencesFrom = ({ db }: Write, { id }: SeriesRow, day: string): Promise<OccurrenceRow[]> =>
  db
    .selectFrom('occurrence')
    .selectAll()
    .where('seriesId', '=', id)
    .where('originalDate', '>=', day)
    .orderBy('originalDate')
    .orderBy('start')
    .execute();

/** The last day of a series that has an end; of one that goes on, none. */
function lastDay(series: SeriesRow, rows: readonly OccurrenceRow[], timeZone: string): Temporal.PlainDate | null {
  if (series.filledThrough !== WHOLE) return null;
  const ends = /UNTIL=(\d{4})(\d\d)(\d\d)T(\d\d)(\d\d)(\d\d)Z/.exec(series.rule);
  if (!ends) return Temporal.PlainDate.from(rows.at(-1)?.originalDate ?? series.start.slice(0, 10));
  const [, year, month, day, ...clock] = ends;
  return Temporal.Instant.from(`${year}-${month}-${day}T${clock.join(':')}Z`)
    .toZonedDateTimeISO(timeZone)
    .toPlainDate();
}

/** The series of the rest: the same one when nothing of it was before, else one after it. */
async function succeed(
  write: Write,
  series: SeriesRow,
  facts: Pick<SeriesRow, 'rule' | 'start' | 'minutes' | 'place'>,
  { from, timeZone }: Rest,
): Promise<SeriesRow> {
  if (series.start.slice(0, 10) >= from.toString()) return update(write, 'series', series, facts);
  const next = { ...series, ...facts, id: newId(), createdAt: write.at };
  const rule = ending(series.rule, from.subtract({ days: 1 }), timeZone);
  await update(write, 'series', series, { rule, filledThrough: WHOLE });
  await insert(write, 'series', [next]);
  return next;
}

/** Which day of before is which day of now: the first of a week (or a month) the first one of it, and so on. */
function pair(rows: readonly OccurrenceRow[], walls: readonly Temporal.PlainDateTime[], weekly: boolean) {
  const key = (day: Temporal.PlainDate) => (weekly ? mondayOf(day) : day.toPlainYearMonth()).toString();
  const free = Map.groupBy(rows, ({ originalDate }) => key(Temporal.PlainDate.from(originalDate)));
  return new Map(walls.map((wall) => [wall, free.get(key(wall.toPlainDate()))?.shift()]));
}

function carryOn(
  write: Write,
  row: OccurrenceRow,
  { series, next, wall, rest }: { series: SeriesRow; next: SeriesRow; wall: Temporal.PlainDateTime; rest: Rest },
): Promise<OccurrenceRow> {
  const facts = { seriesId: next.id, originalDate: wall.toPlainDate().toString(), place: rest.place };
  if (isMoved(row, series)) return update(write, 'occurrence', row, facts);
  const { start, state } = byPolicy(next.holidayPolicy, row.kind, wall);
  const times = timesOf({ start, minutes: rest.minutes, timeZone: rest.timeZone });
  return update(write, 'occurrence', row, { ...facts, ...times, state: row.state === 'cancelled' ? row.state : state });
}

/** Whether someone has put it where neither its rule nor its policy did. */
function isMoved(row: OccurrenceRow, { start, minutes, holidayPolicy }: SeriesRow): boolean {
  const given = Temporal.PlainDate.from(row.originalDate).toPlainDateTime(start.slice(11));
  return row.start !== wallText(byPolicy(holidayPolicy, row.kind, given).start) || minutesOf(row) !== minutes;
}

/** Takes a day out of the calendar; one that people have an agenda, answers or tasks for is called off instead. */
async function drop(write: Write, row: OccurrenceRow): Promise<void> {
  if (await isUsed(write, row.id)) await cancelOccurrence(write, row);
  else await remove(write, 'occurrence', row);
}

async function isUsed({ db }: Write, id: string): Promise<boolean> {
  const uses = db
    .selectFrom('agenda')
    .select('id')
    .where('id', '=', id)
    .unionAll(db.selectFrom('rsvp').select('id').where('occurrenceId', '=', id))
    .unionAll(db.selectFrom('invitation').select('id').where('occurrenceId', '=', id))
    .unionAll(db.selectFrom('task').select('id').where('occurrenceId', '=', id));
  return (await uses.limit(1).execute()).length > 0;
}
