import type { Temporal } from 'temporal-polyfill';
import type { Locale } from '#domain/words.ts';
import type { Reading } from './reader.ts';

const said: Readonly<Record<Locale, RegExp>> = {
  fi: /(?<!\p{L})(?:(\p{L}+|\d{1,3})\s+)?(tunnin|min\p{L}*|vartin|puolituntisen)\s+(?:päästä|kuluttua|perästä)/iu,
  sv: /(?<!\p{L})om\s+(en|ett|\p{L}+|\d{1,3})\s+(halvtimme|halv\s+timme|timm|min|kvart)\p{L}*/iu,
  en: /\bin\s+(half\s+an|an?|\p{L}+|\d{1,3})\s+(hour|min|quarter)\p{L}*/iu,
};

const counts: readonly (readonly [RegExp, number])[] = [
  [/^(?:puolen|half)/i, 0.5],
  [/^(?:kahd?en|parin|två|two)$/i, 2],
  [/^(?:kolmen|tre|three)$/i, 3],
  [/^(?:neljän|fyra|four)$/i, 4],
  [/^(?:viiden|fem|five)$/i, 5],
  [/^(?:kymmenen|tio|ten)$/i, 10],
];

const lengths: readonly (readonly [RegExp, number])[] = [
  [/^(?:halv|puolitun)/i, 30],
  [/^(?:tun|timm|hour)/i, 60],
  [/^(?:var|kvart|quarter)/i, 15],
];

/** "Tunnin päästä", "om en halvtimme", "in 20 minutes": wall time counted from now. */
export function soon({ sentence: { text, locale, tokens, now }, cover }: Reading): Temporal.PlainDateTime | undefined {
  const found = said[locale].exec(text);
  if (!found) return undefined;
  const [all, many = '', unit = ''] = found;
  for (const [at, token] of tokens.entries())
    if (token.start < found.index + all.length && token.end > found.index) cover.used.add(at);
  const count = Number(many) || (counts.find(([word]) => word.test(many))?.[1] ?? 1);
  const length = lengths.find(([word]) => word.test(unit))?.[1] ?? 1;
  return now.add({ minutes: Math.round(count * length) }).round({ smallestUnit: 'minute' });
}
