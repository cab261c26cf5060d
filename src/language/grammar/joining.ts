import type { Locale } from '#domain/words.ts';

/** Words that join two requests, or two days of one, in a message. */
export const joinWords: Readonly<Record<Locale, ReadonlySet<string>>> = {
  fi: new Set(['ja', 'sekä', '&', 'sitten', 'lisäksi']),
  sv: new Set(['och', 'samt', '&', 'sedan', 'dessutom']),
  en: new Set(['and', '&', 'then', 'also']),
};

const patterns = Object.fromEntries(
  Object.entries(joinWords).map(([locale, words]) => [
    locale,
    new RegExp(`\\s(?:${[...words].join('|')})\\s|\\p{L}[.;!]\\s+\\p{L}`, 'iu'),
  ]),
) as Record<Locale, RegExp>;

/** Whether a message may hold more than one request: most hold one, and need not be looked at closer. */
export const mayJoin = (text: string, locale: Locale): boolean => patterns[locale].test(text);

/** Meanings with which a request begins. */
export const asking = [
  'add',
  'found',
  'cancel',
  'move',
  'show',
  'find',
  'propose',
  'send',
  'publish',
  'hold',
  'accept',
  'invite',
  'import',
  'remind',
  'tell',
  'edit',
  'archive',
  'handOver',
  'close',
  'what',
  'when',
];
