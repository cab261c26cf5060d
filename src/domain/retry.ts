const FIRST_MS = 2_000;
const LONGEST_MS = 15 * 60_000;
const PATIENCE_MS = 7 * 24 * 60 * 60_000;

/**
 * How long to wait before the next attempt, in milliseconds: doubling from two seconds to a quarter of an hour, spread
 * by up to a half so that what failed together does not come back together, never sooner than the channel asked
 * (`Retry-After`). `attempts` so far, from 1; `random` from 0 to 1; `firstMs` in place of the two seconds.
 */
export function waitBefore(
  attempts: number,
  retryAfterMs: number | null,
  random: number,
  firstMs: number = FIRST_MS,
): number {
  const backoff = Math.min(firstMs * 2 ** (attempts - 1), LONGEST_MS);
  return Math.round(Math.max(backoff, retryAfterMs ?? 0) * (1 + random / 2));
}

/** Whether something that has been due for so many milliseconds is given up: after a week nobody waits for it. */
export const isHopeless = (dueForMs: number): boolean => dueForMs > PATIENCE_MS;
