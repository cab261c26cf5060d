import type ICAL from 'ical.js';
import { Temporal } from 'temporal-polyfill';

/** Outlook's names of zones, with those of RFC 5545; only the ones that a Finnish calendar meets. */
const windowsZones: Readonly<Record<string, string>> = {
  'FLE Standard Time': 'Europe/Helsinki',
  'E. Europe Standard Time': 'Europe/Chisinau',
  'GTB Standard Time': 'Europe/Bucharest',
  'W. Europe Standard Time': 'Europe/Berlin',
  'Romance Standard Time': 'Europe/Paris',
  'Central Europe Standard Time': 'Europe/Budapest',
  'Central European Standard Time': 'Europe/Warsaw',
  'GMT Standard Time': 'Europe/London',
  'Greenwich Standard Time': 'Atlantic/Reykjavik',
  'Russian Standard Time': 'Europe/Moscow',
  'Turkey Standard Time': 'Europe/Istanbul',
  'Eastern Standard Time': 'America/New_York',
  'Central Standard Time': 'America/Chicago',
  'Pacific Standard Time': 'America/Los_Angeles',
  'India Standard Time': 'Asia/Kolkata',
  UTC: 'UTC',
};

/**
 * The zone that a file means by a name: IANA's own, Outlook's, or IANA's at the end of a longer one
 * (`/freeassociation.sourceforge.net/Europe/Helsinki`). Null when it is none that is known.
 */
function zoneNamed(name: string): string | null {
  const bare = name.replace(/^"|"$/g, '');
  const known = windowsZones[bare] ?? /[A-Za-z]+\/[A-Za-z_]+(\/[A-Za-z_]+)?$/.exec(bare)?.[0] ?? bare;
  return [known, known.split('/').slice(-2).join('/')].find(isZone) ?? null;
}

function isZone(name: string): boolean {
  try {
    new Intl.DateTimeFormat('en', { timeZone: name });
    return name !== '';
  } catch {
    return false;
  }
}

/** A time of a file, which says in which zone it is: by its name, by the file's own rules of it, or not at all. */
export class UnknownZone extends Error {
  readonly zone: string;
  constructor(zone: string) {
    super(zone);
    this.zone = zone;
  }
}

export type Source =
  | { readonly kind: 'floating' }
  | { readonly kind: 'named'; readonly zone: string }
  /** The file's own VTIMEZONE, under a name that nobody else knows. */
  | { readonly kind: 'own'; readonly zone: string };

/** In which zone a time was written. Throws `UnknownZone`. */
export function sourceOf(time: ICAL.Time, tzid: string | undefined): Source {
  if (time.isDate) return { kind: 'floating' };
  if (!tzid) return time.zone?.tzid === 'UTC' ? { kind: 'named', zone: 'UTC' } : { kind: 'floating' };
  const zone = zoneNamed(tzid);
  if (zone) return { kind: 'named', zone };
  if (time.zone && time.zone.tzid === tzid && time.zone.component) return { kind: 'own', zone: tzid };
  throw new UnknownZone(tzid);
}

/** The wall time in `timeZone` at which a time of a file is. */
export function wallIn(timeZone: string, time: ICAL.Time, source: Source): Temporal.PlainDateTime {
  const wall = Temporal.PlainDateTime.from(time.toString().replace(/Z$/, ''));
  if (source.kind === 'floating' || time.isDate) return wall;
  const instant =
    source.kind === 'own'
      ? Temporal.Instant.fromEpochMilliseconds(time.toUnixTime() * 1000)
      : wall.toZonedDateTime(source.zone).toInstant();
  return instant.toZonedDateTimeISO(timeZone).toPlainDateTime();
}
