import type { Way } from './concepts.ts';
import type { Postings } from './postings.ts';
import { createVocabulary } from './vocabulary.ts';

/** Numbers of documents with a score each; `0` is none. Made once and emptied after each use: a search makes nothing. */
interface Scores {
  readonly of: Float32Array;
  readonly documents: Uint32Array;
  count: number;
}

const scoresFor = (documents: number): Scores => ({
  of: new Float32Array(documents),
  documents: new Uint32Array(documents),
  count: 0,
});

function raise(scores: Scores, document: number, score: number) {
  const { of, documents } = scores;
  const old = of[document] as number;
  if (score <= old) return;
  if (old === 0) documents[scores.count++] = document;
  of[document] = score;
}

/** One part of an index, which does not change: its documents have the numbers from 0 on. */
export interface Segment {
  /** Whether it has the word in some form. */
  knows(word: string): boolean;
  /** How well each document answers to one thing that was asked, until the next call; words that were meant are noted. */
  conceptScores(ways: readonly Way[], guess: (word: string) => boolean, meant: Set<string>): ConceptScores;
}

interface ConceptScores {
  readonly count: number;
  each(take: (document: number, score: number) => void): void;
}

export function createSegment({ words, starts, documents, strengths }: Postings, size: number): Segment {
  const vocabulary = createVocabulary(words);
  const [ofWord, ofWay, ofConcept] = [scoresFor(size), scoresFor(size), scoresFor(size)];
  const wordsHad = new Uint8Array(size);

  function scoreWord(typed: string, guess: boolean, meant: Set<string>) {
    for (const { word, closeness } of vocabulary.matches(typed, guess)) {
      meant.add(words[word] ?? '');
      const end = starts[word + 1] as number;
      for (let n = starts[word] as number; n < end; n++)
        raise(ofWord, documents[n] as number, closeness * (strengths[n] as number));
    }
  }

  /** A way of several words counts by those that are there. */
  function scoreWay({ words: way, closeness }: Way, guess: (word: string) => boolean, meant: Set<string>) {
    for (const word of way) {
      scoreWord(word, closeness === 1 && guess(word), meant);
      empty(ofWord, (document, score) => {
        raise(ofWay, document, (ofWay.of[document] as number) + score);
        wordsHad[document] = (wordsHad[document] as number) + 1;
      });
    }
    const whole = closeness / way.length ** 2;
    empty(ofWay, (document, score) => {
      raise(ofConcept, document, score * whole * (wordsHad[document] as number));
      wordsHad[document] = 0;
    });
  }

  return {
    knows: vocabulary.knows,
    conceptScores(ways, guess, meant) {
      for (const way of ways) scoreWay(way, guess, meant);
      return { count: ofConcept.count, each: (take) => empty(ofConcept, take) };
    },
  };
}

function empty(scores: Scores, take: (document: number, score: number) => void) {
  const { of, documents, count } = scores;
  scores.count = 0;
  for (let n = 0; n < count; n++) {
    const document = documents[n] as number;
    const score = of[document] as number;
    of[document] = 0;
    take(document, score);
  }
}
