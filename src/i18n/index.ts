import type { Locale } from '#domain/words.ts';
import { en } from './en/index.ts';
import { fi } from './fi/index.ts';
import { sv } from './sv/index.ts';

/** Every text of the product in one language. Finnish is the measure: a key missing elsewhere does not compile. */
export type Texts = typeof fi;

/** A command that a person can give, by typing or by pressing. */
export type CommandName = keyof Texts['commands'];

const catalogs: Record<Locale, Texts> = { fi, sv, en };

export const textsOf = (locale: Locale): Texts => catalogs[locale];

/** The language of a client (`sv-FI`), when it is one of ours. */
export function localeOf(tag: string | null): Locale | null {
  const language = tag?.slice(0, 2).toLowerCase() ?? '';
  return language in catalogs ? (language as Locale) : null;
}
