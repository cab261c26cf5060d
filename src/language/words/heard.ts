import type { Locale } from '#domain/words.ts';
import { type Hit, type Lexicon, lookUp } from './lexicon.ts';

/** What the words from a place on mean, and how many of the sentence's words that takes; null when nothing. */
export type Heard = (at: number) => Hit | null;

/**
 * How a list hears the words of a sentence: as they are written; in Finnish also without what hangs on them
 * ("löytyykö", "meilläkin", "pj:lle"); and over words that only soften ("en valitettavasti pääse"). What tells most counts.
 */
export function heard(words: Lexicon, written: readonly string[], locale: Locale): Heard {
  const plain = locale === 'fi' ? written.map(withoutEnding) : written;
  const firm = written.flatMap((word, at) => (softens(words, word) ? [] : [at]));
  const ways = [written, ...(plain.some((it, at) => it !== written[at]) ? [plain] : [])];
  return (at) => {
    let best: Hit | null = null;
    for (const way of ways) best = longer(best, lookUp(words, way, at));
    if (firm.length === written.length || softens(words, written[at] ?? '')) return best;
    const from = firm.indexOf(at);
    for (const way of ways) {
      const hit = lookUp(
        words,
        firm.map((it) => way[it] ?? ''),
        from,
      );
      const last = hit && firm[from + hit.length - 1];
      if (hit && last !== null && last !== undefined) best = longer(best, { ...hit, length: last - at + 1 });
    }
    return best;
  };
}

const longer = (best: Hit | null, hit: Hit | null) => (hit && hit.length > (best?.length ?? 0) ? hit : best);

const softens = (words: Lexicon, word: string) => lookUp(words, [word], 0)?.meanings.includes('hedge') === true;

const hangs = /(?<=\p{L}{2})(?:k[oö]|kin|kaan|kään)?(?:h[aä]n|p[aä])?s?(?<=k[oö]s?|kin|kaan|kään|h[aä]n|p[aä]s?)$/u;

/** As the lists have it: "tehtäväks" is said for "tehtäväksi". */
export const withoutEnding = (word: string) =>
  word
    .replace(/(?<=\p{L}):\p{L}+$/u, '')
    .replace(hangs, '')
    .replace(/(?<=[aeiouyäö]{1}\p{L}?[aeiouyäö])ks$/u, 'ksi');
