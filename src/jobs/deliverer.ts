import type { AppContext } from '#context.ts';
import type { Metrics } from '#metrics.ts';
import type { Mark } from './marks.ts';
import type { Pace } from './pace.ts';

/** What delivering needs beyond what the rooms share. */
export interface Deliverer extends AppContext {
  readonly metrics: Metrics;
  readonly pace: Pace;
  readonly mark: Mark;
  /** How long a claim holds: longer than a message takes at the slowest, so that then its sender is dead. */
  readonly claimSeconds: number;
}
