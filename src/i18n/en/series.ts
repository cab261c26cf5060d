import type { Facts } from '#domain/errors.ts';
import type { series as finnish } from '../fi/series.ts';
import { date } from './date.ts';

export const series: typeof finnish = {
  commands: {
    'series.holidays': {
      title: 'Holidays of a series',
      example: 'Move joint days on public holidays to the next working day',
    },
    'series.change': {
      title: 'Change the rest of a series',
      example: 'Move the joint days from 1 March 2027 on to Tuesdays 10–14',
    },
    'series.end': { title: 'End a series', example: 'End the series of joint days on 31 March 2027' },
  },
  fields: { series: 'Series', holidayPolicy: 'On public holidays', weekday: 'Weekday' },
  errors: {
    'series.none': () => 'There is no series in the calendar that you could change.',
    'series.past': ({ from }: Facts) =>
      `${date.spoken(String(from))} has been already. A series can be changed from today on.`,
  },
  which: 'Which series do you mean?',
  following: 'Move the following, too',
  endHere: 'End the series here',
  keep: 'Keep anyway',
  policies: { move: 'Move to the next working day', skip: 'Leave out', keep: 'Keep anyway' },
  fromNowOn: {
    move: 'Days of the series on holidays move to the next working day, those to come as well.',
    skip: 'Days of the series on holidays are left out, those to come as well.',
    keep: 'The series is held on holidays, too.',
  },
  fromDay: 'From which day on',
  changed: (from) => `Changed from ${from} on. The days before are as they were.`,
  ends: (last) => `The last day of the series is now ${last}`,
  addedAndDropped: (added, dropped) =>
    added > 0 ? `${added} added to the calendar.` : dropped > 0 ? `${dropped} taken out of the calendar.` : '',
  meanwhile: (what, when, people) => `At the same time, ${when}: ${what}. In both: ${people}.`,
  moreMeanwhile: (n) => `And ${n} more meetings at the same time.`,
};
