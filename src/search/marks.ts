import { wordsOf } from './words.ts';

/** A piece of a text; `marked` when it is a word that was searched for. */
export interface Piece {
  readonly text: string;
  readonly marked: boolean;
}

/** The text in pieces, the found words (folded, as `Found.words`) marked. Joined they are the text. */
export function marks(text: string, found: ReadonlySet<string>): Piece[] {
  const pieces: Piece[] = [];
  let end = 0;
  for (const { folded, from, to } of wordsOf(text)) {
    if (!found.has(folded)) continue;
    if (from > end) pieces.push({ text: text.slice(end, from), marked: false });
    pieces.push({ text: text.slice(from, to), marked: true });
    end = to;
  }
  if (end < text.length) pieces.push({ text: text.slice(end), marked: false });
  return pieces;
}

/** The sentence that holds most of the found words, the first of equals; cut at a word when it is long. */
export function telling(text: string, found: ReadonlySet<string>, longest = 200): string {
  const sentences = text.match(/[^.!?]+(?:[.!?]+(?=\s|$)|[.!?](?=\S)|$)+/g) ?? [text];
  const holds = (sentence: string) =>
    new Set(
      wordsOf(sentence)
        .map(({ folded }) => folded)
        .filter((word) => found.has(word)),
    ).size;
  const best = sentences.reduce((a, b) => (holds(b) > holds(a) ? b : a)).trim();
  return best.length <= longest ? best : `${best.slice(0, best.lastIndexOf(' ', longest) + 1 || longest).trim()} …`;
}
