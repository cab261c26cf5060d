import { expect, test } from 'vitest';
import { createPace } from '../../src/jobs/pace.ts';

/** Time that passes only by waiting; each asks at the same moment and waits on its own. */
function bench() {
  const waited: number[] = [];
  const pace = createPace(
    { tenant: 30, conversation: 7 },
    { now: () => 0, wait: async (ms) => void (ms > 0 && waited.push(ms)) },
  );
  return { pace, waited };
}

test('what fits the limits does not wait', async () => {
  const { pace, waited } = bench();
  for (let n = 0; n < 30; n++) await pace.take('tenant', `conversation ${n}`);
  expect(waited).toEqual([]);
});

test('a conversation takes seven a second', async () => {
  const { pace, waited } = bench();
  for (let n = 0; n < 9; n++) await pace.take('tenant', 'one');
  expect(waited.map(Math.round)).toEqual([143, 286]);
});

test('a tenant takes thirty a second, and another its own thirty', async () => {
  const { pace, waited } = bench();
  for (let n = 0; n < 32; n++) await pace.take('tenant', `conversation ${n}`);
  expect(waited.map(Math.round)).toEqual([33, 67]);
  for (let n = 0; n < 30; n++) await pace.take('another', `conversation ${n} of another`);
  expect(waited).toHaveLength(2);
});
