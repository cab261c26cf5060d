import { Temporal } from 'temporal-polyfill';
import { describe, expect, test } from 'vitest';
import { locales } from '#domain/words.ts';
import { readExamples } from '#language/examples/examples.ts';
import { answers } from '#language/grammar/intents/answers.ts';
import { followUp } from '#language/grammar/intents/follow-up.ts';
import { intents } from '#language/grammar/intents/index.ts';
import { understand } from '#language/understand.ts';

const now = Temporal.ZonedDateTime.from('2026-11-23T09:00[Europe/Helsinki]');
const examples = readExamples();

describe.each(locales)('what people have typed, in %s', (locale) => {
  const own = examples.filter((it) => it.locale === locale);

  test.each(own.filter(({ intent }) => intent !== null))('$text', ({ text, intent, slots }) => {
    const { best } = understand(text, { locale, now });
    expect({ intent: best?.intent, slots: best?.slots }).toEqual({ intent, slots });
  });

  test.each(own.filter(({ intent }) => intent === null))('nothing is changed: $text', ({ text }) => {
    const { best } = understand(text, { locale, now });
    expect(best === null || answers.has(best.intent) ? null : best.intent).toBeNull();
  });
});

test('every heading of the examples is a request that the grammar has', () => {
  expect([...new Set(examples.map(({ intent }) => intent))].filter((it) => it !== null && !(it in intents))).toEqual(
    [],
  );
});

test('what only answers is a request that the grammar has', () => {
  expect([...answers].filter((it) => !(it in intents || it in followUp))).toEqual([]);
});
