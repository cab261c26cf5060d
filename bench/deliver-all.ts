import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { Temporal } from 'temporal-polyfill';
import { readConfig } from '../src/config.ts';
import { createJobs, type Pacing } from '../src/jobs/index.ts';
import { createLog } from '../src/log.ts';
import { createMetrics } from '../src/metrics.ts';
import type { Database } from '../src/store/database.ts';
import { createTeams } from '../src/teams/index.ts';

export const now = Temporal.Instant.from('2026-11-23T06:00:00Z');
export const unlimited: Pacing = { limits: { conversation: [], tenant: [] } };

/** Delivers what waits, and tells how many a second. What goes at once under a limit (`burst`) is not counted. */
export async function deliverAll(db: Database, pacing: Pacing, burst = 0): Promise<number> {
  const config = readConfig({ DATABASE_URL: 'file::memory:' });
  const log = createLog('error');
  const { messenger } = createTeams(config, log);
  const waiting = await db.selectFrom('delivery').select('id').execute();
  const context = { config, db, log, clock: { now: () => now }, messenger, wake: () => {} };
  const begun = performance.now();
  const jobs = createJobs(context, createMetrics(), pacing);
  await jobs.tick();
  const seconds = (performance.now() - begun) / 1000;
  await jobs.stop();
  const sent = await db.selectFrom('delivery').select('id').where('state', '=', 'sent').execute();
  if (sent.length !== waiting.length) throw new Error(`${sent.length} of ${waiting.length} were delivered`);
  return (sent.length - burst) / seconds;
}

/** What lives on the heap once everything else is gone. */
export function heapMegabytes(): number {
  setFlagsFromString('--expose-gc');
  runInNewContext('gc')();
  return process.memoryUsage().heapUsed / 2 ** 20;
}
