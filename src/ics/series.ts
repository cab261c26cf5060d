import { Temporal } from 'temporal-polyfill';
import { wallTimes } from '#domain/recurrence.ts';
import { type IcsEvent, isWholeDay } from './event.ts';

/** One occurrence as it stands, with the date that its series gave it; `uid` is its own, used when it stands alone. */
export interface Standing extends IcsEvent {
  readonly originalDate: string;
}

/** A series as it stands. Its `start` is a wall time from which the rule counts; `uid` is what its events share. */
export interface StandingSeries extends Omit<IcsEvent, 'end' | 'cancelled' | 'rule'> {
  readonly rule: string;
  readonly minutes: number;
}

/**
 * A series with its occurrences as events of a file: one with the rule, ending with the last occurrence that stands,
 * the dates of the rule at which nothing stands as exceptions, and an event in its place for each that was moved,
 * called off or named anew. Occurrences on dates that the rule does not give stand alone.
 */
export function seriesEvents(series: StandingSeries, rows: readonly Standing[], timeZone: string): IcsEvent[] {
  // "The 31st, or the month's last day" is read wrongly by other programs (ical.js gives 28 and 29 March).
  if (series.rule.includes('BYSETPOS')) return rows.map(alone);
  const byDate = new Map(rows.map((row) => [row.originalDate, row]));
  const days = [...byDate.keys()].sort();
  const given = datesOf(series, timeZone, days.at(-1)).filter((day) => day >= (days[0] ?? ''));
  const [first, last] = [given[0], given.at(-1)];
  if (!first || !last) return rows.map(alone);
  const clock = series.start.slice(first.length);
  const ruled = new Set(given);
  const isInPlace = (row: Standing) => ruled.has(row.originalDate) && byDate.get(row.originalDate) === row;
  const master: IcsEvent = {
    ...at(series, `${first}${clock}`),
    rule: endingWith(series.rule, `${last}${clock}`, timeZone),
    except: given.filter((day) => !byDate.has(day)).map((day) => `${day}${clock}`),
  };
  const changed = rows.filter((row) => isInPlace(row) && !isSame(row, at(series, `${row.originalDate}${clock}`)));
  const recurrence = (day: string) => (isWholeDay(master) ? day : `${day}${clock}`);
  return [
    master,
    ...changed.map((row) => ({ ...alone(row), uid: series.uid, recurrence: recurrence(row.originalDate) })),
    ...rows.filter((row) => !isInPlace(row)).map(alone),
  ];
}

const alone = ({ originalDate: _, ...event }: Standing): IcsEvent => event;

function at({ rule: _, minutes, ...series }: StandingSeries, start: string): IcsEvent {
  const end = Temporal.PlainDateTime.from(start).add({ minutes }).toString({ smallestUnit: 'minute' });
  return { ...series, start, end, cancelled: false };
}

const isSame = (a: IcsEvent, b: IcsEvent) =>
  a.start === b.start && a.end === b.end && a.summary === b.summary && a.location === b.location && !a.cancelled;

/** The rule with its last occurrence as its end, in UTC (RFC 5545 §3.3.10). */
function endingWith(rule: string, lastWall: string, timeZone: string): string {
  const last = Temporal.PlainDateTime.from(lastWall).toZonedDateTime(timeZone).toInstant();
  const until = last.toString({ smallestUnit: 'second' }).replace(/[-:]/g, '');
  return [...rule.split(';').filter((part) => !/^(UNTIL|COUNT)=/.test(part)), `UNTIL=${until}`].join(';');
}

const MOST_REMEMBERED = 500;
const remembered = new Map<string, readonly string[]>();

/** The dates that a rule gives through a day. Reading a rule is the slow part of a calendar, so they are remembered. */
function datesOf({ rule, start }: StandingSeries, timeZone: string, through: string | undefined): readonly string[] {
  if (!through) return [];
  const key = [rule, start, timeZone, through].join(' ');
  const known = remembered.get(key);
  if (known) return known;
  const walls = wallTimes(rule, Temporal.PlainDateTime.from(start), timeZone, Temporal.PlainDate.from(through));
  const dates = walls.map((wall) => wall.toPlainDate().toString());
  if (remembered.size >= MOST_REMEMBERED) remembered.delete(remembered.keys().next().value ?? '');
  remembered.set(key, dates);
  return dates;
}
