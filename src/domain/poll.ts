import type { Temporal } from 'temporal-polyfill';
import surveys from '#facts/surveys.fi.json' with { type: 'json' };
import { isWorkingDay, workingDayBefore } from './holidays.ts';
import type { PollKind } from './words.ts';

/** Below this many answers nothing of them is told: who answered what could be guessed. */
export const LEAST_ANSWERS = 5;

/** How many questions a self-assessment has, and how many options each. */
export const shapeOf: Readonly<Record<PollKind, { readonly questions: number; readonly options: number }>> = {
  maturity: { questions: 1, options: 6 },
  survey: { questions: 7, options: 5 },
};

/** The number that was chosen in each question, from 1. */
export type PollAnswer = readonly number[];

/** For each question how many chose each option, in order. */
export type PollCounts = readonly (readonly number[])[];

/** Whether these numbers answer every question of a self-assessment. */
export function isWhole(kind: PollKind, answer: readonly (number | undefined)[]): answer is PollAnswer {
  const { questions, options } = shapeOf[kind];
  return answer.length === questions && answer.every((each) => each !== undefined && each >= 1 && each <= options);
}

/** The sums of answers, in which no answer can be told from another. */
export function countAnswers(kind: PollKind, answers: readonly PollAnswer[]): PollCounts {
  const { questions, options } = shapeOf[kind];
  return Array.from({ length: questions }, (_, question) =>
    Array.from({ length: options }, (_, n) => answers.filter((answer) => answer[question] === n + 1).length),
  );
}

const total = (counts: readonly number[]): number => counts.reduce((sum, n) => sum + n, 0);

/** The mean of one question; 0 without answers. */
export const meanOf = (counts: readonly number[]): number =>
  counts.reduce((sum, n, at) => sum + n * (at + 1), 0) / Math.max(1, total(counts));

/** The middle answer of one question; the two middle ones when they differ. */
export function middleOf(counts: readonly number[]): readonly [low: number, high: number] {
  const all = counts.flatMap((n, at) => Array.from({ length: n }, () => at + 1));
  const half = (all.length - 1) / 2;
  return [all[Math.floor(half)] ?? 0, all[Math.ceil(half)] ?? 0];
}

/** The mean over all questions: one figure for a whole, to see the course of years by. */
export const wholeMean = (counts: PollCounts): number =>
  counts.reduce((sum, each) => sum + meanOf(each), 0) / Math.max(1, counts.length);

/**
 * Between which means the counties' answers lay in the national survey (2024, n = 22). The source lost which mean is of
 * which statement, so there is only the range; the fifth, left out, is neither its least nor its greatest in either
 * order of printing.
 */
export const nationalRange = {
  least: Math.min(...surveys.whatHasComeTrue.means),
  most: Math.max(...surveys.whatHasComeTrue.means),
  counties: 22,
  year: 2024,
};

/**
 * The day on which those who have not answered are reminded once: the working day before the last one, or the last one
 * itself when there is no other; null when that is no working day. Civil dates.
 */
export function nudgeDay(opened: Temporal.PlainDate, closes: Temporal.PlainDate): Temporal.PlainDate | null {
  const before = workingDayBefore(closes);
  if (opened.until(before).days > 0) return before;
  return opened.until(closes).days > 0 && isWorkingDay(closes) ? closes : null;
}
