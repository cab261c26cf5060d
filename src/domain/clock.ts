import type { Temporal } from 'temporal-polyfill';

/** Where the time comes from: the system in production, a hand-set one in tests. */
export interface Clock {
  now(): Temporal.Instant;
}
