import { Counter, Registry } from 'prom-client';

/** What the process counts, for Prometheus; what the database knows is read when it is asked. */
export interface Metrics {
  readonly registry: Registry;
  readonly turns: Counter<'kind'>;
  readonly sent: Counter<'kind'>;
  readonly failed: Counter<'kind' | 'reason'>;
}

export function createMetrics(): Metrics {
  const registry = new Registry();
  const registers = [registry];
  return {
    registry,
    turns: new Counter({ name: 'bot_turns_total', help: 'Requests answered', labelNames: ['kind'], registers }),
    sent: new Counter({ name: 'bot_sent_total', help: 'Messages delivered', labelNames: ['kind'], registers }),
    failed: new Counter({
      name: 'bot_failed_total',
      help: 'Attempts to deliver that failed',
      labelNames: ['kind', 'reason'],
      registers,
    }),
  };
}
