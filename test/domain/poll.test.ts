import { Temporal } from 'temporal-polyfill';
import { describe, expect, test } from 'vitest';
import { countAnswers, isWhole, meanOf, middleOf, nationalRange, nudgeDay, shapeOf, wholeMean } from '#domain/poll.ts';
import { locales } from '#domain/words.ts';
import { textsOf } from '#i18n/index.ts';

const day = Temporal.PlainDate.from;

test('answers are summed up question by question', () => {
  expect(countAnswers('maturity', [[3], [4], [4]])).toEqual([[0, 0, 1, 2, 0, 0]]);
  const survey = countAnswers('survey', [
    [1, 2, 3, 4, 5, 1, 2],
    [1, 1, 1, 1, 1, 1, 1],
  ]);
  expect(survey).toHaveLength(7);
  expect(survey[4]).toEqual([1, 0, 0, 0, 1]);
});

test('the mean, and the middle or the two middle ones', () => {
  expect(meanOf([0, 0, 1, 2, 0, 0])).toBeCloseTo(3.667, 3);
  expect(middleOf([0, 0, 1, 2, 0, 0])).toEqual([4, 4]);
  expect(middleOf([1, 0, 1, 1, 1, 0])).toEqual([3, 4]);
  expect(
    wholeMean([
      [0, 0, 0, 5, 0],
      [0, 5, 0, 0, 0],
    ]),
  ).toBe(3);
});

test('an answer is whole when it has a number of the scale for each question', () => {
  expect(isWhole('maturity', [6])).toBe(true);
  expect(isWhole('maturity', [7])).toBe(false);
  expect(isWhole('maturity', [undefined])).toBe(false);
  expect(isWhole('survey', [1, 2, 3, 4, 5, 5, 5])).toBe(true);
  expect(isWhole('survey', [1, 2, 3, 4, 5, 5, 6])).toBe(false);
  expect(isWhole('survey', [1, 2, 3])).toBe(false);
});

test('the national figures are a range: 2.9–4.0', () => {
  expect(nationalRange).toEqual({ least: 2.9, most: 4, counties: 22, year: 2024 });
});

test.each([
  ['2026-11-23', '2026-12-04', '2026-12-03'],
  // over Independence Day and the weekend before it
  ['2026-11-23', '2026-12-07', '2026-12-04'],
  ['2026-12-03', '2026-12-04', '2026-12-04'],
  ['2026-12-04', '2026-12-05', null],
])('opened %s and closing %s, it is reminded of on %s', (opened, closes, nudge) => {
  expect(nudgeDay(day(opened), day(closes))?.toString() ?? null).toBe(nudge);
});

describe.each(locales)('in %s', (locale) => {
  test('there are words for each step, statement and number', () => {
    const { steps, statements, scale } = textsOf(locale).poll;
    expect(new Set(steps).size).toBe(shapeOf.maturity.options);
    expect(new Set(statements).size).toBe(shapeOf.survey.questions);
    expect(new Set(scale).size).toBe(shapeOf.survey.options);
  });
});
