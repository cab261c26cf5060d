import { conceptAt, conceptsWithin } from './glossary.ts';
import { stopWords } from './stop-words.ts';
import { createVocabulary } from './vocabulary.ts';
import { wordsOf } from './words.ts';

/** A text of a document and how much a word in it tells of the document: a title more than the body. */
interface Field {
  readonly text: string;
  readonly weight: number;
}

/** A document as it comes back from a search, and what it is found by. */
export interface Entry<T> {
  readonly document: T;
  readonly fields: readonly Field[];
}

interface Hit<T> {
  readonly document: T;
  readonly score: number;
}

interface Found<T> {
  /** Best first. */
  readonly hits: readonly Hit<T>[];
  /** The collection's words, folded, that what was typed meant: for marking them where they are shown. */
  readonly words: ReadonlySet<string>;
}

export interface Index<T> {
  /**
   * Finds by words in any form, of any of the three languages, in parts of compounds and with typing errors.
   * `weigh` says how much a document counts for this reader; 0 hides it.
   */
  search(query: string, weigh?: (document: T) => number): Found<T>;
}

interface Posting {
  readonly document: number;
  readonly weight: number;
}

/** Indexes documents in the process: the same on every database, and small enough to be built anew when they change. */
export function createIndex<T>(entries: readonly Entry<T>[]): Index<T> {
  const documents = entries.map(({ document }) => document);
  const postings = post(entries);
  const words = [...postings.keys()];
  const lists = [...postings.values()];
  const vocabulary = createVocabulary(words);

  /** How well each document answers to one word. */
  function scoresOf(typed: string, guess: boolean, meant: Set<string>): Map<number, number> {
    const scores = new Map<number, number>();
    for (const { word, closeness } of vocabulary.matches(typed, guess)) {
      meant.add(words[word] ?? '');
      for (const { document, weight } of lists[word] ?? []) {
        const score = (closeness * weight) / (weight + 2);
        if (score > (scores.get(document) ?? 0)) scores.set(document, score);
      }
    }
    return scores;
  }

  /** One thing that was asked: the best of the ways to say it; a way of several words counts by those that are there. */
  function conceptScores(ways: readonly Way[], meant: Set<string>): Map<number, number> {
    const best = new Map<number, number>();
    for (const { words: way, closeness } of ways) {
      const sums = new Map<number, { score: number; words: number }>();
      for (const word of way)
        for (const [n, score] of scoresOf(word, closeness === 1, meant)) {
          const sofar = sums.get(n) ?? { score: 0, words: 0 };
          sums.set(n, { score: sofar.score + score, words: sofar.words + 1 });
        }
      for (const [n, { score, words }] of sums) {
        const value = (score * closeness * words) / way.length ** 2;
        if (value > (best.get(n) ?? 0)) best.set(n, value);
      }
    }
    return best;
  }

  function search(query: string, weigh: (document: T) => number = () => 1): Found<T> {
    const meant = new Set<string>();
    const totals = new Map<number, { score: number; weight: number }>();
    let asked = 0;
    for (const ways of conceptsOf(query)) {
      const scores = conceptScores(ways, meant);
      const rarity = Math.sqrt(Math.log(1 + (documents.length + 1) / (scores.size + 0.5)));
      asked += rarity;
      for (const [n, score] of scores) {
        const sofar = totals.get(n) ?? { score: 0, weight: 0 };
        totals.set(n, { score: sofar.score + score * rarity, weight: sofar.weight + rarity });
      }
    }
    const hits = [...totals].flatMap(([n, { score, weight }]) => {
      const document = documents[n] as T;
      const counts = weigh(document);
      return counts > 0 ? [{ document, score: (counts * score * weight) / asked }] : [];
    });
    hits.sort((a, b) => b.score - a.score);
    const enough = (hits[0]?.score ?? 0) * 0.15;
    return { hits: hits.filter(({ score }) => score >= enough), words: meant };
  }

  return { search };
}

interface Way {
  readonly words: readonly string[];
  readonly closeness: number;
}

/** What was asked, thing by thing, each in all the ways to say it; little words only when there is nothing else. */
function conceptsOf(query: string): Way[][] {
  const all = wordsOf(query.slice(0, 300)).map(({ folded }) => folded);
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

/** For each word the documents that have it, with the weight of the best field and a little for each other one. */
function post(entries: readonly Entry<unknown>[]): Map<string, Posting[]> {
  const postings = new Map<string, Posting[]>();
  for (const [document, { fields }] of entries.entries()) {
    const weights = new Map<string, number>();
    for (const { text, weight } of fields)
      for (const { folded } of wordsOf(text)) {
        const old = weights.get(folded) ?? 0;
        weights.set(folded, Math.max(old, weight) + 0.1 * Math.min(old, weight));
      }
    for (const [word, weight] of weights) {
      const list = postings.get(word);
      if (list) list.push({ document, weight });
      else postings.set(word, [{ document, weight }]);
    }
  }
  return postings;
}
