import { beginnings, type Lexicon, lookUp } from './lexicon.ts';
import { tokens } from './tokens.ts';

const shelves = new WeakMap<Lexicon, Map<string, string[]>>();

/** The words of a list by their first letter and by their second, so that an error in either is found. */
function shelf(words: Lexicon): Map<string, string[]> {
  const known = shelves.get(words);
  if (known) return known;
  const made = new Map<string, string[]>();
  for (const word of beginnings(words)) {
    if (word.length < 5) continue;
    const key = word.slice(0, 2);
    made.set(key, [...(made.get(key) ?? []), word]);
    made.set(`${key[0]}`, [...(made.get(`${key[0]}`) ?? []), word]);
  }
  shelves.set(words, made);
  return made;
}

/** The text with words of one typing error put right by the list: "yhteispävä" → "yhteispäivä". Known words stay. */
export function mended(text: string, words: Lexicon): string {
  const all = tokens(text);
  const lower = all.map((it) => it.lower);
  let out = text;
  for (let at = all.length - 1; at >= 0; at--) {
    const token = all[at];
    if (!token || token.text.length < 5 || /\d/.test(token.text) || lookUp(words, lower, at)) continue;
    const right = nearest(token.lower, shelf(words).get(token.lower.charAt(0)) ?? []);
    if (right) out = out.slice(0, token.start) + right + out.slice(token.end);
  }
  return out;
}

/** The word with its beginning replaced by the list's word that is one error away, the longest such. */
function nearest(word: string, list: readonly string[]): string | null {
  let best: { stem: string; cut: number } | null = null;
  for (const stem of list) {
    if (best && stem.length <= best.stem.length) continue;
    for (const cut of [stem.length, stem.length - 1, stem.length + 1]) {
      if (cut <= word.length && cut >= 4 && oneAway(word.slice(0, cut), stem)) {
        best = { stem, cut };
        break;
      }
    }
  }
  return best && best.stem + word.slice(best.cut);
}

/** One letter too many, too few, wrong, or two swapped. */
export function oneAway(a: string, b: string): boolean {
  let start = 0;
  while (start < a.length && start < b.length && a[start] === b[start]) start++;
  let end = 0;
  while (end < a.length - start && end < b.length - start && a.at(-1 - end) === b.at(-1 - end)) end++;
  const [left, right] = [a.slice(start, a.length - end), b.slice(start, b.length - end)];
  if (left.length + right.length <= 1 || (left.length === 1 && right.length === 1)) return true;
  return left.length === 2 && right.length === 2 && left[0] === right[1] && left[1] === right[0];
}
