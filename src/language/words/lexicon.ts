import { verbForms } from './verb.ts';

/**
 * Words of a language and what each means. Written as a person would note them down:
 *
 *     cancel: 'peru peruuta* jätetään_väliin'
 *
 * a word as it is, `*` for any ending, `_` between the words of a phrase, `~` between the forms of a verb
 * (`verb.ts`). One word may mean several things. What is typed without its dots (`lisaa`) is the same word.
 */
export type WordList<Meaning extends string> = Readonly<Record<Meaning, string>>;

export interface Lexicon {
  readonly exact: Map<string, Lexicon>;
  readonly open: Map<string, Lexicon>;
  readonly meanings: string[];
}

export interface Hit {
  readonly meanings: readonly string[];
  /** How many words the phrase took. */
  readonly length: number;
}

const empty = (): Lexicon => ({ exact: new Map(), open: new Map(), meanings: [] });

/** The word list as a tree of words, built once; what it costs grows with the words, not with the sentences. */
export function lexicon(words: WordList<string>): Lexicon {
  const root = empty();
  const phrases = Object.entries(words).flatMap(([meaning, text]) =>
    forms(text).map((phrase) => ({ phrase, meaning })),
  );
  for (const { phrase, meaning } of phrases) {
    const end = phrase.split('_').reduce(step, root);
    if (!end.meanings.includes(meaning)) end.meanings.push(meaning);
  }
  const dotted = phrases.filter(({ phrase }) => phrase.length > 3 && bare(phrase) !== phrase);
  const ends = dotted.map(({ phrase, meaning }) => ({ end: bare(phrase).split('_').reduce(step, root), meaning }));
  const free = new Set(ends.filter(({ end }) => end.meanings.length === 0).map(({ end }) => end));
  for (const { end, meaning } of ends) if (free.has(end) && !end.meanings.includes(meaning)) end.meanings.push(meaning);
  return root;
}

const forms = (text: string): string[] =>
  text
    .split(/\s+/)
    .filter(Boolean)
    .flatMap((word) => (word.includes('~') ? verbForms(word) : word));

/** As it is typed on a keyboard without the letters, or in a hurry. */
const bare = (text: string) => text.replace(/[äåö]/g, (it) => (it === 'ö' ? 'o' : 'a'));

/** What the words from `index` on mean: the longest phrase that is known there, or null. `words` are in lower case. */
export function lookUp(node: Lexicon, words: readonly string[], index: number, length = 0): Hit | null {
  const word = words[index];
  if (word !== undefined) {
    const whole = node.exact.get(word);
    const hit = (whole && lookUp(whole, words, index + 1, length + 1)) ?? beginning(node, words, index, length);
    if (hit) return hit;
  }
  return node.meanings.length > 0 ? { meanings: node.meanings, length } : null;
}

/** The first words of the list, as they were written (`*` for any ending), for finding typing errors. */
export const firstWords = (node: Lexicon): string[] => [
  ...node.exact.keys(),
  ...[...node.open.keys()].map((it) => `${it}*`),
];

/** No word of a list is longer: what people paste may be. */
const LONGEST = 48;

function step(node: Lexicon, part: string): Lexicon {
  const open = part.endsWith('*');
  const key = open ? part.slice(0, -1) : part;
  if (open && key.length > LONGEST) throw new Error(`"${part}" is longer than any word that is looked for`);
  const map = open ? node.open : node.exact;
  const next = map.get(key) ?? empty();
  map.set(key, next);
  return next;
}

/** As `lookUp`, by the longest word with any ending that the word begins with. */
function beginning(node: Lexicon, words: readonly string[], index: number, length: number): Hit | null {
  if (node.open.size === 0) return null;
  const word = words[index] ?? '';
  for (let end = Math.min(word.length, LONGEST); end > 0; end--) {
    const next = node.open.get(word.slice(0, end));
    const hit = next && lookUp(next, words, index + 1, length + 1);
    if (hit) return hit;
  }
  return null;
}
