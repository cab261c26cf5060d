/** A word of a text and where it stands: `text.slice(from, to)` is the word as it was written. */
export interface Word {
  /** In the form in which words are compared: see `fold`. */
  readonly folded: string;
  readonly from: number;
  readonly to: number;
}

const pattern = /[\p{L}\p{N}\p{M}]+/gu;

/**
 * Lower case without marks: `Työkyky` → `tyokyky`, so that a keyboard without ä and ö finds the same. It also makes one
 * of the two forms that every Finnish ending has (`-ssa`, `-ssä`).
 */
export const fold = (text: string): string =>
  text.toLowerCase().normalize('NFD').replace(/\p{M}/gu, '').replaceAll('æ', 'ae').replaceAll('ø', 'o');

/** The words of a text in order; hyphens and other signs part them, so `TYM-johtoryhmä` is two. */
export function wordsOf(text: string): Word[] {
  const words: Word[] = [];
  for (const match of text.matchAll(pattern))
    words.push({ folded: fold(match[0]), from: match.index, to: match.index + match[0].length });
  return words;
}

export interface Folding {
  /** The folded words of a text, in order. */
  wordsIn(text: string): string[];
}

/** Folds the words of many texts, each distinct word once: most of the words of a collection are the same few. */
export function createFolding(): Folding {
  const known = new Map<string, string>();
  const foldedOf = (word: string) => {
    const old = known.get(word);
    if (old !== undefined) return old;
    const folded = fold(word);
    known.set(word, folded);
    return folded;
  };
  return { wordsIn: (text) => (text.match(pattern) ?? []).map(foldedOf) };
}
