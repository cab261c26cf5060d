import type { Names } from '#domain/regions.ts';
import { capital } from '../capital.ts';

const list = new Intl.ListFormat('fi');
/** Of names with a “ja” of their own: `Itä-Uusimaa sekä Vantaa ja Kerava`. */
const listOf = (names: readonly string[]) =>
  names.some((name) => / ja /.test(name)) ? names.join(' sekä ') : list.format(names);
/** `Lapin hyvinvointialueella`, `Helsingin kaupungissa`. */
const inCounty = (county: string) => (/alue$/.test(county) ? `${county}ella` : county.replace(/nki$/, 'ngissa'));
/** `Etelä-Savon`: the county without the word that follows. */
const whose = (county: string) => county.replace(/ hyvinvointialue$/, '');

export const region = {
  commands: {
    'region.query': {
      title: 'Etsi alue',
      example: 'Mitkä työllisyysalueet ovat Lapin hyvinvointialueella?',
    },
    'region.list': { title: 'Kaikki alueet', example: 'Kuinka monta työllisyysaluetta on?' },
    'region.spanning': {
      title: 'Kahdella hyvinvointialueella',
      example: 'Mitkä työllisyysalueet ovat kahdella hyvinvointialueella?',
    },
  },
  fields: { county: 'Hyvinvointialue', area: 'Työllisyysalue' },
  errors: {
    'region.unknown': () =>
      'En löytänyt sen nimistä aluetta. Tunnen hyvinvointialueet ja työllisyysalueet sekä kunnat, jotka näkyvät työllisyysalueen nimessä.',
  },
  /** Of the names in each language the one to be read. */
  named: (names: Names) => names.fi,
  ofCounty: (county: string, n: number) =>
    `${capital(inCounty(county))} on ${n === 1 ? 'yksi työllisyysalue' : `${n} työllisyysaluetta`}.`,
  ofArea: (area: string, counties: readonly string[]) =>
    counties.length === 1
      ? `Työllisyysalue ${area} on ${inCounty(counties[0] ?? '')}.`
      : `Työllisyysalue ${area} on kahdella hyvinvointialueella: ${listOf(counties.map(whose))}.`,
  alsoIn: (counties: readonly string[]) => `myös ${list.format(counties.map(inCounty))}`,
  neighbours: (areas: readonly string[]) => `siellä on myös ${areas.join(', ')}`,
  alone: 'siellä ei ole muita työllisyysalueita',
  spanning: (n: number) => `${n} työllisyysaluetta on kahdella hyvinvointialueella.`,
  all: (counties: number, areas: number) =>
    `Suomessa on ${areas} työllisyysaluetta ja ${counties} hyvinvointialuetta sekä Helsinki.`,
  and: (names: readonly string[]) => listOf(names),
  read: (name: string) => `Luin nimen näin: ${name}.`,
  asOf: (day: string) => `Aluejako ${day} alkaen.`,
};
