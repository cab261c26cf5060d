import type { year as finnish } from '../fi/year.ts';

export const year: typeof finnish = {
  commands: { 'calendar.year': { title: 'Year at a glance', example: 'Show the year at a glance 2027' } },
  fields: {},
  errors: {},
  title: (year) => `The year ${year} at a glance`,
  days: (days) => days.join(', '),
  holidays: (days) => `${days.length === 1 ? 'Public holiday' : 'Public holidays'} ${days.join(', ')}`,
  more: (n) => `and ${n} more`,
};
