import fc from 'fast-check';
import { expect, test } from 'vitest';
import { createPace, TEAMS_LIMITS } from '../../src/jobs/pace.ts';

/** Time that passes only by waiting; whoever waits goes at the end of the wait. */
function bench() {
  let now = 0;
  const pace = createPace(TEAMS_LIMITS, {
    now: () => now,
    wait: async (ms) => {
      now += ms;
    },
  });
  return {
    pace,
    pass: (ms: number) => {
      now += ms;
    },
    now: () => now,
  };
}

test('what fits the limits does not wait', async () => {
  const { pace, now } = bench();
  for (let n = 0; n < 30; n++) await pace.take('tenant', `conversation ${n}`);
  expect(now()).toBe(0);
});

test('a tenant takes thirty a second, and another its own thirty', async () => {
  const { pace, now } = bench();
  for (let n = 0; n < 300; n++) await pace.take('tenant', `conversation ${n}`);
  expect(now()).toBeGreaterThanOrEqual(9_000);
  expect(now()).toBeLessThan(9_000 * 1.05);
  const before = now();
  for (let n = 0; n < 30; n++) await pace.take('another', `conversation ${n} of another`);
  expect(now()).toBe(before);
});

test('a conversation that is full for long is tried later, and the others do not wait for it', async () => {
  const { pace, now } = bench();
  let sent = 0;
  const flood = async () => {
    for (;;) {
      await pace.take('tenant', 'one');
      sent++;
    }
  };
  await expect(flood()).rejects.toMatchObject({ kind: 'later', retryAfterMs: expect.any(Number) });
  expect(sent).toBe(60);
  const before = now();
  await pace.take('tenant', 'another');
  expect(now()).toBe(before);
});

const windows = [
  [7, 1_000],
  [8, 2_000],
  [60, 30_000],
  [1_800, 3_600_000],
] as const;

/** The most that fell into any window of so many milliseconds. */
const mostIn = (times: readonly number[], ms: number) =>
  Math.max(0, ...times.map((from) => times.filter((time) => time >= from && time < from + ms).length));

test('no window of a conversation is ever too full, whatever the rhythm', async () => {
  const rhythm = fc.array(fc.tuple(fc.integer({ min: 1, max: 80 }), fc.integer({ min: 0, max: 40_000 })), {
    maxLength: 12,
  });
  await fc.assert(
    fc.asyncProperty(rhythm, async (bursts) => {
      const { pace, pass, now } = bench();
      const times: number[] = [];
      for (const [messages, gap] of bursts) {
        for (let n = 0; n < messages; n++)
          await pace.take('tenant', 'one').then(
            () => times.push(now()),
            () => pass(500),
          );
        pass(gap);
      }
      for (const [most, ms] of windows) expect(mostIn(times, ms)).toBeLessThanOrEqual(most);
    }),
    { numRuns: 60 },
  );
});

test('an hour of one conversation holds 1,800 messages', async () => {
  const { pace, pass, now } = bench();
  let sent = 0;
  while (now() < 3_600_000)
    await pace.take('tenant', 'one').then(
      () => sent++,
      ({ retryAfterMs }) => pass(retryAfterMs),
    );
  expect(sent).toBe(1_800);
});
