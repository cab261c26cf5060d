import { Counter, Gauge, Histogram, Registry } from 'prom-client';

/** What the process counts, for Prometheus; what the database knows is read when it is asked. */
export interface Metrics {
  readonly registry: Registry;
  readonly turns: Counter<'kind'>;
  readonly turnSeconds: Histogram<'kind'>;
  readonly errors: Counter;
  readonly sent: Counter<'kind'>;
  readonly failed: Counter<'kind' | 'reason'>;
}

export function createMetrics(): Metrics {
  const registry = new Registry();
  const registers = [registry];
  measureProcess(registers);
  return {
    registry,
    turns: new Counter({ name: 'bot_turns_total', help: 'Requests answered', labelNames: ['kind'], registers }),
    turnSeconds: new Histogram({
      name: 'bot_turn_seconds',
      help: 'From a request of Teams to its answer',
      labelNames: ['kind'],
      buckets: [0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10, 15],
      registers,
    }),
    errors: new Counter({ name: 'bot_errors_total', help: 'Lines of an error in the log', registers }),
    sent: new Counter({ name: 'bot_sent_total', help: 'Messages delivered', labelNames: ['kind'], registers }),
    failed: new Counter({
      name: 'bot_failed_total',
      help: 'Attempts to deliver that failed',
      labelNames: ['kind', 'reason'],
      registers,
    }),
  };
}

/** Read when it is asked: the library's own measures of a process run all the time. */
function measureProcess(registers: Registry[]): void {
  const gauge = (name: string, help: string, read: () => number) =>
    new Gauge({
      name,
      help,
      registers,
      collect() {
        this.set(read());
      },
    });
  gauge('bot_memory_bytes', 'Resident memory of the process', () => process.memoryUsage.rss());
  gauge('bot_heap_bytes', 'Heap in use', () => process.memoryUsage().heapUsed);
  gauge('bot_up_seconds', 'Since the start of the process', () => process.uptime());
  let before = performance.eventLoopUtilization();
  gauge('bot_busy_ratio', 'Share of the time since the last asking in which the process worked', () => {
    const now = performance.eventLoopUtilization();
    const { utilization } = performance.eventLoopUtilization(now, before);
    before = now;
    return utilization;
  });
}
