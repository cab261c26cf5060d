import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { startTicker } from '#jobs/ticker.ts';
import { createLog } from '#log.ts';

const log = createLog('silent');

/** The clock of the machine, set by hand; the steady time goes on as it is told. */
beforeEach(() => {
  vi.useFakeTimers({ now: new Date('2026-10-25T00:59:50Z') });
});
afterEach(() => void vi.useRealTimers());

async function ticksIn(ms: number, ticks: () => number) {
  const before = ticks();
  await vi.advanceTimersByTimeAsync(ms);
  return ticks() - before;
}

test.each([
  ['an hour back', -3_600_000],
  ['a day forward', 86_400_000],
])('after the clock of the machine has jumped %s it ticks again within fifteen seconds', async (_name, ms) => {
  let count = 0;
  const ticker = startTicker(async () => void count++, log);
  expect(await ticksIn(60_000, () => count)).toBeGreaterThanOrEqual(11);
  vi.setSystemTime(Date.now() + ms);
  expect(await ticksIn(16_000, () => count)).toBeGreaterThanOrEqual(1);
  expect(await ticksIn(60_000, () => count)).toBeGreaterThanOrEqual(11);
  await ticker.stop();
  expect(await ticksIn(60_000, () => count)).toBe(0);
});
