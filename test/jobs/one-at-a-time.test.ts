import { expect, test } from 'vitest';
import { oneAtATime } from '../../src/jobs/one-at-a-time.ts';

/** A job that runs until told to end. */
function job() {
  const ends: ((error?: Error) => void)[] = [];
  const ask = oneAtATime(
    () => new Promise<void>((resolve, reject) => ends.push((error) => (error ? reject(error) : resolve()))),
  );
  const runs = async () => {
    await new Promise(setImmediate);
    return ends.length;
  };
  return { ask, ends, runs };
}

test('asked often during a round, it runs once more after it', async () => {
  const { ask, ends, runs } = job();
  const first = ask();
  expect(await runs()).toBe(1);
  const others = [ask(), ask(), ask()];
  expect(await runs()).toBe(1);
  ends[0]?.();
  await first;
  expect(await runs()).toBe(2);
  ends[1]?.();
  await Promise.all(others);
  expect(await runs()).toBe(2);
});

test('a round that fails tells those who asked for it, and the next one runs', async () => {
  const { ask, ends, runs } = job();
  const first = ask();
  const seen = expect(first).rejects.toThrow('no');
  await runs();
  const second = ask();
  ends[0]?.(new Error('no'));
  await seen;
  expect(await runs()).toBe(2);
  ends[1]?.();
  await second;
});
