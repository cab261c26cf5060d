import type { Cover } from '#language/match.ts';
import type { Piece } from '#language/piece.ts';
import type { Sentence } from '#language/sentence.ts';

type Slots = Record<string, unknown>;

/** What the readers of one shape share: the sentence, what is used of it, what has been read. */
export interface Reading {
  readonly sentence: Sentence;
  readonly cover: Cover;
  readonly slots: Slots;
  /** The second meaning of a day that may mean two is read. */
  readonly second: boolean;
  /** A day may mean another one as well. */
  ambiguous?: boolean;
  problem?: { code: 'date.impossible' | 'time.impossible'; text: string };
  /** The free text that was read, by its tokens. */
  text?: { from: number; to: number };
}

/** Reads one kind of slot and marks what it used. */
export type Reader = (reading: Reading) => void;

export function use(reading: Reading, piece: { from: number; to: number } | undefined): void {
  if (piece) for (let at = piece.from; at < piece.to; at++) reading.cover.used.add(at);
}

/** What the words with this prefix mean: the `secretary` of `seat:secretary`. */
export function meant(reading: Reading, kind: string): Piece<string>[] {
  const found: Piece<string>[] = [];
  for (const [name, places] of reading.sentence.places) {
    if (name.startsWith(`${kind}:`))
      for (const place of places) found.push({ ...place, value: name.slice(kind.length + 1) });
  }
  return found.sort((a, b) => a.from - b.from);
}
