import { stemsOf } from './stems.ts';
import { trigramsOf } from './vocabulary.ts';
import { fold, wordsOf } from './words.ts';

/**
 * How much two short texts say the same, 0 to 1: the share of their words that both have, in any form and any order.
 * `TYM-sopimuksen luonnos` and `luonnos TYM-sopimuksesta` are the same.
 */
export function likeness(a: string, b: string): number {
  const [left, right] = [stemSets(a), stemSets(b)];
  if (left.length === 0 || right.length === 0) return 0;
  const common = left.filter((stems) => right.some((other) => stems.some((stem) => other.includes(stem)))).length;
  const back = right.filter((stems) => left.some((other) => stems.some((stem) => other.includes(stem)))).length;
  return (common + back) / (left.length + right.length);
}

/** The texts that look most like the query, best first: what was perhaps meant when nothing was found. */
export function nearest(query: string, texts: readonly string[], count = 3): string[] {
  const own = new Set(trigramsOf(fold(query)));
  const rated = texts.map((text) => {
    const other = new Set(trigramsOf(fold(text)));
    return { text, rate: (2 * own.intersection(other).size) / (own.size + other.size) };
  });
  rated.sort((a, b) => b.rate - a.rate);
  return rated.slice(0, count).map(({ text }) => text);
}

const stemSets = (text: string) => wordsOf(text).map(({ folded }) => stemsOf(folded));
