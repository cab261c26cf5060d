import facts from '#facts/regions.json' with { type: 'json' };
import { counties } from './counties.ts';
import type { Locale } from './words.ts';

/** A name in each language. */
export type Names = Readonly<Record<Locale, string>>;

/** A wellbeing services county, or Helsinki, with its employment areas by their Finnish names. */
export interface RegionCounty {
  /** Its code at Statistics Finland: `21`. */
  readonly code: string;
  readonly name: Names;
  readonly short: Names;
  /** Its short names, and forms of them that no rule of endings makes: `Lappi`, `Lappland`, `Itä-Uudellamaalla`. */
  readonly called: readonly string[];
  readonly areas: readonly string[];
}

/** An employment area with the counties in which it is; five are in two. */
export interface RegionArea {
  /** Finnish, as the counties have it. */
  readonly id: string;
  readonly name: Names;
  /** The municipalities and parts of the country that its name tells, and its name for short. */
  readonly called: readonly string[];
  readonly counties: readonly RegionCounty[];
}

/** The civil date on which the facts were so. */
export const regionsAsOf = facts.asOf;

const shortName = (english: string) => english.replace(/^City of /, '').replace(/ wellbeing services county$/, '');

/** The 21 wellbeing services counties and Helsinki, by their Finnish names. */
export const regionCounties: readonly RegionCounty[] = facts.counties.flatMap(({ code, name, employmentAreas }) =>
  counties
    .filter(({ en }) => en === shortName(name.en))
    .map(({ bent, ...short }) => ({
      code,
      name,
      short,
      called: [...Object.values(short), ...bent],
      areas: employmentAreas,
    })),
);

/** Names and forms that neither the parts of a name nor a rule of endings make. */
const also: Readonly<Record<string, readonly string[]>> = {
  'Kymppi (Etelä-Pohjanmaa)': ['Kympin', 'Kympissä'],
  'Seinäjoki–Isokyrö–Ilmajoki': ['Seinäjoen', 'Seinäjoella', 'Ilmajoen', 'Ilmajoella'],
  'Ylivieska–Kalajoki–Nivala': ['Kalajoen', 'Kalajoella'],
  'Espoo–Kauniainen': ['Kauniaisten', 'Kauniaisissa'],
  'Mikkelin seutu': ['Mikkeli', 'Mikkelissä'],
  'Tampereen seutu': ['Tampere'],
  'Pohjois- ja Itä-Lappi': ['Pohjois-Lappi'],
};

/** `Espoo–Kauniainen` → both, `Kymppi (Etelä-Pohjanmaa)` → `Kymppi`. */
const partsOf = (name: string): string[] =>
  name
    .replace(/ \(.*\)$/, '')
    .split(/–| ja /)
    .filter((part) => !part.endsWith('-'));

/** The 45 employment areas. Where no Swedish name is in common use, the Finnish one serves; in English it always does. */
export const regionAreas: readonly RegionArea[] = facts.areas.map(({ fi, sv }: { fi: string; sv?: string }) => ({
  id: fi,
  name: { fi, sv: sv ?? fi, en: fi },
  called: [...partsOf(fi), ...partsOf(sv ?? ''), ...(also[fi] ?? [])].filter(Boolean),
  counties: regionCounties.filter(({ areas }) => areas.includes(fi)),
}));

/** The employment areas that are in more than one county. */
export const spanningAreas: readonly RegionArea[] = regionAreas.filter(({ counties: own }) => own.length > 1);

/** The employment areas of a county, in the order of the facts. */
export const areasOf = ({ areas }: RegionCounty): RegionArea[] => regionAreas.filter(({ id }) => areas.includes(id));
