import type { RequestHandler } from 'express';
import { Gauge } from 'prom-client';
import type { AppContext } from '#context.ts';
import { instantText } from '#domain/instant.ts';
import type { Metrics } from '#metrics.ts';
import { queueState } from '#store/delivery.ts';

/** The counters of the process and the state of the queue, in the format of Prometheus. */
export function metricsRoute({ db, clock }: AppContext, { registry }: Metrics): RequestHandler {
  const registers = [registry];
  const queued = new Gauge({ name: 'bot_queued', help: 'Deliveries that wait', registers });
  const age = new Gauge({ name: 'bot_oldest_due_seconds', help: 'Age of the oldest delivery due', registers });
  return async (_request, response) => {
    const now = clock.now();
    const { queued: waiting, oldestDue } = await queueState(db, instantText(now));
    queued.set(waiting);
    age.set(oldestDue ? (now.epochMilliseconds - Date.parse(oldestDue)) / 1000 : 0);
    response.type(registry.contentType).send(await registry.metrics());
  };
}
