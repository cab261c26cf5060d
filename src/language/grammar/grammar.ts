import type { Locale } from '#domain/words.ts';
import { type Lexicon, lexicon } from '#language/words/lexicon.ts';
import { en } from './en/index.ts';
import { fi } from './fi/index.ts';
import { intents } from './intents/index.ts';
import { readShape, type Shape } from './shape.ts';
import { type Shelved, shelve } from './shelf.ts';
import { sv } from './sv/index.ts';

export interface Intent {
  readonly name: string;
  readonly slots: readonly string[];
  readonly shapes: readonly Shape[];
}

export interface Grammar {
  readonly words: Lexicon;
  readonly intents: readonly Intent[];
  /** The shapes by a meaning that each needs. */
  readonly shelves: ReadonlyMap<string, readonly Shelved<Intent>[]>;
}

const shaped: readonly Intent[] = Object.entries(intents).map(([name, { slots = '', says }]) => ({
  name,
  slots: slots.split(' ').filter(Boolean),
  shapes: says.map(readShape),
}));
const shelves = shelve(shaped);

const wordLists = { fi, sv, en };
const made = new Map<Locale, Grammar>();

/** The grammar of a language, made when it is first needed. */
export function grammarOf(locale: Locale): Grammar {
  const grammar = made.get(locale) ?? { words: lexicon(wordLists[locale]), intents: shaped, shelves };
  made.set(locale, grammar);
  return grammar;
}
