import { createRequire } from 'node:module';
import type cron from 'node-cron';
import type { AppContext } from '#context.ts';

const require = createRequire(import.meta.url);

const EVERY_FIVE_SECONDS = '*/5 * * * * *';
const WATCH_MS = 15_000;
const MOVED_MS = 2_000;

/**
 * Calls `tick` every five seconds, until stopped. node-cron is deaf for an hour after the clock goes back an hour and
 * late after a jump, so a watch that knows only elapsed time starts it anew when the clock has moved.
 */
export function startTicker(tick: () => Promise<void>, log: AppContext['log']): { stop(): Promise<void> } {
  const calmly = () => tick().catch((error: unknown) => log.error({ err: error }, 'a tick failed'));
  // Loaded when the clock starts: the program has answered by then.
  const { schedule: scheduleBy }: typeof cron = require('node-cron');
  const schedule = () => scheduleBy(EVERY_FIVE_SECONDS, calmly, { noOverlap: true, suppressMissedWarning: true });
  let task = schedule();
  let offset = Date.now() - performance.now();
  const watch = setInterval(async () => {
    const now = Date.now() - performance.now();
    if (Math.abs(now - offset) < MOVED_MS) return;
    offset = now;
    log.info('the clock moved');
    await task.destroy();
    task = schedule();
    void calmly();
  }, WATCH_MS);
  void calmly();
  return {
    async stop() {
      clearInterval(watch);
      await task.destroy();
    },
  };
}
