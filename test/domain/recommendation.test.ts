import { describe, expect, test } from 'vitest';
import { matterOf } from '#cards/recommendation.ts';
import { codesOf, progressOf, recommendationCodes, recommendationNumbers } from '#domain/recommendation.ts';
import { locales } from '#domain/words.ts';
import { textsOf } from '#i18n/index.ts';

test('the four recommendations have 27 matters', () => {
  expect(recommendationNumbers.map((number) => codesOf(number).length)).toEqual([5, 10, 6, 6]);
  expect(recommendationCodes).toHaveLength(27);
  expect(codesOf(2).at(-1)).toBe('2j');
});

test('what is not told of is not begun', () => {
  const told = new Map([['1a', { state: 'done' as const }]]);
  expect(progressOf(codesOf(1), told)).toEqual({ notStarted: 4, inProgress: 0, done: 1 });
  expect(progressOf(codesOf(2), told)).toEqual({ notStarted: 10, inProgress: 0, done: 0 });
});

describe.each(locales)('in %s', (locale) => {
  test('each matter has words of its own', () => {
    const t = textsOf(locale);
    const said = recommendationCodes.map((code) => matterOf(t, code));
    expect(said.every((text) => /\S/.test(text))).toBe(true);
    expect(new Set(said).size).toBe(27);
    expect(t.recommendation.items.flat()).toHaveLength(27);
    expect(t.recommendation.names).toHaveLength(4);
  });
});
