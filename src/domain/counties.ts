import type { Locale } from './words.ts';

interface County extends Readonly<Record<Locale, string>> {
  /** Forms that no rule of endings makes of the name. */
  readonly bent: readonly string[];
}

/** The 21 wellbeing services counties and Helsinki, by region; the Finnish name is what the database keeps. */
export const counties: readonly County[] = [
  { fi: 'Etelä-Karjala', sv: 'Södra Karelen', en: 'South Karelia', bent: [] },
  { fi: 'Etelä-Pohjanmaa', sv: 'Södra Österbotten', en: 'South Ostrobothnia', bent: [] },
  { fi: 'Etelä-Savo', sv: 'Södra Savolax', en: 'South Savo', bent: [] },
  { fi: 'Helsinki', sv: 'Helsingfors', en: 'Helsinki', bent: [] },
  {
    fi: 'Itä-Uusimaa',
    sv: 'Östra Nyland',
    en: 'East Uusimaa',
    bent: ['Itä-Uudenmaan', 'Itä-Uudellamaalla', 'Itä-Uudeltamaalta'],
  },
  { fi: 'Kainuu', sv: 'Kajanaland', en: 'Kainuu', bent: [] },
  { fi: 'Kanta-Häme', sv: 'Egentliga Tavastland', en: 'Kanta-Häme', bent: [] },
  { fi: 'Keski-Pohjanmaa', sv: 'Mellersta Österbotten', en: 'Central Ostrobothnia', bent: [] },
  { fi: 'Keski-Suomi', sv: 'Mellersta Finland', en: 'Central Finland', bent: [] },
  {
    fi: 'Keski-Uusimaa',
    sv: 'Mellersta Nyland',
    en: 'Central Uusimaa',
    bent: ['Keski-Uudenmaan', 'Keski-Uudellamaalla', 'Keski-Uudeltamaalta'],
  },
  { fi: 'Kymenlaakso', sv: 'Kymmenedalen', en: 'Kymenlaakso', bent: [] },
  { fi: 'Lappi', sv: 'Lappland', en: 'Lapland', bent: [] },
  {
    fi: 'Länsi-Uusimaa',
    sv: 'Västra Nyland',
    en: 'West Uusimaa',
    bent: ['Länsi-Uudenmaan', 'Länsi-Uudellamaalla', 'Länsi-Uudeltamaalta'],
  },
  { fi: 'Pirkanmaa', sv: 'Birkaland', en: 'Pirkanmaa', bent: [] },
  { fi: 'Pohjanmaa', sv: 'Österbotten', en: 'Ostrobothnia', bent: [] },
  { fi: 'Pohjois-Karjala', sv: 'Norra Karelen', en: 'North Karelia', bent: [] },
  { fi: 'Pohjois-Pohjanmaa', sv: 'Norra Österbotten', en: 'North Ostrobothnia', bent: [] },
  { fi: 'Pohjois-Savo', sv: 'Norra Savolax', en: 'North Savo', bent: [] },
  { fi: 'Päijät-Häme', sv: 'Päijänne-Tavastland', en: 'Päijät-Häme', bent: [] },
  { fi: 'Satakunta', sv: 'Satakunta', en: 'Satakunta', bent: [] },
  { fi: 'Vantaa ja Kerava', sv: 'Vanda och Kervo', en: 'Vantaa and Kerava', bent: ['Vantaa', 'Kerava'] },
  { fi: 'Varsinais-Suomi', sv: 'Egentliga Finland', en: 'Southwest Finland', bent: [] },
];

/** The region's name in a language; one that is no county (a town, a network) stands as it was written. */
export const regionName = (kept: string, locale: Locale): string =>
  counties.find(({ fi }) => fi === kept)?.[locale] ?? kept;
