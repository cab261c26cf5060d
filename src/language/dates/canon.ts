import type { Locale } from '#domain/words.ts';
import { type Lexicon, lexicon, lookUp } from '#language/words/lexicon.ts';
import { en } from './words/en.ts';
import { fi } from './words/fi.ts';
import { sv } from './words/sv.ts';

const dateWords = { fi, sv, en };

const lexicons = new Map<Locale, Lexicon>();

export function dateLexicon(locale: Locale): Lexicon {
  const known = lexicons.get(locale) ?? lexicon(dateWords[locale]);
  lexicons.set(locale, known);
  return known;
}

/** The number that a word is, up to twelve: "neljä" → 4; null when it is none. */
export function numberOf(word: string, locale: Locale): number | null {
  const meanings = lookUp(dateLexicon(locale), [word], 0)?.meanings ?? [];
  const code = meanings.find((it) => /^\d+$/.test(it));
  return code === undefined ? null : Number(code);
}

const reference = /\b\p{L}{3}-\d{4}(?:-\d{3,4}|\d{0,2})(?!\d)(?::\p{L}+)?/gu;
const recordNumber = /\d+\/\d+\.\d+\.\d+\/\d{4}/g;
/** "9:stä 15:een", "9:ltä": an hour from which, and an hour at which. */
const hourFrom = /(?<![\d.])(\d{1,2}):st[aä](?!\p{L})/gu;
const hourAt = /(?<![\d.])(\d{1,2}):lt[aä](?!\p{L})/gu;
/** "Den 16", "den 4:e": a Swedish day of the month, unless a month or what is counted follows. */
const dayOnly =
  /(?<!\p{L})den (\d{1,2})(?::?[ae]|\.)?(?=\s*(?:$|[,.!?;]|(?!(?:och\s+\d|till\s+\d|jan|feb|mars|apr|maj|jun|jul|aug|sep|okt|nov|dec|punkt|paragraf|person)\p{L}*)\p{L}))(?!\.\d)/giu;
const caseEnding = /(?<=[\d.]):\p{L}+/gu;
/** A number keeps the words beside it apart: "den 14.12, har …" is no "den här". */
const wordOrNumber = /\p{L}+|\d+/gu;

const blank = (text: string) => '#'.padEnd(text.length);

/**
 * The sentence with every word of time as its code (`words/index.ts`), at its own place: the result is as long as the text,
 * so what is found in it is found in the text. Other words are `~`; digits and signs stay.
 */
export function canon(text: string, locale: Locale): string {
  const bare = text
    .replace(reference, blank)
    .replace(recordNumber, blank)
    .replace(hourFrom, (it, hour) => `¤${hour}`.padEnd(it.length))
    .replace(hourAt, (it, hour) => `@${hour}`.padEnd(it.length))
    .replace(dayOnly, (it, number) => (locale === 'sv' ? `${number}.¶`.padStart(it.length) : it))
    .replace(/(?<=\d ?)([ap])\.m\b\.?/gi, (it, half) => `${half}m`.padEnd(it.length))
    .replace(/(?:[-=]>|→)/g, (it) => ' '.repeat(it.length))
    .replace(caseEnding, (it) => ' '.repeat(it.length));
  const matches = [...bare.matchAll(wordOrNumber)];
  const words = matches.map((it) => it[0].toLowerCase());
  const out = bare.replace(/[\u2012-\u2015]/g, '-').split('');
  for (let i = 0; i < words.length; ) {
    if (/^\d/.test(words[i] ?? '')) {
      i++;
      continue;
    }
    const hit = lookUp(dateLexicon(locale), words, i);
    const last = matches[i + (hit?.length ?? 1) - 1];
    const from = matches[i]?.index ?? 0;
    const to = (last?.index ?? 0) + (last?.[0].length ?? 0);
    const code = hit?.meanings[0] ?? '~';
    for (let at = from; at < to; at++) out[at] = (code === '_' ? '' : code)[at - from] ?? ' ';
    i += hit?.length ?? 1;
  }
  return out.join('').replaceAll('¤', 'k').replaceAll('¶', 'd');
}
