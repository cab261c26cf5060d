import { firstWords, type Lexicon, lookUp } from './lexicon.ts';
import { tokens } from './tokens.ts';

const shelves = new WeakMap<Lexicon, Map<string, string[]>>();

/** The words of a list by their first letter, which is seldom mistyped. */
function shelf(words: Lexicon): Map<string, string[]> {
  const known = shelves.get(words);
  if (known) return known;
  const made = new Map<string, string[]>();
  for (const word of firstWords(words)) {
    if (word.length < 4) continue;
    const first = word.charAt(0);
    made.set(first, [...(made.get(first) ?? []), word]);
  }
  shelves.set(words, made);
  return made;
}

/** "Peruitko", "siirrettiin": what tells of the past is one letter from a request, and no error. */
const past = /(?:itk[oö]|ttiin(?:k[oö])?)$/;

/** The text with words of one typing error put right by the lists: "yhteispävä" → "yhteispäivä". Known words stay. */
export function mended(text: string, ...lists: readonly Lexicon[]): string {
  const all = tokens(text);
  const lower = all.map((it) => it.lower);
  let out = text;
  for (let at = all.length - 1; at >= 0; at--) {
    const token = all[at];
    if (
      !token ||
      token.text.length < 4 ||
      past.test(token.lower) ||
      /\d/.test(token.text) ||
      lists.some((it) => lookUp(it, lower, at))
    )
      continue;
    const right = nearest(
      token.lower,
      lists.flatMap((it) => shelf(it).get(token.lower.charAt(0)) ?? []),
    );
    if (right) out = out.slice(0, token.start) + right + out.slice(token.end);
  }
  return out;
}

/** The word with its beginning replaced by the list's word that is one error away, the longest such. */
function nearest(word: string, list: readonly string[]): string | null {
  let best: { stem: string; cut: number } | null = null;
  for (const written of list) {
    const open = written.endsWith('*');
    const stem = open ? written.slice(0, -1) : written;
    if (best && stem.length <= best.stem.length) continue;
    for (const cut of open ? [stem.length, stem.length - 1, stem.length + 1] : [word.length]) {
      if (cut <= word.length && fits(word, stem, cut) && oneAway(word.slice(0, cut), stem)) {
        best = { stem, cut };
        break;
      }
    }
  }
  return best && best.stem + word.slice(best.cut);
}

/** Of a word of four letters only its own letters in another order are an error ("shwo"). */
const fits = (word: string, stem: string, cut: number) =>
  stem.length > 4 || (word.length === 4 && cut === 4 && [...word].sort().join() === [...stem].sort().join());

/** One letter too many, too few, wrong, or two swapped. */
function oneAway(a: string, b: string): boolean {
  let start = 0;
  while (start < a.length && start < b.length && a[start] === b[start]) start++;
  let end = 0;
  while (end < a.length - start && end < b.length - start && a.at(-1 - end) === b.at(-1 - end)) end++;
  const [left, right] = [a.slice(start, a.length - end), b.slice(start, b.length - end)];
  if (left.length + right.length <= 1 || (left.length === 1 && right.length === 1)) return true;
  return left.length === 2 && right.length === 2 && left[0] === right[1] && left[1] === right[0];
}
