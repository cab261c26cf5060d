import type { AppContext } from '#context.ts';
import type { Metrics } from '#metrics.ts';
import { newId } from '#store/ids.ts';
import { giveUpLease, holdLease } from '#store/lease.ts';
import { allOf } from './all-of.ts';
import { deliverDue } from './deliver.ts';
import type { Deliverer } from './deliverer.ts';
import { importNext } from './imports.ts';
import { createMarks } from './marks.ts';
import { oneAtATime } from './one-at-a-time.ts';
import { createPace, type Limits } from './pace.ts';
import { planDue } from './plan.ts';
import { closePolls } from './polls.ts';
import { startTicker } from './ticker.ts';
import { daily, upkeep } from './upkeep.ts';

const LEASE = 'delivery';

export interface Jobs {
  /** One round: plans what is due and delivers it, if this process leads. */
  tick(): Promise<void>;
  /** A round soon. */
  wake(): void;
  start(): void;
  /** Finishes the round under way and lets another process lead at once. */
  stop(): Promise<void>;
}

export interface Pacing {
  readonly limits?: Limits;
  /** For how long a process leads without saying so again: with it gone another leads after that. */
  readonly leadSeconds?: number;
  readonly claimSeconds?: number;
}

/** The clockwork: what nobody asked for at this moment. One process of all replicas does it, by a lease. */
export function createJobs(
  context: AppContext,
  metrics: Metrics,
  { limits, leadSeconds = 30, claimSeconds = 60 }: Pacing = {},
): Jobs {
  const holder = newId();
  const deliverer: Deliverer = {
    ...context,
    metrics,
    pace: createPace(limits),
    mark: createMarks(context.db),
    claimSeconds,
  };
  let stopped = false;
  const lead = async () => !stopped && (await holdLease(context.db, LEASE, holder, leadSeconds));
  const dailyUpkeep = daily(context, () => upkeep(context));
  const round = oneAtATime(async () => {
    if (!(await lead())) return;
    await allOf([dailyUpkeep, () => closePolls(context), () => planDue(context), () => deliverDue(deliverer, lead)]);
    // Long work in parts: after each its card is brought up to date, and whatever else is due goes.
    while ((await lead()) && (await importNext(context))) await deliverDue(deliverer, lead);
  });
  let ticker: ReturnType<typeof startTicker> | undefined;
  return {
    tick: round,
    wake: () => {
      round().catch((error: unknown) => context.log.error({ err: error }, 'a round failed'));
    },
    start: () => {
      ticker = startTicker(round, context.log);
    },
    async stop() {
      stopped = true;
      await ticker?.stop();
      // What fails now has been told to who asked for it; a lease that cannot be given up runs out.
      await round().catch(() => {});
      await giveUpLease(context.db, LEASE, holder).catch(() => {});
    },
  };
}
