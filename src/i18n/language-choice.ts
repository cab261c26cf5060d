import type { Locale } from '#domain/words.ts';
import { capital } from './capital.ts';
import type { Texts } from './texts.ts';

const own: Record<Locale, string> = { fi: 'Suomi', sv: 'Svenska', en: 'English' };

/** A language to choose, first as those who speak it call it, then as the reader does: `Svenska (ruotsi)`. */
export function languageChoice(t: Texts, locale: Locale): string {
  const name = t.common.language.names[locale];
  return capital(name) === own[locale] ? own[locale] : `${own[locale]} (${name})`;
}
