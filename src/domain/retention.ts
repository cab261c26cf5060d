import type { Temporal } from 'temporal-polyfill';

/** What goes after a time that a workspace sets. */
export const retentionKinds = ['plans', 'answers', 'messages', 'people', 'log'] as const;
export type RetentionKind = (typeof retentionKinds)[number];

/** Months, where a workspace has set none: plans after they were closed, people after they left, the rest by age. */
export const usualMonths: Readonly<Record<RetentionKind, number>> = {
  plans: 12,
  answers: 12,
  messages: 12,
  people: 24,
  log: 24,
};

export const leastMonths = 1;
export const mostMonths = 120;

/** Days for which a shorter time can be taken back before anything goes by it. */
export const GRACE_DAYS = 7;

/** A time that a workspace has set. `changedAt` is a UTC instant. */
export interface SetRetention {
  readonly kind: RetentionKind;
  readonly months: number;
  /** What it was before. */
  readonly monthsBefore: number;
  readonly changedAt: string;
}

/**
 * How many months each kind is kept at a moment. A time that was set a few days ago counts only when it is the longer:
 * what goes cannot be taken back, a setting can. The log of changes outlives the plans, since it tells when they ended.
 */
export function monthsKept(
  set: readonly SetRetention[],
  now: Temporal.Instant,
): Readonly<Record<RetentionKind, number>> {
  const kept: Record<RetentionKind, number> = { ...usualMonths };
  for (const { kind, months, monthsBefore, changedAt } of set) {
    const isFresh = now.epochMilliseconds - Date.parse(changedAt) < GRACE_DAYS * 86_400_000;
    kept[kind] = isFresh ? Math.max(months, monthsBefore) : months;
  }
  return { ...kept, log: Math.max(kept.log, kept.plans) };
}
