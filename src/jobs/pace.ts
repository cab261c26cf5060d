import { setTimeout as wait } from 'node:timers/promises';
import { DeliveryError } from '#messenger.ts';

/** At most so many messages in so many milliseconds. */
type Limit = readonly [messages: number, ms: number];

export interface Limits {
  readonly conversation: readonly Limit[];
  readonly tenant: readonly Limit[];
}

/**
 * Microsoft's limits for what a bot sends into a conversation and into a tenant ("Optimize your bot with rate limiting
 * in Teams"). Kept with 1 % to spare, since what leaves evenly does not arrive so.
 */
export const TEAMS_LIMITS: Limits = {
  conversation: [
    [7, 1_010],
    [8, 2_020],
    [60, 30_300],
    [1_800, 3_636_000],
  ],
  tenant: [[30, 1_010]],
};

/** A conversation that is full for longer than this lets others go first. */
const PATIENCE_MS = 5_000;

export interface Pace {
  /**
   * Waits for the turn of a message to a conversation of a tenant. Throws `DeliveryError` (`later`) when the
   * conversation has had so much that its turn is far away.
   */
  take(tenantId: string, conversation: string): Promise<void>;
}

/** The process's own steady time in milliseconds; a test puts another in its place. */
const steadyTime = { now: () => performance.now(), wait: (ms: number): Promise<unknown> => wait(ms) };

export function createPace(limits: Limits = TEAMS_LIMITS, time = steadyTime): Pace {
  const conversations = new Map<string, number[]>();
  const tenants = new Map<string, number[]>();
  const pause = async (ms: number) => ms > 0 && (await time.wait(ms));
  return {
    async take(tenantId, conversation) {
      const now = time.now();
      if (conversations.size > 1_000) forgetQuiet(conversations, now);
      const due = turnOf(conversations.get(conversation), limits.conversation, now) - now;
      if (due > PATIENCE_MS) throw new DeliveryError('later', 'conversation full', null, due);
      await pause(reserve(conversations, conversation, limits.conversation, now) - now);
      const then = time.now();
      await pause(reserve(tenants, tenantId, limits.tenant, then) - then);
    },
  };
}

/** When the next message may go, by the times of those before it (the newest last). */
const turnOf = (sent: readonly number[] = [], limits: readonly Limit[], now: number): number =>
  Math.max(now, ...limits.map(([messages, ms]) => (sent.at(-messages) ?? Number.NEGATIVE_INFINITY) + ms));

function reserve(all: Map<string, number[]>, key: string, limits: readonly Limit[], now: number): number {
  const sent = all.get(key) ?? [];
  const turn = turnOf(sent, limits, now);
  sent.push(turn);
  const most = Math.max(0, ...limits.map(([messages]) => messages));
  if (sent.length > 2 * most) sent.splice(0, sent.length - most);
  all.set(key, sent);
  return turn;
}

/** Seven in thirty seconds never make 1,800 in an hour: who got no more, and nothing lately, starts afresh. */
function forgetQuiet(conversations: Map<string, number[]>, now: number) {
  for (const [key, sent] of conversations)
    if (sent.length <= 7 && (sent.at(-1) ?? 0) < now - 31_000) conversations.delete(key);
}
