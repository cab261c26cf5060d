import { setTimeout as wait } from 'node:timers/promises';

/** A bucket of tokens that fills at `perSecond` and holds at most that many: a message takes one. */
interface Bucket {
  tokens: number;
  filledAt: number;
}

/** Microsoft's limits for bots: 30 a second in a tenant, 7 a second in a conversation. */
const LIMITS = { tenant: 30, conversation: 7 };

export interface Pace {
  /** Waits for the turn of a message to a conversation of a tenant. */
  take(tenantId: string, conversation: string): Promise<void>;
}

/** The process's own steady time in milliseconds; a test puts another in its place. */
const realTime = { now: () => performance.now(), wait: (ms: number): Promise<unknown> => wait(ms) };

export function createPace(limits = LIMITS, time = realTime): Pace {
  const buckets = new Map<string, Bucket>();
  return {
    async take(tenantId, conversation) {
      await time.wait(reserve(buckets, `conversation:${conversation}`, limits.conversation, time.now()));
      await time.wait(reserve(buckets, `tenant:${tenantId}`, limits.tenant, time.now()));
      forgetFull(buckets, limits, time.now());
    },
  };
}

/** Takes a token, ahead of time when there is none, and tells how long to wait for it in milliseconds. */
function reserve(buckets: Map<string, Bucket>, key: string, perSecond: number, now: number): number {
  const { tokens, filledAt } = buckets.get(key) ?? { tokens: perSecond, filledAt: now };
  const left = Math.min(perSecond, tokens + ((now - filledAt) * perSecond) / 1000) - 1;
  buckets.set(key, { tokens: left, filledAt: now });
  return left >= 0 ? 0 : (-left * 1000) / perSecond;
}

/** A bucket that is full again says nothing. */
function forgetFull(buckets: Map<string, Bucket>, limits: typeof LIMITS, now: number) {
  if (buckets.size < 10_000) return;
  const before = now - 1000 - 1000 / Math.min(limits.tenant, limits.conversation);
  for (const [key, { filledAt, tokens }] of buckets) if (tokens >= 0 && filledAt < before) buckets.delete(key);
}
