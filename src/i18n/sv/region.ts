import type { Names } from '#domain/regions.ts';

const list = new Intl.ListFormat('sv');
/** Of names with an “och” of their own: `Östra Nyland samt Vanda och Kervo`. */
const listOf = (names: readonly string[]) =>
  names.some((name) => / och /.test(name)) ? names.join(' samt ') : list.format(names);
/** `Södra Savolax`: the county without the word that follows. */
const whose = (county: string) => county.replace(/ välfärdsområde$/, '');

export const region = {
  commands: {
    'region.query': {
      title: 'Sök ett område',
      example: 'Vilka sysselsättningsområden finns i Lapplands välfärdsområde?',
    },
    'region.list': { title: 'Alla områden', example: 'Hur många sysselsättningsområden finns det?' },
    'region.spanning': {
      title: 'I två välfärdsområden',
      example: 'Vilka sysselsättningsområden finns i två välfärdsområden?',
    },
  },
  fields: { county: 'Välfärdsområde', area: 'Sysselsättningsområde' },
  errors: {
    'region.unknown': () =>
      'Jag hittade inget område med det namnet. Jag känner till välfärdsområdena, sysselsättningsområdena och de kommuner som syns i ett sysselsättningsområdes namn.',
  },
  /** Of the names in each language the one to be read. */
  named: (names: Names) => names.sv,
  ofCounty: (county: string, n: number) =>
    `I ${county} finns ${n === 1 ? 'ett sysselsättningsområde' : `${n} sysselsättningsområden`}.`,
  ofArea: (area: string, counties: readonly string[]) =>
    counties.length === 1
      ? `Sysselsättningsområdet ${area} finns i ${counties[0]}.`
      : `Sysselsättningsområdet ${area} finns i två välfärdsområden: ${listOf(counties.map(whose))}.`,
  alsoIn: (counties: readonly string[]) => `också i ${list.format(counties)}`,
  neighbours: (areas: readonly string[]) => `där finns också ${areas.join(', ')}`,
  alone: 'där finns inga andra sysselsättningsområden',
  spanning: (n: number) => `${n} sysselsättningsområden finns i två välfärdsområden.`,
  all: (counties: number, areas: number) =>
    `I Finland finns ${areas} sysselsättningsområden samt ${counties} välfärdsområden och Helsingfors.`,
  and: (names: readonly string[]) => listOf(names),
  read: (name: string) => `Jag läste namnet så här: ${name}.`,
  asOf: (day: string) => `Områdesindelningen från och med ${day}.`,
};
