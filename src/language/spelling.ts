import type { Locale } from '#domain/words.ts';
import { dateLexicon } from './dates/canon.ts';
import { grammarOf } from './grammar/grammar.ts';
import { groupLexicon } from './names/groups.ts';
import { mended } from './words/typing.ts';

/** The text with typing errors put right by all that the language knows: dates, groups, the words of the grammar. */
export const rightlySpelt = (text: string, locale: Locale): string =>
  mended(text, dateLexicon(locale), groupLexicon(locale), grammarOf(locale).words);
