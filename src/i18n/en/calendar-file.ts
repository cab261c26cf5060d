import type { Facts } from '#domain/errors.ts';
import type { calendarFile as finnish } from '../fi/calendar-file.ts';

export const calendarFile: typeof finnish = {
  commands: {
    'calendar.feed': { title: 'Calendar in Outlook', example: 'Show my calendar addresses' },
    'calendar.renewFeed': { title: 'New calendar address', example: 'Give me a new calendar address' },
    'calendar.import': { title: 'Import a calendar file', example: 'Import a calendar file' },
  },
  fields: { calendarText: 'Content of the calendar file (.ics)' },
  errors: {
    'import.notReadable': () =>
      'I can read a calendar file (.ics), and plans as a table (.csv; in Excel: Save As → CSV). Please send the file as one of these. Nothing was brought in.',
    'import.notCalendar': () =>
      'This is not a calendar file. Save the calendar as .ics (Outlook: File → Save Calendar) and send it again. Nothing was imported.',
    'import.broken': ({ line }: Facts) =>
      `The calendar file is broken at line ${line}. Save it again in the program it came from. Nothing was imported.`,
    'import.tooBig': ({ megabytes }: Facts) =>
      `The file is too big: at most ${megabytes} megabytes. Choose a shorter time of the calendar. Nothing was imported.`,
    'import.tooMany': ({ max, count }: Facts) =>
      `The file has ${count} events, and ${max} can be imported at a time. Choose a shorter time of the calendar. Nothing was imported.`,
    'import.nothing': () => 'There are no events in the file.',
    'import.gone': () => 'This preview is out of date. Send the file again.',
    'import.notFetched': () => 'I could not fetch the file. Send it again, or paste its content into the form.',
  },
  title: 'Your calendar addresses',
  intro:
    'The addresses are yours alone: whoever has one sees the calendar. If one gets into wrong hands, ask for a new one.',
  scopes: { own: 'My groups and the joint days', workspace: 'The whole workspace' },
  ownCalendar: (workspace) => `${workspace}: mine`,
  subscribe: 'Subscribe in Outlook',
  how: 'In Outlook: Calendar → Add calendar → Subscribe from web → paste the address. The calendar stays up to date by itself; Outlook fetches changes with a delay, sometimes only the next day.',
  renewed: 'New calendar addresses. The old ones no longer work.',
  download: 'Download .ics',
  import: {
    hint: 'BEGIN:VCALENDAR …',
    preview: (counts) => `Import into the calendar? ${counts}`,
    nothing: (counts) => `There is nothing to import: ${counts}`,
    done: (counts) => `Imported into the calendar: ${counts}`,
    count: {
      fresh: (n) => `${n} new`,
      changed: (n) => `${n} changed`,
      same: (n) => `${n} unchanged`,
      past: (n) => `${n} over already`,
      refused: (n) => `${n} cannot be imported`,
    },
    fresh: 'New',
    changed: 'Changed',
    refused: 'Not imported',
    series: (n, last) => `${n} times, the last on ${last}`,
    endless: 'repeats without an end',
    was: (before) => `before: ${before}`,
    more: (n) => `and ${n} more`,
    unnamed: 'Event without a name',
    bring: 'Import into the calendar',
    into: (group) => `For the group ${group}.`,
    guard:
      'I recognise personal identity codes and references of plans, but not names: check that there are no clients in it.',
    why: {
      personalId: () => 'it seems to hold a personal identity code',
      reference: () => 'it holds the reference of a plan',
      noStart: () => 'its start cannot be read',
      endBeforeStart: () => 'it ends before it starts',
      tooLong: () => 'it lasts over a day',
      tooFar: () => 'it is more than five years away',
      unknownZone: ({ zone }: Facts) => `the time zone ${zone} is not known`,
      otherZone: ({ zone }: Facts) => `it repeats by the clock of ${zone}, and its time in Finland would vary`,
      tooOften: () => 'it repeats more than once a day',
      tooManyTimes: ({ max }: Facts) => `it repeats more than ${max} times`,
      rule: () => 'its rule of repeating cannot be read',
      twice: () => 'the same event is in the file twice',
      notYours: () => 'only the person who added it, or a secretary of the group, may change it',
    },
  },
};
