/** The bot as a process of its own, for tests that kill it: real time, moved by SKEW_SECONDS, and short leases. */
import { Temporal } from 'temporal-polyfill';
import { startApp } from '../../src/app.ts';
import { readConfig } from '../../src/config.ts';

const skew = { seconds: Number(process.env.SKEW_SECONDS ?? 0) };
const app = await startApp(readConfig(), {
  clock: { now: () => Temporal.Now.instant().add(skew) },
  pacing: { limits: { conversation: [], tenant: [[100, 1_000]] }, leadSeconds: 2, claimSeconds: 3 },
});
app.context.log.info({ url: app.url }, 'ready');
