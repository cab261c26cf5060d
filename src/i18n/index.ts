import type { Locale } from '#domain/words.ts';
import { en } from './en/index.ts';
import { fi, fiFormal } from './fi/index.ts';
import { sv, svFormal } from './sv/index.ts';
import type { Texts } from './texts.ts';

export type { CommandName, Texts } from './texts.ts';

const catalogs: Record<Locale, Texts> = { fi, sv, en };

const formalCatalogs: Record<Locale, Texts> = { fi: fiFormal, sv: svFormal, en };

/** The texts in the words of a group: a bounded one has an asialista and a muistio, a formal one others. */
export const inWordsOf = ({ formal }: { readonly formal: boolean | number }, t: Texts): Texts =>
  formal ? formalCatalogs[t.lang as Locale] : t;

export const textsOf = (locale: Locale): Texts => catalogs[locale];

/** The language of a client (`sv-FI`), when it is one of ours. */
export function localeOf(tag: string | null): Locale | null {
  const language = tag?.slice(0, 2).toLowerCase() ?? '';
  return language in catalogs ? (language as Locale) : null;
}
