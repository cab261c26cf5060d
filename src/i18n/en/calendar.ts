import type { Facts } from '#domain/errors.ts';
import type { Pattern } from '#domain/recurrence.ts';
import { capital } from '../capital.ts';
import { date } from './date.ts';
import { repeatChoices, repeats } from './repeat.ts';

const kinds = {
  jointDay: 'joint day',
  developmentDay: 'development day',
  networkMeeting: 'network meeting',
  teamMeeting: 'team meeting',
  leadershipMeeting: 'leadership group meeting',
  meeting: 'meeting',
};
type Kind = keyof typeof kinds;

export const calendar = {
  commands: {
    'jointDay.createSeries': {
      title: 'Add a recurring joint day',
      example: 'Joint day every Monday 9–15 from January to the end of June',
    },
    'jointDay.create': { title: 'Add a joint day', example: 'Add a joint day on Thu 3 Dec 9–12' },
    'occurrence.cancel': { title: 'Cancel a joint day', example: 'Cancel the joint day on 30 November' },
    'occurrence.move': { title: 'Move a joint day', example: 'Move the joint day of 14 December to 15 December' },
    'calendar.next': { title: 'Next joint day', example: 'When is the next joint day?' },
    'calendar.list': { title: 'Calendar', example: 'Show week 50' },
    'meeting.createSeries': {
      title: 'Add a meeting series',
      example: 'Leadership group meets every second month, second Tuesday 9–11, starting 12 January 2027',
    },
    'meeting.create': { title: 'Add a meeting', example: 'Call the area team together tomorrow at 9:30' },
    'meeting.move': {
      title: 'Move a meeting',
      example: 'Move the leadership group meeting to Thursday 14 January at 13',
    },
    'meeting.cancel': { title: 'Cancel a meeting', example: 'Cancel the leadership group meeting on 12 January' },
    'meeting.next': { title: 'Next meeting', example: 'When does the leadership group meet?' },
  },
  fields: {
    start: 'Starts',
    end: 'Ends at',
    until: 'Last day',
    place: 'Place or link',
    repeat: 'Repeats',
    occurrence: 'Which day',
    newDate: 'New day',
    newTime: 'New starting time',
    date: 'Day',
    newStart: 'New time',
    from: 'From',
    to: 'To',
    intervalWeeks: 'Weeks between',
    intervalMonths: 'Months between',
  },
  errors: {
    'calendar.endBeforeStart': () => 'The end is before the start. Nothing was added. Check the times.',
    'calendar.tooLong': ({ hours }: Facts) =>
      `It would be ${hours} hours long. A day or a meeting can last 12 hours at most: check the times, or add each day on its own.`,
    'calendar.tooFar': () => 'The calendar reaches five years ahead. Check the year.',
    'calendar.tooRare': () => 'The interval is too long: a series must come at least once in two years.',
    'calendar.untilBeforeStart': ({ until }: Facts) =>
      `The series would end on ${date.spoken(String(until))}, before it starts. Check the days.`,
    'calendar.noDay': () => 'That gives no day at all. Check the first and the last day.',
    'calendar.nothingAhead': () => 'There is nothing ahead in the calendar that could be moved or cancelled.',
    'calendar.notYours': ({ name }: Facts) =>
      `This day can be changed by the person who added it (${name}) or by an administrator of the workspace.`,
    'calendar.cancelled': ({ start }: Facts) => `${date.spoken(String(start))} has been cancelled already.`,
    'calendar.already': ({ start }: Facts) =>
      `This is in the calendar already: ${date.spoken(String(start))}. Nothing was added.`,
  },
  capital,
  repeats,
  repeatChoices,
  what: (kind: Kind, group: string | null) => (group ? `${group}: ${kinds[kind]}` : kinds[kind]),
  series: (what: string, pattern: Pattern, times: string) => `${what} ${repeats(pattern)}, ${times}`,
  meets: (group: string, pattern: Pattern, times: string) => `${group} meets ${repeats(pattern)}, ${times}`,
  labels: {
    before: 'Was',
    first: 'First',
    last: 'Last',
    count: 'How many',
    place: 'Place',
    after: 'After that',
  },
  endless: (through: string) => `No last day. In the calendar until ${through} now, and it goes on by itself.`,
  added: 'Added to the calendar.',
  onHoliday: (day: string, name: string) => `${day} is a public holiday: ${name}.`,
  inBreak: (n: number, days: string) =>
    `${days} ${n === 1 ? 'falls' : 'fall'} in the break: no meetings are held in July and 24 Dec–6 Jan.`,
  moreHolidays: (n: number) => `And ${n} more public holidays.`,
  onWeekend: (day: string) => `${day} is a weekend.`,
  moveTo: (day: string) => `Move to ${day}`,
  moveAll: 'Move to the next working days',
  skip: (n: number): string => (n === 1 ? 'Leave it out' : 'Leave them out'),
  show: 'Show in the calendar',
  toOutlook: 'Add to Outlook',
  move: 'Move',
  cancel: 'Cancel',
  cancelled: (what: string, when: string) => `Cancelled: ${what}, ${when}`,
  cancelledMany: (n: number) => `${n} days cancelled`,
  moved: (what: string, when: string) => `Moved: ${what}, now ${when}`,
  movedMany: (n: number) => `${n} days moved`,
  wasAlready: (then: string, later: string) => `${then} has been already. Did you mean ${later}?`,
  checkDay: (then: string) => `${then} has been already. Check the day and fill in what is missing.`,
  anyway: (then: string) => `Add it still: ${then}`,
  whichOne: 'Which of these do you mean?',
  nothingOn: (day: string) => `There is no such thing in the calendar on ${day}. Did you mean one of these?`,
  next: (kind: Kind, group: string | null, when: string) =>
    `${group ? `${group}: the next ${kinds[kind]}` : `The next ${kinds[kind]}`} is ${when}`,
  nextOfAll: (what: string, when: string) => `Next in the calendar: ${what}, ${when}`,
  noneAhead: (kind: Kind | null, group: string | null) =>
    group
      ? `${group}: no ${kinds[kind ?? 'meeting']}s ahead`
      : kind
        ? `There are no ${kinds[kind]}s ahead in the calendar`
        : 'There is nothing ahead in the calendar',
  holds: (n: number) => (n === 0 ? 'Nothing in the calendar.' : n === 1 ? '1 event' : `${n} events`),
  callOff: 'Cancelled',
  movedFrom: (day: string) => `Moved, originally ${day}`,
  holiday: (name: string) => `Public holiday: ${name}`,
  more: (n: number) => `And ${n} more. Ask for a shorter time to see them.`,
  previousWeek: 'Previous week',
  nextWeek: 'Next week',
  previousMonth: 'Previous month',
  nextMonth: 'Next month',
  asMonth: 'Whole month',
};
