import type { Database } from '#store/database.ts';
import { type Outcome, settle } from '#store/delivery.ts';

/** Marks how deliveries went. */
export type Mark = (deliveryId: string, outcome: Outcome) => Promise<void>;

/**
 * What is answered at one moment is marked in one transaction: a commit costs more than the marks in it. Nothing waits
 * for anything but its own moment, so what a crash may send twice is still what was on the wire.
 */
export function createMarks(db: Database): Mark {
  let batch: { deliveryId: string; outcome: Outcome; done: PromiseWithResolvers<void> }[] = [];
  const flush = async () => {
    const now = batch;
    batch = [];
    try {
      await db.transaction().execute(async (tx) => {
        for (const { deliveryId, outcome } of now) await settle(tx, deliveryId, outcome);
      });
      for (const { done } of now) done.resolve();
    } catch (error) {
      for (const { done } of now) done.reject(error);
    }
  };
  return (deliveryId, outcome) => {
    if (batch.length === 0) setImmediate(flush);
    const done = Promise.withResolvers<void>();
    batch.push({ deliveryId, outcome, done });
    return done.promise;
  };
}
