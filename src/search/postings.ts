import { createFolding, type Folding } from './words.ts';

/** A text of a document and how much a word in it tells of the document: a title more than the body. */
export interface Field {
  readonly text: string;
  readonly weight: number;
}

/**
 * Which documents have which word, in arrays of numbers: of the word `w` the documents `documents[n]` with the
 * strengths `strengths[n]` (0 to 1), for `n` from `starts[w]` to `starts[w + 1]`.
 */
export interface Postings {
  readonly words: readonly string[];
  readonly starts: Uint32Array;
  readonly documents: Uint32Array;
  readonly strengths: Float32Array;
}

export interface PostingsBuilder {
  /** The next document. */
  add(fields: readonly Field[]): void;
  done(): Postings;
}

export function startPostings(folding: Folding = createFolding()): PostingsBuilder {
  const numbers = new Map<string, number>();
  const words: string[] = [];
  const lists: { documents: number[]; strengths: number[] }[] = [];
  let document = 0;

  function numberOf(word: string): number {
    const known = numbers.get(word);
    if (known !== undefined) return known;
    numbers.set(word, words.length);
    lists.push({ documents: [], strengths: [] });
    return words.push(word) - 1;
  }

  /** The weight of the best field, and a little for each other one. */
  function add(fields: readonly Field[]) {
    const weights = new Map<number, number>();
    for (const { text, weight } of fields)
      for (const word of folding.wordsIn(text)) {
        const number = numberOf(word);
        const old = weights.get(number) ?? 0;
        weights.set(number, Math.max(old, weight) + 0.1 * Math.min(old, weight));
      }
    for (const [number, weight] of weights) {
      lists[number]?.documents.push(document);
      lists[number]?.strengths.push(weight / (weight + 2));
    }
    document += 1;
  }

  function done(): Postings {
    const size = lists.reduce((sum, list) => sum + list.documents.length, 0);
    const starts = new Uint32Array(lists.length + 1);
    const documents = new Uint32Array(size);
    const strengths = new Float32Array(size);
    let at = 0;
    for (const [n, list] of lists.entries()) {
      documents.set(list.documents, at);
      strengths.set(list.strengths, at);
      at += list.documents.length;
      starts[n + 1] = at;
    }
    return { words, starts, documents, strengths };
  }

  return { add, done };
}
