import { setImmediate } from 'node:timers/promises';
import { conceptsOf } from './concepts.ts';
import { type Field, type Postings, startPostings } from './postings.ts';
import { createSegment, type Segment } from './segment.ts';
import { topOf } from './top.ts';

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
  /** Best first, as many as were asked for. */
  readonly hits: readonly Hit<T>[];
  /** How many there are. */
  readonly total: number;
  /** The collection's words, folded, that what was typed meant: for marking them where they are shown. */
  readonly words: ReadonlySet<string>;
}

export interface Index<T> {
  /**
   * Finds by words in any form, of any of the three languages, in parts of compounds and with typing errors.
   * `weigh` says how much a document counts for this reader; 0 hides it.
   */
  search(query: string, weigh?: (document: T) => number, most?: number): Found<T>;
  /** Puts documents in, in place of the old ones that `isOld` tells. The cost follows what has changed so far. */
  replace(entries: readonly Entry<T>[], isOld: (document: T) => boolean): void;
  /** How many have been put in since the index was built. */
  readonly replaced: number;
}

/** Indexes documents in the process: the same on every database. */
export function createIndex<T>(entries: readonly Entry<T>[]): Index<T> {
  const postings = startPostings();
  for (const { fields } of entries) postings.add(fields);
  return indexOf(entries, postings.done());
}

const AT_A_TIME = 500;

/** The same for many documents: others get their turn meanwhile. */
export async function buildIndex<T>(entries: readonly Entry<T>[]): Promise<Index<T>> {
  const postings = startPostings();
  for (const [n, { fields }] of entries.entries()) {
    postings.add(fields);
    if (n % AT_A_TIME === AT_A_TIME - 1) await setImmediate();
  }
  return indexOf(entries, postings.done());
}

/** A segment with its documents; one that has gone is undefined. */
interface Part<T> {
  readonly segment: Segment;
  readonly documents: (T | undefined)[];
  readonly totals: Float32Array;
  readonly weights: Float32Array;
}

/** Makes each total the document's score for this reader, and tells the best. */
function weighed<T>({ documents, totals, weights }: Part<T>, weigh: (document: T) => number, asked: number): number {
  let best = 0;
  for (let n = 0; n < totals.length; n++) {
    const total = totals[n] as number;
    if (total === 0) continue;
    const document = documents[n];
    const score = document === undefined ? 0 : (weigh(document) * total * (weights[n] as number)) / asked;
    totals[n] = score;
    weights[n] = 0;
    if (score > best) best = score;
  }
  return best;
}

function partOf<T>(documents: T[], postings: Postings): Part<T> {
  const size = documents.length;
  return {
    segment: createSegment(postings, size),
    documents,
    totals: new Float32Array(size),
    weights: new Float32Array(size),
  };
}

function indexOf<T>(entries: readonly Entry<T>[], postings: Postings): Index<T> {
  const documentsOf = (some: readonly Entry<T>[]) => some.map(({ document }) => document);
  const built = partOf(documentsOf(entries), postings);
  let parts = [built];
  let live = entries.length;
  let fresh: readonly Entry<T>[] = [];

  function replace(changed: readonly Entry<T>[], isOld: (document: T) => boolean) {
    for (const [n, document] of built.documents.entries())
      if (document !== undefined && isOld(document)) {
        built.documents[n] = undefined;
        live -= 1;
      }
    const kept = fresh.filter(({ document }) => !isOld(document));
    live += kept.length - fresh.length + changed.length;
    fresh = [...kept, ...changed];
    const added = startPostings();
    for (const { fields } of fresh) added.add(fields);
    parts = [built, partOf(documentsOf(fresh), added.done())];
  }

  function search(query: string, weigh: (document: T) => number = () => 1, most = 100): Found<T> {
    const meant = new Set<string>();
    const isUnknown = (word: string) => !parts.some(({ segment }) => segment.knows(word));
    let asked = 0;
    for (const ways of conceptsOf(query)) {
      const scored = parts.map((part) => ({ part, scores: part.segment.conceptScores(ways, isUnknown, meant) }));
      const having = scored.reduce((sum, { scores }) => sum + scores.count, 0);
      const rarity = Math.sqrt(Math.log(1 + (live + 1) / (having + 0.5)));
      asked += rarity;
      for (const { part, scores } of scored)
        scores.each((n, score) => {
          part.totals[n] = (part.totals[n] as number) + score * rarity;
          part.weights[n] = (part.weights[n] as number) + rarity;
        });
    }
    let best = 0;
    for (const part of parts) best = Math.max(best, weighed(part, weigh, asked));
    return { ...topOf(parts, best, most), words: meant };
  }

  return {
    search,
    replace,
    get replaced() {
      return fresh.length;
    },
  };
}
