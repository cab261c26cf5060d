import type ICAL from 'ical.js';
import { Temporal } from 'temporal-polyfill';
import { wallTimes } from '#domain/recurrence.ts';
import { type Source, wallIn } from './zone.ts';

/** Why a rule cannot be taken, as `t.calendarFile.import.why` says it. */
export type RuleProblem = 'tooOften' | 'tooManyTimes' | 'tooFar' | 'otherZone' | 'rule';

export interface Repeated {
  /** The rule in our zone, ending with its last time when it has an end. */
  readonly rule: string;
  readonly endless: boolean;
  /** All its times, to the end or as far as an endless one is to stand. */
  readonly walls: readonly Temporal.PlainDateTime[];
}

export interface Window {
  readonly timeZone: string;
  /** How far an endless series stands, and how far any may reach. */
  readonly horizon: Temporal.PlainDate;
  readonly furthest: Temporal.PlainDate;
  /** How many turns of rules may still be counted out for this file: counting them is what costs. */
  readonly turns: { left: number };
}

/** How many turns of a rule are counted out, from its start on. */
export const MOST_TURNS = 5000;

const DAYS: Readonly<Record<string, number>> = { DAILY: 1, WEEKLY: 7, MONTHLY: 28, YEARLY: 365 };

/** The times of a rule that starts at a wall time of ours; a rule that another zone's clock drives only when ours keeps time with it. */
export function repeated(
  recur: ICAL.Recur,
  start: Temporal.PlainDateTime,
  source: Source,
  written: ICAL.Time,
  window: Window,
): Repeated | RuleProblem {
  const { timeZone, horizon, furthest, turns } = window;
  const parts = recur.toString().split(';');
  if (!(recur.freq in DAYS) || parts.some((part) => /^BY(HOUR|MINUTE|SECOND)=/.test(part))) return 'tooOften';
  const bare = parts.filter((part) => !/^(UNTIL|COUNT)=/.test(part));
  const until = recur.until && wallIn(timeZone, recur.until, untilSource(recur.until, source));
  const endless = !until && !recur.count;
  const last = until ? earlier(until.toPlainDate(), furthest) : endless ? horizon : furthest;
  const cost = timesAtMost(recur, start, last);
  if (cost > Math.min(MOST_TURNS, turns.left)) return 'tooManyTimes';
  turns.left -= cost;
  const given = datesThrough(bare.join(';'), start, timeZone, last);
  if (!given) return 'rule';
  const end = recur.until?.isDate ? until?.with({ hour: 23, minute: 59 }) : until;
  const ended = end ? given.filter((wall) => Temporal.PlainDateTime.compare(wall, end) <= 0) : given;
  const walls = recur.count ? ended.slice(0, recur.count) : ended;
  const reaches = until
    ? Temporal.PlainDate.compare(until.toPlainDate(), furthest) > 0
    : (recur.count ?? 0) > walls.length;
  if (reaches) return 'tooFar';
  if (walls.length === 0) return 'rule';
  if (!keepsTime(bare.join(';'), walls, source, written, timeZone)) return 'otherZone';
  return {
    rule: endless ? bare.join(';') : ending(bare, walls.at(-1) as Temporal.PlainDateTime, timeZone),
    endless,
    walls,
  };
}

/** More than a rule can give: a bound that costs nothing, so that a bomb is never counted out. */
function timesAtMost(
  { freq, interval, count, ...recur }: ICAL.Recur,
  start: Temporal.PlainDateTime,
  last: Temporal.PlainDate,
) {
  const days = Math.max(0, start.toPlainDate().until(last).total('days'));
  const parts = (recur as unknown as { parts: Record<string, unknown[]> }).parts;
  const each =
    freq === 'DAILY'
      ? 1
      : Math.max(1, (parts.BYDAY?.length ?? 1) * (parts.BYMONTH?.length ?? 1), parts.BYMONTHDAY?.length ?? 1);
  const turns = days / ((DAYS[freq] ?? 1) * interval) + 1;
  return Math.ceil(Math.min(turns * each, count ? Math.max(count, 0) : Number.POSITIVE_INFINITY));
}

function datesThrough(rule: string, start: Temporal.PlainDateTime, timeZone: string, last: Temporal.PlainDate) {
  try {
    return wallTimes(rule, start, timeZone, last);
  } catch {
    return null;
  }
}

/** Whether the zone in which the rule was written gives the very same moments. */
function keepsTime(
  rule: string,
  walls: readonly Temporal.PlainDateTime[],
  source: Source,
  written: ICAL.Time,
  timeZone: string,
): boolean {
  if (source.kind === 'floating' || written.isDate) return true;
  if (source.kind === 'own')
    return walls.every((wall) => clockShift(wall, written, timeZone) === clockShift(walls[0], written, timeZone));
  if (source.zone === timeZone) return true;
  const start = Temporal.PlainDateTime.from(written.toString().replace(/Z$/, ''));
  const last = (walls.at(-1) as Temporal.PlainDateTime).toPlainDate().add({ days: 1 });
  const theirs = wallTimes(rule, start, source.zone, last).map((wall) =>
    wall.toZonedDateTime(source.zone).withTimeZone(timeZone).toPlainDateTime(),
  );
  return walls.every((wall, n) => theirs[n]?.equals(wall));
}

/** The hours between our clock and the file's own zone at a wall time of ours. */
function clockShift(wall: Temporal.PlainDateTime | undefined, written: ICAL.Time, timeZone: string): number {
  if (!wall || !written.zone) return 0;
  const ours = wall.toZonedDateTime(timeZone);
  const there = written.clone();
  const { year, month, day, hour, minute } = wall;
  there.fromData({ year, month, day, hour, minute, second: 0, isDate: false });
  there.zone = written.zone;
  return ours.epochMilliseconds / 1000 - there.toUnixTime();
}

/** An end is in UTC, or a day, or written like the start. */
const untilSource = (until: ICAL.Time, source: Source): Source =>
  until.zone?.tzid === 'UTC' && !until.isDate ? { kind: 'named', zone: 'UTC' } : source;

function ending(parts: readonly string[], last: Temporal.PlainDateTime, timeZone: string): string {
  const until = last.toZonedDateTime(timeZone).toInstant().toString({ smallestUnit: 'second' }).replace(/[-:]/g, '');
  return [...parts, `UNTIL=${until}`].join(';');
}

const earlier = (a: Temporal.PlainDate, b: Temporal.PlainDate) => (Temporal.PlainDate.compare(a, b) < 0 ? a : b);
