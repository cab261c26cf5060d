import fc from 'fast-check';
import { expect, test } from 'vitest';
import { isHopeless, waitBefore } from '#domain/retry.ts';

test('waiting doubles from two seconds to a quarter of an hour', () => {
  const waits = [1, 2, 3, 9, 10, 11, 40].map((attempts) => waitBefore(attempts, null, 0));
  expect(waits).toEqual([2_000, 4_000, 8_000, 512_000, 900_000, 900_000, 900_000]);
});

test('it is never sooner than the channel asked, and never far later than it need be', () => {
  const facts = [
    fc.integer({ min: 1, max: 1000 }),
    fc.integer({ min: 0, max: 3_600_000 }),
    fc.float({ min: 0, max: 1, noNaN: true }),
  ] as const;
  fc.assert(
    fc.property(...facts, (attempts, retryAfter, random) => {
      const wait = waitBefore(attempts, retryAfter, random);
      expect(wait).toBeGreaterThanOrEqual(retryAfter);
      expect(wait).toBeLessThanOrEqual(Math.max(900_000, retryAfter) * 1.5 + 1);
    }),
  );
});

test('after a week it is given up', () => {
  const day = 24 * 60 * 60_000;
  expect(isHopeless(7 * day)).toBe(false);
  expect(isHopeless(7 * day + 1)).toBe(true);
});
