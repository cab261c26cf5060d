import { counties } from '#domain/counties.ts';
import { stemsOf } from './stems.ts';
import { wordsOf } from './words.ts';

export interface RegionsAsked {
  /** Finnish names of counties, as practices keep them. */
  readonly regions: readonly string[];
  /** The query without them. */
  readonly rest: string;
}

/** Finds the counties that a text names, in any form and of the three languages: `Pohjois-Karjalassa`, `i Lappland`. */
export function regionsIn(text: string): RegionsAsked {
  const words = wordsOf(text);
  const stems = words.map(({ folded }) => new Set(stemsOf(folded)));
  const regions = new Set<string>();
  const kept: string[] = [];
  let end = 0;
  for (let n = 0; n < words.length; ) {
    const found = named().find(({ stems: name }) => name.every((word, k) => shares(word, stems[n + k])));
    const last = words[n + (found?.stems.length ?? 1) - 1];
    if (found) {
      regions.add(found.region);
      kept.push(text.slice(end, words[n]?.from));
      end = last?.to ?? text.length;
    }
    n += found?.stems.length ?? 1;
  }
  return { regions: [...regions], rest: [...kept, text.slice(end)].join('').replace(/\s+/g, ' ').trim() };
}

const shares = (name: readonly string[], typed: ReadonlySet<string> | undefined) =>
  name.some((stem) => typed?.has(stem));

/** The names with more words first, so that Pohjanmaa is not found in Etelä-Pohjanmaa. */
let names: { region: string; stems: string[][] }[] | undefined;

function named() {
  names ??= counties
    .flatMap(({ bent, ...own }) => [...Object.values(own), ...bent].map((name) => ({ region: own.fi, name })))
    .map(({ region, name }) => ({ region, stems: wordsOf(name).map(({ folded }) => stemsOf(folded)) }))
    .sort((a, b) => b.stems.length - a.stems.length);
  return names;
}
