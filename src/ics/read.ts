import ICAL from 'ical.js';
import { Temporal } from 'temporal-polyfill';
import { type Facts, refuse } from '#domain/errors.ts';
import type { FileEvent, FileTime, Problem, RefusedEvent } from './file-event.ts';
import { eventOf, textOf, Unreadable } from './read-event.ts';
import { type ContentLine, contentLines, textIn } from './unfold.ts';
import { UnknownZone } from './zone.ts';

export interface Asked {
  readonly timeZone: string;
  readonly now: Temporal.PlainDateTime;
  /** How far an endless series is to stand. */
  readonly horizon: Temporal.PlainDate;
  /** Why a text may not be taken, if it may not. */
  readonly unfit: (text: string) => 'personalId' | 'reference' | null;
}

export interface ReadCalendar {
  readonly events: readonly FileEvent[];
  readonly refused: readonly RefusedEvent[];
  /** How many were over already. */
  readonly past: number;
}

const MOST_EVENTS = 2000;
/** How many times to come one rule may give; more is a mistake or a bomb. */
const MOST_TIMES = 1000;
/** How many turns of rules are counted out for one file. */
const MOST_TURNS_OF_FILE = 20_000;

/** What is read of an event; the rest (descriptions, attendees, attachments) is looked through and dropped. */
const READ = new Set(
  'BEGIN END UID DTSTART DTEND DURATION RRULE RDATE EXDATE RECURRENCE-ID SUMMARY LOCATION STATUS TZID TZOFFSETFROM TZOFFSETTO'.split(
    ' ',
  ),
);
const TEXTS = new Set(
  'SUMMARY LOCATION DESCRIPTION COMMENT CONTACT CATEGORIES ATTENDEE ORGANIZER X-ALT-DESC'.split(' '),
);

/**
 * Reads an iCalendar file (RFC 5545): what can be taken, and what cannot and why. Throws a `DomainError` when the file
 * itself is no good; one bad event keeps no other from being read.
 */
export function readCalendar(text: string, asked: Asked): ReadCalendar {
  const lines = contentLines(text);
  const count = lines.filter(isEventStart).length;
  if (count === 0) refuse('import.nothing');
  if (count > MOST_EVENTS) refuse('import.tooMany', { max: MOST_EVENTS, count });
  const unfit = unfitEvents(lines, asked.unfit);
  const events = componentsOf(lines).flatMap((calendar) => calendar.getAllSubcomponents('vevent'));
  const refused: RefusedEvent[] = [...unfit.values()].map((why) => ({ title: null, why, facts: {} }));
  const fit = events.filter((_event, n) => !unfit.has(n));
  const turns = { left: MOST_TURNS_OF_FILE };
  const read: FileEvent[] = [];
  for (const [uid, parts] of Map.groupBy(fit, uidOf)) {
    const masters = parts.filter((part) => !part.hasProperty('recurrence-id'));
    const master = masters[0] ?? parts[0];
    if (!master) continue;
    if (masters.length > 1) refused.push({ title: textOf(master, 'summary'), why: 'twice', facts: {} });
    try {
      const overrides = masters.length > 0 ? parts.filter((part) => !masters.includes(part)) : [];
      read.push(eventOf(uid, master, overrides, { ...asked, most: MOST_TIMES, turns }));
    } catch (error) {
      refused.push({ title: textOf(master, 'summary'), ...problemOf(error) });
    }
  }
  const ahead = read.map((event) => ({ ...event, times: event.times.filter((time) => isAhead(time, asked.now)) }));
  const kept = ahead.filter(({ times }) => times.length > 0);
  return { events: kept, refused, past: ahead.length - kept.length };
}

function problemOf(error: unknown): { why: Problem; facts: Facts } {
  if (error instanceof UnknownZone) return { why: 'unknownZone', facts: { zone: error.zone } };
  // What the library throws at a value that is none.
  if (!(error instanceof Unreadable)) return { why: 'noStart', facts: {} };
  return { why: error.why, facts: error.facts };
}

const isEventStart = ({ text }: ContentLine) => /^BEGIN:VEVENT$/i.test(text);

/** Which events, by their place in the file, hold something that may not be taken, in any of their texts. */
function unfitEvents(lines: readonly ContentLine[], unfit: Asked['unfit']): Map<number, 'personalId' | 'reference'> {
  const found = new Map<number, 'personalId' | 'reference'>();
  let event = -1;
  for (const line of lines) {
    if (isEventStart(line)) event += 1;
    const why = TEXTS.has(line.name) ? unfit(textIn(line)) : null;
    if (why && !found.has(event)) found.set(event, why);
  }
  return found;
}

function componentsOf(lines: readonly ContentLine[]): ICAL.Component[] {
  const kept = lines.filter(({ name }) => READ.has(name)).map(({ text }) => text);
  const parsed = ICAL.parse(kept.join('\r\n'));
  const calendars = Array.isArray(parsed[0]) ? parsed : [parsed];
  return calendars.map((jcal: unknown[]) => new ICAL.Component(jcal));
}

/** An event without a UID is known by what it is. */
const uidOf = (event: ICAL.Component): string =>
  String(
    event.getFirstPropertyValue('uid') ?? [textOf(event, 'summary'), event.getFirstPropertyValue('dtstart')].join(' '),
  );

const isAhead = ({ start, minutes }: FileTime, now: Temporal.PlainDateTime) =>
  Temporal.PlainDateTime.compare(Temporal.PlainDateTime.from(start).add({ minutes }), now) > 0;
