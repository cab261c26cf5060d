import type { Temporal } from 'temporal-polyfill';
import type { Locale } from '#domain/words.ts';
import type { Shape } from './grammar/shape.ts';
import type { Known } from './sentence.ts';

export interface Setting {
  readonly locale: Locale;
  /** The clock and the zone that days are counted in. */
  readonly now: Temporal.ZonedDateTime;
  readonly known?: Known;
}

export interface Understanding {
  readonly intent: string;
  /** Days as `2026-12-07`, wall times as `2026-12-07T09:00`; everything else as words, numbers, lists of words. */
  readonly slots: Record<string, unknown>;
  /** 0 to 1: how much of the sentence is explained. */
  readonly confidence: number;
  /** A day that may be another one as well ("ensi maanantaina" near a Monday); the chosen value first. */
  readonly alternatives?: Alternatives;
  /** What cannot be so: "31.4.", "klo 25". */
  readonly problem?: { code: 'date.impossible' | 'time.impossible'; text: string };
}

/** A sentence that goes on from the last answer: what it asks for is known when that is known. */
export interface FollowUp {
  /** Such as `it.move`, of `grammar/intents/follow-up.ts`. */
  readonly intent: string;
  readonly shape: Shape;
  readonly text: string;
  readonly locale: Locale;
  /** What the shape itself tells: `answer=no`. */
  readonly slots: Record<string, unknown>;
}

export interface Alternatives {
  /** The slot that the ambiguous words are about, with what it may be. */
  readonly slot: string;
  readonly values: string[];
  /** All slots, as each value makes them: what is counted from the day follows it. */
  readonly patches: Record<string, unknown>[];
}
