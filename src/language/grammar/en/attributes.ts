import type { attributes as fi } from '../fi/attributes.ts';

export const attributes: Record<keyof typeof fi, string> = {
  place: 'place venue location located_at address place: venue: room meeting_room',
  named: `
    named called name under_the_name by_the_name by_the_name_of with_the_name with_the_title titled entitled under_the_title
  `,
  'locale:fi': 'finnish suomi',
  'locale:sv': 'swedish svenska',
  'locale:en': 'english',
  'minutes:': 'min minutes mins minute minute’s mins. minute-long',
  and: 'and &',
  'long:15': 'quarter_of_an_hour a_quarter',
  'long:30': 'half_an_hour half_hour',
  'long:60': 'an_hour one_hour',
  'long:90': 'an_hour_and_a_half',
};
