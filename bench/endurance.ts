import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openDatabase } from '../src/store/database.ts';
import { startChild } from './child.ts';
import { deliverAll, heapMegabytes, unlimited } from './deliver-all.ts';
import { fillDigests } from './digests.ts';
import type { Result } from './result.ts';

const DIGESTS = 10_000;
const ROUNDS = 10;

/** The heap after 100,000 deliveries beside the heap after the first 10,000. */
export async function endurance(): Promise<Result[]> {
  const connector = await startChild('bench/bare-connector.ts');
  const folder = mkdtempSync(join(tmpdir(), 'bench-'));
  const heaps: number[] = [];
  for (let round = 0; round < ROUNDS; round++) {
    const db = await openDatabase(`file:${join(folder, `${round}.db`)}`);
    await fillDigests(db, connector.url, DIGESTS);
    await deliverAll(db, unlimited);
    await db.destroy();
    heaps.push(heapMegabytes());
  }
  await connector.stop();
  rmSync(folder, { recursive: true });
  const [first = 0] = heaps;
  const last = heaps.at(-1) ?? 0;
  const name = `heap after ${DIGESTS * ROUNDS} deliveries, MB (bound: what it has grown since the first ${DIGESTS})`;
  return [{ name, ours: last, baseline: first, ratio: last - first, atMost: 10 }];
}
