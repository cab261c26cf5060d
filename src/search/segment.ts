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

  /** Written out, not by `raise`: this loop is where a search spends its time. */
  function scoreWord(typed: string, factor: number, into: Scores, guess: boolean, meant: Set<string>) {
    const { of, documents: having } = into;
    for (const { word, closeness } of vocabulary.matches(typed, guess)) {
      meant.add(words[word] ?? '');
      const end = starts[word + 1] as number;
      for (let n = starts[word] as number; n < end; n++) {
        const document = documents[n] as number;
        const old = of[document] as number;
        const score = factor * closeness * (strengths[n] as number);
        if (score <= old) continue;
        if (old === 0) having[into.count++] = document;
        of[document] = score;
      }
    }
  }

  /** A way of several words counts by those that are there. */
  function scoreWay({ words: way, closeness }: Way, guess: (word: string) => boolean, meant: Set<string>) {
    const mayGuess = (word: string) => closeness === 1 && guess(word);
    const [only = ''] = way;
    if (way.length === 1) return scoreWord(only, closeness, ofConcept, mayGuess(only), meant);
    for (const word of way) {
      scoreWord(word, 1, ofWord, mayGuess(word), meant);
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
