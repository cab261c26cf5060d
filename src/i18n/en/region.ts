import type { Names } from '#domain/regions.ts';

const list = new Intl.ListFormat('en');
/** Of names with an “and” of their own: `East Uusimaa, and Vantaa and Kerava`. */
const listOf = (names: readonly string[]) =>
  names.some((name) => / and /.test(name)) ? names.join(', and ') : list.format(names);
/** `South Savo`: the county without the words that follow. */
const whose = (county: string) => county.replace(/ wellbeing services county$/, '');

export const region = {
  commands: {
    'region.query': {
      title: 'Find an area',
      example: 'Which employment areas are in the Lapland wellbeing services county?',
    },
    'region.list': { title: 'All areas', example: 'How many employment areas are there?' },
    'region.spanning': {
      title: 'In two counties',
      example: 'Which employment areas are in two counties?',
    },
  },
  fields: { county: 'Wellbeing services county', area: 'Employment area' },
  errors: {
    'region.unknown': () =>
      'I found no area of that name. I know the wellbeing services counties, the employment areas, and the municipalities that an employment area is named after.',
  },
  /** Of the names in each language the one to be read. */
  named: (names: Names) => names.en,
  ofCounty: (county: string, n: number) =>
    `${county} has ${n === 1 ? 'one employment area' : `${n} employment areas`}.`,
  ofArea: (area: string, counties: readonly string[]) =>
    counties.length === 1
      ? `The employment area ${area} is in ${counties[0]}.`
      : `The employment area ${area} is in two wellbeing services counties: ${listOf(counties.map(whose))}.`,
  alsoIn: (counties: readonly string[]) => `also in ${list.format(counties)}`,
  neighbours: (areas: readonly string[]) => `${areas.join(', ')} ${areas.length === 1 ? 'is' : 'are'} there too`,
  alone: 'no other employment area is there',
  spanning: (n: number) => `${n} employment areas are in two wellbeing services counties.`,
  all: (counties: number, areas: number) =>
    `Finland has ${areas} employment areas, and ${counties} wellbeing services counties besides Helsinki.`,
  and: (names: readonly string[]) => listOf(names),
  read: (name: string) => `I read the name as ${name}.`,
  asOf: (day: string) => `The areas as of ${day}.`,
};
