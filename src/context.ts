import type { Config } from './config.ts';
import type { Clock } from './domain/clock.ts';
import type { Log } from './log.ts';
import type { Messenger } from './messenger.ts';
import type { Database } from './store/database.ts';

/** What the rooms share: a plain object, so that a test can put anything in its place. */
export interface AppContext {
  readonly config: Config;
  readonly db: Database;
  readonly clock: Clock;
  readonly messenger: Messenger;
  readonly log: Log;
  /** Asks for a delivery round now rather than at the next tick; safe to call at any time. */
  readonly wake: () => void;
}
