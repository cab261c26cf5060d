import { conceptAt, conceptsWithin } from './glossary.ts';
import { stopWords } from './stop-words.ts';
import { wordsOf } from './words.ts';

/** A way to say a thing; 1 is the way that was typed. */
export interface Way {
  readonly words: readonly string[];
  readonly closeness: number;
}

const longest = 300;

/** What was asked, thing by thing, each in all the ways to say it; little words only when there is nothing else. */
export function conceptsOf(query: string): Way[][] {
  const all = wordsOf(query.slice(0, longest)).map(({ folded }) => folded);
  const telling = all.filter((word) => !stopWords.has(word));
  const words = telling.length > 0 ? telling : all;
  const concepts: Way[][] = [];
  for (let n = 0; n < words.length; ) {
    const known = conceptAt(words.slice(n));
    const typed = words.slice(n, n + (known?.length ?? 1));
    const other = known
      ? known.ways.map((way) => ({ words: way, closeness: 0.9 }))
      : conceptsWithin(typed[0] ?? '').map((way) => ({ words: way, closeness: 0.5 }));
    concepts.push([{ words: typed, closeness: 1 }, ...other]);
    n += typed.length;
  }
  return concepts;
}
