import { firstWords, type Lexicon, lookUp } from './lexicon.ts';
import { plainEnglish } from './plain-english.ts';
import { tokens } from './tokens.ts';

/** A word as the lists have it; any ending may follow an open one. */
interface Written {
  readonly stem: string;
  readonly open: boolean;
}

const shelves = new WeakMap<Lexicon, Map<string, Written[]>>();

/** The words of a list by their first letter, which is seldom mistyped. */
function shelf(words: Lexicon): Map<string, Written[]> {
  const known = shelves.get(words);
  if (known) return known;
  const written = firstWords(words).filter((word) => word.length >= 4);
  const all = written.map((word) => ({ stem: word.replace(/\*$/, ''), open: word.endsWith('*') }));
  const made = Map.groupBy(all, ({ stem }) => stem.charAt(0));
  shelves.set(words, made);
  return made;
}

/** "Peruitko", "siirrettiin", "lähetetty": what tells of the past is one letter from a request, and no error. */
const past = /^pääsis|(?:itk[oö]|ttiin(?:k[oö])?|tt[uy])$/;

/** The text with words of one typing error put right by the lists: "yhteispävä" → "yhteispäivä". Known words stay. */
export function mended(text: string, ...lists: readonly Lexicon[]): string {
  const all = tokens(text);
  const lower = all.map((it) => it.lower);
  const known = inPhrases(lower, lists);
  let out = text;
  for (let at = all.length - 1; at >= 0; at--) {
    const token = all[at];
    if (
      !token ||
      token.text.length < 4 ||
      past.test(token.lower) ||
      /\d/.test(token.text) ||
      (at > 0 && /^\p{Lu}\p{Ll}/u.test(token.text)) ||
      plainEnglish.has(token.lower) ||
      known.has(at)
    )
      continue;
    const right = nearest(token.lower, lists);
    if (right) out = out.slice(0, token.start) + right + out.slice(token.end);
  }
  return out;
}

/** Which words are known, also those inside a phrase: the "date" of "what date". */
function inPhrases(lower: readonly string[], lists: readonly Lexicon[]): ReadonlySet<number> {
  const known = new Set<number>();
  for (const at of lower.keys()) {
    const length = Math.max(...lists.map((it) => lookUp(it, lower, at)?.length ?? 0));
    for (let next = at; next < at + length; next++) known.add(next);
  }
  return known;
}

/** The word with its beginning replaced by the list's word that is one error away, the longest such. */
function nearest(word: string, lists: readonly Lexicon[]): string | null {
  let best: { stem: string; cut: number } | null = null;
  for (const list of lists) {
    for (const written of shelf(list).get(word.charAt(0)) ?? []) {
      const { stem } = written;
      if (best && stem.length <= best.stem.length) continue;
      const cut = cutOf(word, written);
      if (cut !== null) best = { stem, cut };
    }
  }
  return best && best.stem + word.slice(best.cut);
}

/** How much of the word stands for the list's word, when it is one error away from it. */
function cutOf(word: string, { stem, open }: Written): number | null {
  const longer = stem.length - word.length;
  if (longer > 1 || (!open && longer < -1)) return null;
  for (const cut of open ? [stem.length, stem.length - 1, stem.length + 1] : [word.length])
    if (cut <= word.length && fits(word, stem, cut) && oneAway(word.slice(0, cut), stem)) return cut;
  return null;
}

/** Of a word of four letters only its own letters in another order are an error ("shwo"). */
const fits = (word: string, stem: string, cut: number) =>
  stem.length > 4 || (word.length === 4 && cut === 4 && [...word].sort().join() === [...stem].sort().join());

/** One letter too many, too few, wrong, or two swapped. */
function oneAway(a: string, b: string): boolean {
  let start = 0;
  while (start < a.length && start < b.length && a[start] === b[start]) start++;
  // What differs is two letters at most: most words end here.
  if (start + 2 < a.length && start + 2 < b.length && a.at(-1) !== b.at(-1)) return false;
  let end = 0;
  while (end < a.length - start && end < b.length - start && a.at(-1 - end) === b.at(-1 - end)) end++;
  const [left, right] = [a.slice(start, a.length - end), b.slice(start, b.length - end)];
  if (left.length + right.length <= 1 || (left.length === 1 && right.length === 1)) return true;
  return left.length === 2 && right.length === 2 && left[0] === right[1] && left[1] === right[0];
}
