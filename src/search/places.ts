import { type RegionArea, type RegionCounty, regionAreas, regionCounties } from '#domain/regions.ts';
import { distance } from './distance.ts';
import { stemsOf } from './stems.ts';
import { wordsOf } from './words.ts';

/** What a name of a place may mean: one name may be a county's and an area's. */
export interface Places {
  readonly counties: readonly RegionCounty[];
  readonly areas: readonly RegionArea[];
}

interface Name {
  readonly name: string;
  readonly stems: readonly (readonly string[])[];
  readonly county?: RegionCounty;
  readonly area?: RegionArea;
}

/** The counties and employment areas that a text names, in any form and of the three languages: `Keski-Savossa`. */
export function placesIn(text: string): Places {
  const words = wordsOf(text).map(({ folded }) => new Set(stemsOf(folded)));
  const found: Name[] = [];
  for (let at = 0; at < words.length; ) {
    const here = names().filter(({ stems }) => stems.every((each, n) => shares(each, words[at + n])));
    const length = here[0]?.stems.length ?? 0;
    found.push(...here.filter(({ stems }) => stems.length === length));
    at += Math.max(1, length);
  }
  return meant(found);
}

/** The places of whose names a text is a part: `Uusimaa` is of three, `Savo` of as many. */
export function placesWith(text: string): Places {
  const words = wordsOf(text).map(({ folded }) => new Set(stemsOf(folded)));
  const holds = ({ stems }: Name) => words.every((word) => stems.some((each) => shares(each, word)));
  return meant(words.length > 0 ? names().filter(holds) : []);
}

/** The places whose names are a typing error or two away from what was typed, the nearest alone. */
export function placesNear(text: string): Places {
  const typed = formsOf(text);
  const rated = names().map((name) => ({ name, errors: errorsBetween(typed, joined(name.name)) }));
  const least = Math.min(...rated.map(({ errors }) => errors));
  return meant(Number.isFinite(least) ? rated.filter(({ errors }) => errors === least).map(({ name }) => name) : []);
}

const joined = (text: string) =>
  wordsOf(text)
    .map(({ folded }) => folded)
    .join('');

/** As typed, and with each ending that it may carry taken off. */
const formsOf = (text: string): string[] => {
  const whole = joined(text);
  const endings = ['n', 'ssa', 'sta', 'lla', 'lta', 'lle', 's'].filter((ending) => whole.endsWith(ending));
  return [whole, ...endings.map((ending) => whole.slice(0, -ending.length))];
};

/** Of a short name one error is much. */
function errorsBetween(typed: readonly string[], name: string): number {
  const most = name.length > 7 ? 2 : name.length > 4 ? 1 : 0;
  const least = Math.min(...typed.map((form) => distance(form, name, most)));
  return least > most ? Number.POSITIVE_INFINITY : least;
}

const shares = (name: readonly string[], typed: ReadonlySet<string> | undefined) =>
  name.some((stem) => typed?.has(stem));

const meant = (found: readonly Name[]): Places => ({
  counties: [...new Set(found.flatMap(({ county }) => county ?? []))],
  areas: [...new Set(found.flatMap(({ area }) => area ?? []))],
});

let made: Name[] | undefined;

/** Every name, those with more words first, so that Keski-Suomi is not found in Eteläinen Keski-Suomi. */
function names(): Name[] {
  made ??= [
    ...regionCounties.flatMap((county) => county.called.map((name) => ({ name, county }))),
    ...regionAreas.flatMap((area) =>
      [...new Set([...Object.values(area.name), ...area.called])].map((name) => ({ name, area })),
    ),
  ]
    .map((one) => ({ ...one, stems: wordsOf(one.name).map(({ folded }) => stemsOf(folded)) }))
    .sort((a, b) => b.stems.length - a.stems.length);
  return made;
}
