import type { AppContext } from '#context.ts';
import { isHopeless, waitBefore } from '#domain/retry.ts';
import { DeliveryError } from '#messenger.ts';
import type { Metrics } from '#metrics.ts';
import { claimDue, type Outcome, reclaim, settle } from '#store/delivery.ts';
import type { DeliveryRow } from '#store/schema.ts';
import { instantText } from './instant.ts';
import type { Pace } from './pace.ts';
import { send } from './send.ts';

const BATCH = 100;
/** Longer than a batch takes at the slowest: then its sender is dead. */
const CLAIM_SECONDS = 120;

export interface Deliverer extends AppContext {
  readonly metrics: Metrics;
  readonly pace: Pace;
}

/** Delivers everything that is due, batch by batch, for as long as `lead` says that this process may. */
export async function deliverDue(context: Deliverer, lead: () => Promise<boolean>): Promise<void> {
  await reclaim(context.db);
  while (await lead()) {
    const batch = await claimDue(context.db, instantText(context.clock.now()), BATCH, CLAIM_SECONDS);
    if (batch.length === 0) return;
    // To one recipient in order, so that a newer card never comes before an older one.
    const queues = Map.groupBy(batch, ({ recipient }) => recipient).values();
    await Promise.all(Array.from(queues, (own) => inOrder(own, (one) => deliver(context, one))));
  }
}

async function inOrder<T>(all: readonly T[], act: (one: T) => Promise<void>) {
  for (const one of all) await act(one);
}

async function deliver(context: Deliverer, delivery: DeliveryRow): Promise<void> {
  const outcome = await send(context, delivery).catch((error: unknown) => failure(context, delivery, error));
  await settle(context.db, delivery.id, outcome);
  if (outcome.state === 'sent') context.metrics.sent.inc({ kind: delivery.kind });
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
  if (reason === 'unreachable' || reason === 'rejected' || isHopeless(dueForMs))
    return { state: 'failed', error: reason };
  const wait = waitBefore(delivery.attempts, known ? error.retryAfterMs : null, Math.random());
  return { state: 'waiting', error: reason, nextAt: instantText(now.add({ milliseconds: wait })) };
}
