import { Temporal } from 'temporal-polyfill';
import type { Clock } from '#domain/clock.ts';

const ZONE = 'Europe/Helsinki';

/** A clock that stands still until it is set. Wall times of Helsinki: `2026-11-23T09:00`. */
export interface HandSetClock extends Clock {
  set(wallTime: string): void;
  /** Moves on by a duration: `{ minutes: 5 }`. */
  pass(duration: Temporal.DurationLike): void;
}

export function handSetClock(wallTime: string): HandSetClock {
  let now = at(wallTime);
  return {
    now: () => now,
    set: (next) => {
      now = at(next);
    },
    pass: (duration) => {
      now = now.toZonedDateTimeISO(ZONE).add(duration).toInstant();
    },
  };
}

const at = (wallTime: string) => Temporal.PlainDateTime.from(wallTime).toZonedDateTime(ZONE).toInstant();
