import { createRequire } from 'node:module';
import { type Locale, locales } from '#domain/words.ts';
import type { Texts } from './texts.ts';

export type { CommandName, Texts } from './texts.ts';

interface Catalog {
  readonly bounded: Texts;
  readonly formal: Texts;
}

const require = createRequire(import.meta.url);

/** A language is forty small files: read when somebody first needs it, which the start does not wait for. */
const load: Record<Locale, () => Catalog> = {
  fi() {
    const { fi, fiFormal }: typeof import('./fi/index.ts') = require('./fi/index.ts');
    return { bounded: fi, formal: fiFormal };
  },
  sv() {
    const { sv, svFormal }: typeof import('./sv/index.ts') = require('./sv/index.ts');
    return { bounded: sv, formal: svFormal };
  },
  en() {
    const { en }: typeof import('./en/index.ts') = require('./en/index.ts');
    return { bounded: en, formal: en };
  },
};

const loaded = new Map<Locale, Catalog>();

function catalogOf(locale: Locale): Catalog {
  let catalog = loaded.get(locale);
  if (!catalog) {
    catalog = load[locale]();
    loaded.set(locale, catalog);
  }
  return catalog;
}

/** The texts in the words of a group: a bounded one has an asialista and a muistio, a formal one others. */
export const inWordsOf = ({ formal }: { readonly formal: boolean | number }, t: Texts): Texts =>
  formal ? catalogOf(t.lang as Locale).formal : t;

export const textsOf = (locale: Locale): Texts => catalogOf(locale).bounded;

/** The language of a client (`sv-FI`), when it is one of ours. */
export function localeOf(tag: string | null): Locale | null {
  const language = tag?.slice(0, 2).toLowerCase() ?? '';
  return locales.find((locale) => locale === language) ?? null;
}
