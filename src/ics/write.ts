import { type IcsEvent, isWholeDay } from './event.ts';
import { CRLF, escaped, folded } from './fold.ts';
import { timeZoneLines } from './time-zone.ts';

export interface IcsCalendar {
  readonly name: string;
  /** `fi`, `sv`, `en`. */
  readonly lang: string;
  readonly timeZone: string;
  /** The year whose clock changes are told. */
  readonly year: number;
  readonly events: readonly IcsEvent[];
}

/** Clients look again after this. */
const FRESH = 'PT1H';
/** Before a day or a meeting starts. */
const ALARM = '-PT15M';

/**
 * A calendar as `text/calendar` (RFC 5545, the name and the refreshing of RFC 7986). Written by hand: the library tried
 * for it takes 250 ms for 1,000 events, this takes 10.
 */
export function calendarText({ name, lang, timeZone, year, events }: IcsCalendar): string {
  const lines = [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    `PRODID:-//Yhdyspintabotti//Yhdyspintabotti//${lang.toUpperCase()}`,
    'CALSCALE:GREGORIAN',
    'METHOD:PUBLISH',
    `NAME:${escaped(name)}`,
    `X-WR-CALNAME:${escaped(name)}`,
    `X-WR-TIMEZONE:${timeZone}`,
    `REFRESH-INTERVAL;VALUE=DURATION:${FRESH}`,
    `X-PUBLISHED-TTL:${FRESH}`,
    ...timeZoneLines(timeZone, year),
    ...events.flatMap((event) => eventLines(event, timeZone)),
    'END:VCALENDAR',
  ];
  return `${lines.map(folded).join(CRLF)}${CRLF}`;
}

function eventLines(event: IcsEvent, timeZone: string): string[] {
  const { uid, sequence, summary, location, cancelled, rule, except = [], recurrence } = event;
  const changed = stamp(event.changedAt);
  const wholeDay = isWholeDay(event);
  const at = wholeDay ? dates : times(timeZone);
  // The time that an exception replaces is written as its series writes its times.
  const replaced = recurrence?.includes('T') ? times(timeZone) : dates;
  return [
    'BEGIN:VEVENT',
    `UID:${uid}`,
    `SEQUENCE:${sequence}`,
    `DTSTAMP:${changed}`,
    `LAST-MODIFIED:${changed}`,
    ...(recurrence ? [`RECURRENCE-ID${replaced([recurrence])}`] : []),
    `DTSTART${at([event.start])}`,
    `DTEND${at([event.end])}`,
    ...(rule ? [`RRULE:${wholeDay ? untilDay(rule) : rule}`] : []),
    ...(except.length > 0 ? [`EXDATE${at(except)}`] : []),
    `SUMMARY:${escaped(summary)}`,
    ...(location ? [`LOCATION:${escaped(location)}`] : []),
    `STATUS:${cancelled ? 'CANCELLED' : 'CONFIRMED'}`,
    `TRANSP:${cancelled || wholeDay ? 'TRANSPARENT' : 'OPAQUE'}`,
    ...(cancelled || wholeDay ? [] : alarm(summary)),
    'END:VEVENT',
  ];
}

const alarm = (summary: string) => [
  'BEGIN:VALARM',
  'ACTION:DISPLAY',
  `DESCRIPTION:${escaped(summary)}`,
  `TRIGGER:${ALARM}`,
  'END:VALARM',
];

type Written = (walls: readonly string[]) => string;

const times =
  (timeZone: string): Written =>
  (walls) =>
    `;TZID=${timeZone}:${walls.map((wall) => `${wall.replace(/[-:]/g, '')}00`).join(',')}`;

const dates: Written = (walls) => `;VALUE=DATE:${walls.map((wall) => wall.slice(0, 10).replaceAll('-', '')).join(',')}`;

/** The end of a rule of whole days is a day (RFC 5545 §3.3.10). */
const untilDay = (rule: string) => rule.replace(/UNTIL=(\d{8})T\d{6}Z?/, 'UNTIL=$1');

/** `2026-11-23T07:00:00.000Z` as `20261123T070000Z` */
const stamp = (instant: string) => `${instant.slice(0, 19).replace(/[-:]/g, '')}Z`;
