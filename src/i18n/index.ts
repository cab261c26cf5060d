import type { Locale } from '#domain/words.ts';
import { en } from './en/index.ts';
import { fi } from './fi/index.ts';
import { sv } from './sv/index.ts';
import type { Texts } from './texts.ts';

export type { CommandName, Texts } from './texts.ts';

const catalogs: Record<Locale, Texts> = { fi, sv, en };

export const textsOf = (locale: Locale): Texts => catalogs[locale];

/** The language of a client (`sv-FI`), when it is one of ours. */
export function localeOf(tag: string | null): Locale | null {
  const language = tag?.slice(0, 2).toLowerCase() ?? '';
  return language in catalogs ? (language as Locale) : null;
}
