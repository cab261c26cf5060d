import { Temporal } from 'temporal-polyfill';
import { createBot } from '#bot/index.ts';
import type { Bot } from '#bot/request.ts';
import { loadEngine } from '#cards/card.ts';
import type { Config } from '#config.ts';
import type { AppContext } from '#context.ts';
import { listen } from '#http.ts';
import { textsOf } from '#i18n/index.ts';
import { createJobs, type Pacing } from '#jobs/index.ts';
import { loadLanguage } from '#language/load.ts';
import { createLog } from '#log.ts';
import { createMetrics, type Metrics } from '#metrics.ts';
import { openDatabase } from '#store/database.ts';
import { createTeams, type Surroundings } from '#teams/index.ts';
import { webRoutes } from '#web/index.ts';

export interface App {
  readonly url: string;
  readonly context: AppContext;
  /** Plans what is due and delivers all of it, now; resolves when it is done. */
  tick(): Promise<void>;
  /** Finishes what is under way and lets everything go. */
  close(): Promise<void>;
}

export interface Overrides extends Partial<Pick<AppContext, 'clock' | 'messenger' | 'log'>> {
  /** False: nothing is sent before `tick()`, so that a test says when. */
  readonly ticking?: boolean;
  readonly pacing?: Pacing;
  readonly surroundings?: Surroundings;
}

/** When the first request has had its answer. */
const SOON_MS = 250;

export async function startApp(
  config: Config,
  { ticking = true, pacing, surroundings, ...overrides }: Overrides = {},
): Promise<App> {
  const metrics = createMetrics();
  const log = overrides.log ?? createLog(config.logLevel, () => metrics.errors.inc());
  const db = await openDatabase(config.databaseUrl);
  const teams = createTeams(config, log, surroundings);
  const context: AppContext = {
    config,
    db,
    log,
    clock: { now: () => Temporal.Now.instant() },
    messenger: teams.messenger,
    wake: () => ticking && jobs.wake(),
    ...overrides,
  };
  const jobs = createJobs(context, metrics, pacing);
  const bot = counted(createBot(context), metrics);
  const server = await listen(config, log, teams.routes(bot), webRoutes(context, metrics));
  // Not in the way of being ready; who writes before that loads them by writing.
  const afterwards = setTimeout(() => {
    if (ticking) jobs.start();
    return [loadLanguage(), textsOf(config.defaultLocale), loadEngine()];
  }, SOON_MS);
  return {
    url: server.url,
    context,
    tick: jobs.tick,
    async close() {
      clearTimeout(afterwards);
      await server.close();
      await jobs.stop();
      await db.destroy();
    },
  };
}

const counted =
  (bot: Bot, { turns, turnSeconds }: Metrics): Bot =>
  async (request) => {
    const { kind } = request;
    const began = performance.now();
    turns.inc({ kind });
    try {
      return await bot(request);
    } finally {
      turnSeconds.observe({ kind }, (performance.now() - began) / 1000);
    }
  };
