import { readFileSync } from 'node:fs';
import { Temporal } from 'temporal-polyfill';
import { describe, expect, test } from 'vitest';
import { understand } from '#language/understand.ts';

interface Item {
  text: string;
  /** Null when it asks for nothing: nothing may be done. */
  intent: string | null;
  slots?: Record<string, unknown>;
}

const now = Temporal.ZonedDateTime.from('2026-11-23T09:00+02:00[Europe/Helsinki]');
const items = JSON.parse(readFileSync('test/language/hurried.json', 'utf8')) as Record<'fi' | 'sv' | 'en', Item[]>;

/** What only shows something. */
const harmless =
  /^(?:help|my\.data|region\.query|delivery\.report|people\.\w+|\w+\.(?:next|list|show|count|search|mine))$/;

describe.each(['fi', 'sv', 'en'] as const)('what people type in a hurry, in %s', (locale) => {
  const asked = items[locale].filter(({ intent }) => intent !== null);
  const said = items[locale].filter(({ intent }) => intent === null);

  test.each(asked)('$text', ({ text, intent, slots }) => {
    const { best } = understand(text, { locale, now });
    expect({ intent: best?.intent, slots: best?.slots }).toEqual({ intent, slots });
  });

  test.each(said)('nothing is done: $text', ({ text }) => {
    const { best } = understand(text, { locale, now });
    expect(best?.intent ?? 'help').toMatch(harmless);
  });
});
