import type { RequestHandler } from 'express';
import { Gauge } from 'prom-client';
import type { AppContext } from '#context.ts';
import { instantText } from '#domain/instant.ts';
import type { Metrics } from '#metrics.ts';
import { queueState } from '#store/delivery.ts';
import { unreachableCount } from '#store/recipient.ts';

/** The counters of the process and the state of the queue, in the format of Prometheus; without a database the former. */
export function metricsRoute({ db, clock, log }: AppContext, { registry }: Metrics): RequestHandler {
  const gauge = (name: string, help: string) => new Gauge({ name, help, registers: [registry] });
  const up = gauge('bot_database_up', '1 when the database answers');
  const queued = gauge('bot_queued', 'Deliveries that wait');
  const age = gauge('bot_oldest_due_seconds', 'Age of the oldest delivery due');
  const unreachable = gauge('bot_unreachable_people', 'People who cannot be written to one to one');
  const read = async () => {
    const now = clock.now();
    const { queued: waiting, oldestDue } = await queueState(db, instantText(now));
    queued.set(waiting);
    age.set(oldestDue ? (now.epochMilliseconds - Date.parse(oldestDue)) / 1000 : 0);
    unreachable.set(await unreachableCount(db));
  };
  return async (_request, response) => {
    await read().then(
      () => up.set(1),
      (error: unknown) => {
        up.set(0);
        log.error({ err: error }, 'the database did not answer when the metrics were asked');
      },
    );
    response.type(registry.contentType).send(await registry.metrics());
  };
}
