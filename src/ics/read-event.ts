import ICAL from 'ical.js';
import { Temporal } from 'temporal-polyfill';
import type { Facts } from '#domain/errors.ts';
import type { FileEvent, FileTime, Problem } from './file-event.ts';
import { MOST_TURNS, type Repeated, repeated, type Window } from './repeat.ts';
import { sourceOf, wallIn } from './zone.ts';

/** Why an event cannot be taken. */
export class Unreadable extends Error {
  readonly why: Problem;
  readonly facts: Facts;
  constructor(why: Problem, facts: Facts = {}) {
    super(why);
    this.why = why;
    this.facts = facts;
  }
}

export interface Reading {
  readonly timeZone: string;
  readonly now: Temporal.PlainDateTime;
  /** How far an endless series is to stand. */
  readonly horizon: Temporal.PlainDate;
  /** How many times to come a rule may give. */
  readonly most: number;
  readonly turns: Window['turns'];
}

/**
 * One event of a file, or a whole series with what its exceptions say. Throws `Unreadable`, `UnknownZone`, and whatever
 * the library throws at a value that is none.
 */
export function eventOf(
  uid: string,
  master: ICAL.Component,
  overrides: readonly ICAL.Component[],
  reading: Reading,
): FileEvent {
  const { timeZone } = reading;
  const first = timeOf(master, timeZone);
  const about = { uid, title: first.title, place: first.place, minutes: first.minutes };
  const recur = master.getFirstPropertyValue('rrule');
  if (!(recur instanceof ICAL.Recur) && master.hasProperty('rdate')) throw new Unreadable('rule');
  if (!(recur instanceof ICAL.Recur))
    return { ...about, rule: null, endless: false, start: first.start, times: [first] };
  const { rule, endless, walls } = repeatedOf(master, recur, reading);
  const times = new Map(
    walls.map((wall) => [dayOf(wall), { ...first, originalDate: dayOf(wall), start: textual(wall) }]),
  );
  for (const wall of wallsIn(master, 'rdate', timeZone))
    times.set(dayOf(wall), { ...first, originalDate: dayOf(wall), start: textual(wall) });
  for (const day of days(master, 'exdate', timeZone)) times.delete(day);
  for (const override of overrides) {
    const [day] = days(override, 'recurrence-id', timeZone);
    if (day && times.has(day)) times.set(day, { ...timeOf(override, timeZone), originalDate: day });
  }
  const ahead = walls.find((wall) => Temporal.PlainDateTime.compare(wall, reading.now) > 0);
  return { ...about, rule, endless, start: ahead ? textual(ahead) : first.start, times: [...times.values()] };
}

function repeatedOf(
  master: ICAL.Component,
  recur: ICAL.Recur,
  { timeZone, horizon, now, most, turns }: Reading,
): Repeated {
  const start = startOf(master);
  const source = sourceOf(start.time, start.tzid);
  const furthest = now.toPlainDate().add({ years: 5 });
  const found = repeated(recur, wallIn(timeZone, start.time, source), source, start.time, {
    timeZone,
    horizon,
    furthest,
    turns,
  });
  if (typeof found === 'string') throw new Unreadable(found, { zone: start.tzid ?? 'UTC', max: MOST_TURNS });
  const ahead = found.walls.filter((wall) => Temporal.PlainDateTime.compare(wall, now) > 0);
  if (ahead.length > most) throw new Unreadable('tooManyTimes', { max: most });
  return found;
}

function timeOf(event: ICAL.Component, timeZone: string): FileTime {
  const start = startOf(event);
  const wall = wallIn(timeZone, start.time, sourceOf(start.time, start.tzid));
  const minutes = minutesOf(event, start, wall, timeZone);
  if (minutes <= 0) throw new Unreadable('endBeforeStart');
  if (minutes > 24 * 60) throw new Unreadable('tooLong');
  return {
    originalDate: dayOf(wall),
    start: textual(wall),
    minutes,
    title: textOf(event, 'summary'),
    place: textOf(event, 'location'),
    cancelled: String(event.getFirstPropertyValue('status')).toUpperCase() === 'CANCELLED',
  };
}

/** By the clock on the wall; without an end a day lasts a day (RFC 5545 §3.6.1) and anything else an hour. */
function minutesOf(event: ICAL.Component, start: Written, wall: Temporal.PlainDateTime, timeZone: string): number {
  const end = writtenOf(event, 'dtend');
  if (end) return wall.until(wallIn(timeZone, end.time, sourceOf(end.time, end.tzid))).total('minutes');
  const duration = event.getFirstPropertyValue('duration');
  if (duration instanceof ICAL.Duration) return duration.toSeconds() / 60;
  return start.time.isDate ? 24 * 60 : 60;
}

interface Written {
  readonly time: ICAL.Time;
  readonly tzid: string | undefined;
}

function writtenOf(event: ICAL.Component, name: string): Written | null {
  const property = event.getFirstProperty(name);
  const time = property?.getFirstValue();
  if (!property || !(time instanceof ICAL.Time)) return null;
  const tzid = property.getFirstParameter('tzid');
  return { time, tzid: tzid || undefined };
}

const startOf = (event: ICAL.Component): Written => writtenOf(event, 'dtstart') ?? unreadable();

const unreadable = (): never => {
  throw new Unreadable('noStart');
};

/** The times of ours that a property (EXDATE, RDATE, RECURRENCE-ID) holds. */
const wallsIn = (event: ICAL.Component, name: string, timeZone: string): Temporal.PlainDateTime[] =>
  event.getAllProperties(name).flatMap((property) => {
    const tzid = property.getFirstParameter('tzid') || undefined;
    const times = property.getValues().filter((value) => value instanceof ICAL.Time);
    return times.map((time) => wallIn(timeZone, time, sourceOf(time, tzid)));
  });

const days = (event: ICAL.Component, name: string, timeZone: string): string[] =>
  wallsIn(event, name, timeZone).map(dayOf);

const dayOf = (wall: Temporal.PlainDateTime) => wall.toPlainDate().toString();
const textual = (wall: Temporal.PlainDateTime) => wall.toString({ smallestUnit: 'minute' });

/** A text in one line, as long as a field of ours. */
export function textOf(event: ICAL.Component, name: 'summary' | 'location'): string | null {
  const value = event.getFirstPropertyValue(name);
  return typeof value === 'string' ? value.replace(/\s+/g, ' ').trim().slice(0, 300) || null : null;
}
