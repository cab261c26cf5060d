import { delivery } from './delivery.ts';
import { endurance } from './endurance.ts';
import { feed } from './feed.ts';
import { messages } from './messages.ts';
import { planning } from './planning.ts';
import { plans } from './plans.ts';
import { holds, type Result } from './result.ts';
import { search } from './search.ts';
import { sentences } from './sentences.ts';
import { start } from './start.ts';

const benches = { sentences, feed, search, plans, start, messages, planning, delivery, endurance };

/** Benchmarks beside their baselines, as ratios: all, or those named. Exits with 1 when a bound does not hold. */
const named = process.argv.slice(2);
const results: Result[] = [];
for (const [name, bench] of Object.entries(benches)) {
  if (named.length > 0 && !named.includes(name)) continue;
  for (const result of await bench()) {
    const { name, ours, baseline, ratio, atLeast, atMost } = result;
    const bound = atLeast === undefined ? `at most ${atMost}` : `at least ${atLeast}`;
    const mark = holds(result) ? 'ok' : 'NOT';
    console.log(`${name}: ${ours.toFixed(2)} beside ${baseline.toFixed(2)} = ${ratio.toFixed(2)} (${bound}: ${mark})`);
    results.push(result);
  }
}
process.exitCode = results.every(holds) ? 0 : 1;
