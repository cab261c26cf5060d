import { distance } from './distance.ts';
import { stemsOf } from './stems.ts';

/** A word of the collection that a typed word may mean; 1 is the word itself. */
interface Match {
  readonly word: number;
  readonly closeness: number;
}

export interface Vocabulary {
  /** Whether it has the word in some form. */
  knows(typed: string): boolean;
  /** `guess`: a word that nothing fits may be a longer compound, or mistyped. */
  matches(typed: string, guess: boolean): readonly Match[];
}

const shortestPart = 4;

/**
 * The distinct words of a collection (folded; a word's number is its place), with what finds them by any form, by a
 * part of a compound and in spite of typing errors. Trigrams are kept of words, not of texts: that is what keeps a
 * collection of 100,000 texts small and quick.
 */
export function createVocabulary(words: readonly string[]): Vocabulary {
  const byStem = new Map<string, number[]>();
  const byTrigram = new Map<string, number[]>();
  const shortest = words.map((word, n) => {
    const stems = stemsOf(word);
    for (const stem of stems) push(byStem, stem, n);
    for (const trigram of new Set(trigramsOf(word))) push(byTrigram, trigram, n);
    return shortestOf(stems);
  });

  function matches(typed: string, guess: boolean): Match[] {
    const best = new Map<number, number>();
    const take = (word: number, closeness: number) => best.set(word, Math.max(closeness, best.get(word) ?? 0));
    const stems = stemsOf(typed);
    for (const stem of stems)
      for (const n of byStem.get(stem) ?? [])
        take(n, words[n] === typed ? 1 : stem.length >= shortestPart ? 0.95 : 0.7);
    const known = best.size > 0;
    for (const stem of stems) compounds(stem, typed, take);
    if (guess && !known) parts(typed, take);
    if (guess && best.size === 0) misspelt(typed, shortestOf(stems), take);
    return [...best].map(([word, closeness]) => ({ word, closeness }));
  }

  type Take = (word: number, closeness: number) => void;

  /** `ryhmä` is a part of `johtoryhmä`. The nearer it is to the whole word, the closer. */
  function compounds(stem: string, typed: string, take: Take) {
    if (stem.length < Math.max(shortestPart, typed.length * 0.55)) return;
    for (const n of holding(stem)) {
      const word = words[n] ?? '';
      const place = word.indexOf(stem);
      if (place < 0) continue;
      const edge = place === 0 || word.length - place - stem.length <= 4;
      take(n, (edge ? 0.5 : 0.3) + (0.3 * stem.length) / word.length);
    }
  }

  /** Who types `johtoryhmätyö` may mean `johtoryhmä`, or any work. */
  function parts(typed: string, take: Take) {
    for (let cut = shortestPart; cut <= typed.length - shortestPart; cut++) {
      const share = (length: number) => 0.3 + (0.3 * length) / typed.length;
      if (cut > shortestPart) for (const n of byStem.get(typed.slice(0, cut)) ?? []) take(n, share(cut));
      const tail = typed.slice(cut);
      if (tail.length > shortestPart)
        for (const stem of stemsOf(tail))
          if (stem.length >= shortestPart) for (const n of byStem.get(stem) ?? []) take(n, share(tail.length));
    }
  }

  function misspelt(typed: string, stem: string, take: Take) {
    if (typed.length < shortestPart) return;
    const most = stem.length >= 7 ? 2 : 1;
    const shared = new Map<number, number>();
    const own = trigramsOf(typed);
    for (const trigram of own) for (const n of byTrigram.get(trigram) ?? []) shared.set(n, (shared.get(n) ?? 0) + 1);
    const enough = Math.max(1, Math.floor(own.length / 3) - 1);
    for (const [n, count] of shared) {
      if (count < enough) continue;
      const ofStem = stem.length > shortestPart ? distance(stem, shortest[n] ?? '', most) : most + 1;
      const errors = Math.min(ofStem, distance(typed, words[n] ?? '', most));
      if (errors <= most) take(n, 0.85 - 0.2 * errors);
    }
  }

  /** The words that may hold the text: those with its rarest trigram. */
  function holding(text: string): readonly number[] {
    let rarest: readonly number[] | undefined;
    for (let n = 0; n + 3 <= text.length; n++) {
      const having = byTrigram.get(text.slice(n, n + 3)) ?? [];
      if (!rarest || having.length < rarest.length) rarest = having;
    }
    return rarest ?? [];
  }

  return { matches, knows: (typed) => stemsOf(typed).some((stem) => byStem.has(stem)) };
}

function push(map: Map<string, number[]>, key: string, value: number) {
  const list = map.get(key);
  if (list) list.push(value);
  else map.set(key, [value]);
}

const shortestOf = (stems: readonly string[]) => stems.reduce((a, b) => (b.length < a.length ? b : a));

/** Three letters at a time, with the beginning of the word marked. */
export function trigramsOf(word: string): string[] {
  const marked = `^${word}`;
  return Array.from({ length: Math.max(0, marked.length - 2) }, (_, n) => marked.slice(n, n + 3));
}
