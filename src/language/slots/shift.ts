import type { Temporal } from 'temporal-polyfill';
import type { Locale } from '#domain/words.ts';
import type { Reading } from './reader.ts';

/** By how much: "viikolla", "kahdella päivällä", "två veckor", "by a week"; not "ensi viikolla", which is when. */
const said: Readonly<Record<Locale, RegExp>> = {
  fi: /(?<!(?:ensi|ens|tällä|tää|viime|seuraavalla|samalla)\s)(?<![\p{L}\d-])(?:(\p{L}{4,}lla|\d)\s+)?(p|v|k)(?:äivällä|iikolla|uukaudella)(?!\p{L})/iu,
  sv: /(?<!\p{L})(en|två|tre|fyra|\d)\s+(d|v|m)(?:ag|eck|ånad)/iu,
  en: /\b(?:by|for)\s+(a|one|two|three|four|\d)\s+(d|w|m)(?:ay|eek|onth)/iu,
};

const units = { p: 'days', d: 'days', v: 'weeks', w: 'weeks', k: 'months', m: 'months' } as const;
const numbers: readonly (readonly [RegExp, number])[] = [
  [/^(?:kahd?ella|parilla|två|two)$/i, 2],
  [/^(?:kolmella|tre|three)$/i, 3],
  [/^(?:neljällä|fyra|four)$/i, 4],
];
const earlier = /aikais|aiem|tidigar|forward|earlier/i;

/** "Lykätään 12.1. kokousta viikolla": so much later than that day, or earlier when it is brought forward; `counted`: only when it is said how many. */
export function shifted(
  { sentence: { text, locale, tokens }, cover }: Reading,
  from: Temporal.PlainDate,
  { counted = false } = {},
) {
  const found = said[locale].exec(text);
  if (!found || (counted && !found[1])) return undefined;
  const [all, many = '', unit = ''] = found;
  for (const [at, token] of tokens.entries())
    if (token.start < found.index + all.length && token.end > found.index) cover.used.add(at);
  const count = Number(many) || (numbers.find(([word]) => word.test(many))?.[1] ?? 1);
  const name = units[unit.toLowerCase() as keyof typeof units];
  return from.add({ [name]: earlier.test(text) ? -count : count });
}
