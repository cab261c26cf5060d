import { Temporal } from 'temporal-polyfill';
import { describe, expect, test } from 'vitest';
import { locales } from '#domain/words.ts';
import { readExamples } from '#language/examples/examples.ts';
import { learning, whole } from '#language/examples/learn.ts';
import { learnOf } from '#language/examples/learnt.ts';
import { marksOf } from '#language/examples/marks.ts';
import { grammarOf } from '#language/grammar/grammar.ts';
import { readSentence } from '#language/sentence.ts';

describe('learning from examples', () => {
  const lesson = (kind: string, ...marks: string[]) => ({ kind, marks: new Set(marks) });
  const { likest } = whole(
    learning(
      [
        lesson('cancel', 'cancel', 'day', 'please'),
        lesson('cancel', 'cancel', 'meeting', 'no'),
        lesson('move', 'move', 'day', 'please'),
      ],
      (kind) => kind,
    ),
  );

  test('a rare mark tells more than one that all kinds have', () => {
    expect(likest(new Set(['please', 'day', 'move'])).map(({ kind }) => kind)).toEqual(['move', 'cancel']);
  });

  test('a sentence is the less like anything, the more of it is strange', () => {
    const [plain] = likest(new Set(['cancel', 'day']));
    const [strange] = likest(new Set(['cancel', 'day', 'xyzzy', 'plugh']));
    expect(strange?.kind).toBe('cancel');
    expect(strange?.likeness).toBeLessThan(plain?.likeness ?? 0);
  });

  test('it is known in how many of its examples a mark is', () => {
    expect(likest(new Set(['cancel']))[0]?.usual('no')).toBe(0.5);
  });

  test('what shares no mark is like nothing', () => {
    expect(likest(new Set(['xyzzy']))).toEqual([]);
  });
});

// The kept examples tell of sentences that are not among them: each fifth is left out in turn and held against the rest.
test.each(locales)('most sentences that are left out are most like their own kind, in %s', (locale) => {
  const now = Temporal.PlainDateTime.from('2026-11-23T09:00');
  const examples = readExamples();
  const asking = examples.filter((it) => it.intent !== null && it.locale === locale);
  let right = 0;
  for (const fold of [0, 1, 2, 3, 4]) {
    const left = new Set(asking.filter((_, at) => at % 5 === fold));
    const { requests } = learnOf(examples.filter((it) => !left.has(it)));
    for (const { text, intent } of left) {
      const sentence = readSentence(text, locale, grammarOf(locale).words, now, { people: [], groups: [] });
      if (requests.likest(marksOf(sentence))[0]?.kind.intent === intent) right++;
    }
  }
  console.info(`${locale}: ${((100 * right) / asking.length).toFixed(1)} % of ${asking.length} by likeness alone`);
  expect(right / asking.length).toBeGreaterThan(0.8);
});
