import { setTimeout as wait } from 'node:timers/promises';
import { instantText } from '#domain/instant.ts';
import { isHopeless, waitBefore } from '#domain/retry.ts';
import { DeliveryError } from '#messenger.ts';
import { claimDue, type Outcome, reclaim } from '#store/delivery.ts';
import type { DeliveryRow } from '#store/schema/index.ts';
import { createCrew } from './crew.ts';
import type { Deliverer } from './deliverer.ts';
import { send } from './send.ts';

/** How many are on the wire at once: enough for 30 a second when each takes three. */
const SENDERS = 100;
/** Of one message whose answer makes no sense: it may have arrived every time. */
const UNCLEAR_ATTEMPTS = 3;

/** Delivers everything that is due for as long as `lead` says that this process may. What was begun is finished. */
export async function deliverDue(context: Deliverer, lead: () => Promise<boolean>): Promise<void> {
  await reclaim(context.db);
  const crew = createCrew();
  const refused: Hand['refused'] = new Map();
  try {
    while (await lead()) {
      const now = instantText(context.clock.now());
      const batch = await claimDue(context.db, now, SENDERS - crew.underWay, context.claimSeconds);
      if (batch.length === 0 && crew.underWay === 0) return;
      const until = performance.now() + context.claimSeconds * 800;
      for (const one of batch) crew.begin(one.recipient, () => deliver(context, one, { until, refused }));
      // What is under way may bring more, and someone slow holds nobody up.
      await crew.downTo(batch.length === 0 ? crew.underWay - 1 : SENDERS / 2);
    }
  } finally {
    await crew.downTo(0);
  }
}

interface Hand {
  /** By the steady clock: after it the claim may be another's. */
  readonly until: number;
  /** Who is to be tried later: what follows waits as well, so that nothing overtakes. */
  readonly refused: Map<string, Outcome & { state: 'waiting' }>;
}

async function deliver(context: Deliverer, delivery: DeliveryRow, { until, refused }: Hand): Promise<void> {
  if (performance.now() > until) return;
  const before = refused.get(delivery.recipient);
  const outcome =
    before && before.nextAt > instantText(context.clock.now())
      ? before
      : await send(context, delivery).catch((error: unknown) => failure(context, delivery, error));
  if (outcome.state === 'waiting') refused.set(delivery.recipient, outcome);
  if (outcome.state === 'sent') context.metrics.sent.inc({ kind: delivery.kind });
  await keepMark(context, delivery, outcome, until);
}

/** A database that is away for a while comes back: what is not marked would be sent again. */
async function keepMark(
  { mark, log }: Deliverer,
  delivery: DeliveryRow,
  outcome: Outcome,
  until: number,
): Promise<void> {
  for (let attempts = 1; ; attempts++) {
    try {
      return await mark(delivery.id, outcome);
    } catch (error) {
      log.error({ err: error, deliveryId: delivery.id, state: outcome.state }, 'a delivery could not be marked');
      const ms = waitBefore(attempts, null, Math.random(), 100);
      if (performance.now() + ms > until) return;
      await wait(ms);
    }
  }
}

/** What passes is tried again later, what does not has failed; a bug of ours may be mended by the next version. */
function failure(context: Deliverer, delivery: DeliveryRow, error: unknown): Outcome {
  const known = error instanceof DeliveryError;
  const reason = known ? error.kind : 'bug';
  context.metrics.failed.inc({ kind: delivery.kind, reason });
  const facts = { deliveryId: delivery.id, kind: delivery.kind, attempts: delivery.attempts, reason };
  if (known) context.log.warn({ ...facts, status: error.status, why: error.message }, 'a delivery did not go');
  else context.log.error({ ...facts, err: error }, 'a delivery could not be made');

  const now = context.clock.now();
  const dueForMs = now.epochMilliseconds - Date.parse(delivery.dueAt);
  const unclear = known && error.status !== null && error.status < 300 && delivery.attempts >= UNCLEAR_ATTEMPTS;
  if (reason === 'unreachable' || reason === 'rejected' || unclear || isHopeless(dueForMs))
    return { state: 'failed', error: reason };
  const ms = waitBefore(delivery.attempts, known ? error.retryAfterMs : null, Math.random());
  return { state: 'waiting', error: reason, nextAt: instantText(now.add({ milliseconds: ms })) };
}
