import type { Locale } from '#domain/words.ts';
import type { Range } from '#language/piece.ts';
import type { Reading } from './reader.ts';

/** The longest stretch of words that nothing has explained, after the colon when something before it has; null when none. */
export function rest(reading: Reading): Range | null {
  const { tokens, weights, text, asides } = reading.sentence;
  const { used } = reading.cover;
  const colon = tokens.findIndex((token, at) => used.has(at) && /^\s*[:–-]\s/.test(text.slice(token.end)));
  let best: Range | null = null;
  let most = 0;
  for (let from = Math.max(0, colon + 1); from < tokens.length; from++) {
    if (used.has(from) || asides.has(from)) continue;
    let to = from + 1;
    while (to < tokens.length && !used.has(to) && !asides.has(to) && !(colon < 0 && opensSentence(reading, to))) to++;
    const run = trim(reading, from, Math.min(to, clauseFrom(reading, from, to)));
    const size = run ? weights.slice(run.from, run.to).filter((it) => it > 0).length : 0;
    if (run && size > most) [best, most] = [run, size];
    from = to - 1;
  }
  return best;
}

/** With what a sentence of its own goes on after a comma: "etäpalvelut, mä voin esitellä", "kuntoutus, löytyykö mitään". */
const clauses: Readonly<Record<Locale, RegExp>> = {
  fi: /^(?:mä|mää|minä|sä|sinä|me|hän|se|ne|tämä|tää|toi|siitä|siinä|siihen|sille|en|emme|ei|eivät|ettei|koska|sillä|jotta|vaikka|onko|onks|oisko|olisiko|löytyykö|löytyiskö|saisiko|voisiko|voisko|kiitos)$/,
  sv: /^(?:jag|vi|hon|han|de|det|eftersom|för|så|finns|är|tack)$/,
  en: /^(?:i|i’m|i’ll|we|we’re|she|he|they|it|it’s|because|since|so|is|are|could|can|would|will|thanks|please)$/,
};

/** Where, in a stretch of words, a sentence of its own begins after a comma or a question; its end when nowhere. */
function clauseFrom({ sentence: { tokens, text, locale } }: Reading, from: number, to: number): number {
  for (let at = from + 1; at < to; at++) {
    const between = text.slice(tokens[at - 1]?.end, tokens[at]?.start);
    if (/^\?\s/.test(between) || (/^(?:,|\s[-–—])\s/.test(between) && clauses[locale].test(tokens[at]?.lower ?? '')))
      return at;
  }
  return to;
}

/** The word before it has ended a sentence: "… of rehabilitation? Any good practices". */
const opensSentence = ({ sentence: { tokens, text } }: Reading, at: number) =>
  /\p{L}{3}[?!.]+$/u.test(text.slice(tokens[at - 1]?.start, tokens[at]?.start).trimEnd());

/** They belong to the word before them, and are in no case of theirs: "sosiaalitoimiston kanssa". */
export const postpositions = new Set(['kanssa', 'kautta', 'varten', 'parissa', 'kesken', 'osalta', 'suhteen']);
const articles = new Set(['the', 'a', 'an', 'en', 'ett', 'den', 'det', 'de']);

/** Words that change nothing belong to a text inside it, not at its ends; an article stays with its noun. */
export function trim({ sentence, cover }: Reading, from: number, to: number): Range | null {
  const { weights, tokens, places } = sentence;
  let [first, last] = [from, to];
  while (first < last && weights[first] === 0) first++;
  if (first > from && first < last && articles.has(tokens[first - 1]?.lower ?? '')) first--;
  while (last > first && weights[last - 1] === 0) last--;
  // "…, due 4.12.": what the day is goes with the day.
  const isDue = (at: number) => cover.used.has(at + 1) && places.get('deadline')?.some((it) => it.to === at + 1);
  while (last > first && (isDue(last - 1) || (last < to && weights[last - 1] === 0))) last--;
  if (last > first && last < to && postpositions.has(tokens[last]?.lower ?? '')) last++;
  return last > first ? { from: first, to: last } : null;
}

/** The words of a stretch as they were typed. */
export function words(reading: Reading, { from, to }: Range): string {
  const { tokens, text } = reading.sentence;
  return text
    .slice(tokens[from]?.start, tokens[to - 1]?.end)
    .replace(/\s+/g, ' ')
    .trim();
}

/** What stands in quotes is the text, wherever it stands. */
export const quoted = /[”"“«](.{2,}?)[”"»]/;

/** The free text of a sentence, marked as read; null when there is none. */
export function readText(reading: Reading): string | null {
  const quote = quoted.exec(reading.sentence.text)?.[1];
  const range = rest(reading);
  if (range) reading.text = range;
  return quote ?? (range && words(reading, range));
}
