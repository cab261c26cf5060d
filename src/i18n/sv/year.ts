import type { year as finnish } from '../fi/year.ts';

export const year: typeof finnish = {
  commands: { 'calendar.year': { title: 'Årsklocka', example: 'Visa årsklockan 2027' } },
  fields: {},
  errors: {},
  title: (year) => `Årsklocka ${year}`,
  days: (days) => days.join(', '),
  holidays: (days) => `${days.length === 1 ? 'Helgdag' : 'Helgdagar'} ${days.join(', ')}`,
  more: (n) => `och ${n} till`,
};
