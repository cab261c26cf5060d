import facts from '#facts/recommendations.fi.json' with { type: 'json' };
import type { GoalState } from './words.ts';

const letters = 'abcdefghij';

/** The four national recommendations by their numbers. */
export const recommendationNumbers: readonly number[] = facts.map(({ number }) => number);

/** The matters of the recommendations in their order: the third of the second is `2c`. */
export const recommendationCodes: readonly string[] = facts.flatMap(({ number, items }) =>
  items.map((_, n) => `${number}${letters[n]}`),
);

/** The matters of one recommendation. */
export const codesOf = (number: number): string[] =>
  recommendationCodes.filter((code) => code.startsWith(String(number)));

/** How many matters are in each state. */
export type Progress = Readonly<Record<GoalState, number>>;

/** How far the matters of these codes are, by what has been told of some of them; the others are not begun. */
export function progressOf(
  codes: readonly string[],
  told: ReadonlyMap<string, { readonly state: GoalState }>,
): Progress {
  const progress = { notStarted: 0, inProgress: 0, done: 0 };
  for (const code of codes) progress[told.get(code)?.state ?? 'notStarted']++;
  return progress;
}
