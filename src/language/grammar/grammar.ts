import type { Locale } from '#domain/words.ts';
import { type Lexicon, lexicon } from '#language/words/lexicon.ts';
import { en } from './en/index.ts';
import { fi } from './fi/index.ts';
import { followUp } from './intents/follow-up.ts';
import { intents } from './intents/index.ts';
import type { Intents } from './intents/intent.ts';
import { readShape, type Shape } from './shape.ts';
import { type Shelved, shelve } from './shelf.ts';
import { sv } from './sv/index.ts';

export interface Intent {
  readonly name: string;
  readonly slots: readonly string[];
  readonly shapes: readonly Shape[];
  /** What it asks for depends on what was spoken of before. */
  readonly follows: boolean;
}

export interface Grammar {
  readonly words: Lexicon;
  /** What can be asked with nothing before it. */
  readonly intents: ReadonlyMap<string, Intent>;
  /** The shapes by a meaning that each needs. */
  readonly shelves: ReadonlyMap<string, readonly Shelved<Intent>[]>;
}

const shapedOf = (all: Intents, follows: boolean): Intent[] =>
  Object.entries(all).map(([name, { slots = '', says }]) => ({
    name,
    slots: slots.split(' ').filter(Boolean),
    shapes: says.map(readShape),
    follows,
  }));

const shaped = shapedOf(intents, false);
const byName = new Map(shaped.map((intent) => [intent.name, intent]));
const shelves = shelve([...shaped, ...shapedOf(followUp, true)]);

const wordLists = { fi, sv, en };
const made = new Map<Locale, Grammar>();

/** The grammar of a language, made when it is first needed. */
export function grammarOf(locale: Locale): Grammar {
  const grammar = made.get(locale) ?? { words: lexicon(wordLists[locale]), intents: byName, shelves };
  made.set(locale, grammar);
  return grammar;
}
