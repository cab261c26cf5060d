/** One figure beside its baseline of the same run. */
export interface Result {
  readonly name: string;
  readonly ours: number;
  readonly baseline: number;
  /** What is held against the bound: ours / baseline, or a difference where the name says so. */
  readonly ratio: number;
  readonly atLeast?: number;
  readonly atMost?: number;
}

export const holds = ({ ratio, atLeast, atMost }: Result) =>
  (atLeast === undefined || ratio >= atLeast) && (atMost === undefined || ratio <= atMost);

export const median = (numbers: readonly number[]): number =>
  [...numbers].sort((a, b) => a - b)[Math.floor(numbers.length / 2)] ?? 0;
