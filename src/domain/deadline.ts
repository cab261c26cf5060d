import { Temporal } from 'temporal-polyfill';
import { workingDayOnOrBefore } from './holidays.ts';
import type { ReviewRule } from './review-rules.ts';

/** `legal` is the calendar date, `by` the working day on or before it; nobody is promised a later one. */
export interface Deadline {
  readonly legal: Temporal.PlainDate;
  readonly by: Temporal.PlainDate;
}

/** A talk held this close before its day was that day's talk. */
const near = 30;

/**
 * When the next review is due. The first day is not counted, and a month without that day ends on its last (150/1930
 * 2–3 §). The law would move a weekend or a holiday forward (5 §): never relied on. Talks are counted from the initial
 * interview (380/2023), so a late one does not move the next; all else from the last review, or from the start.
 * Civil dates.
 */
export function nextDeadline(
  rule: Pick<ReviewRule, 'interval' | 'anchor'>,
  start: Temporal.PlainDate,
  lastReview: Temporal.PlainDate | null,
): Deadline {
  const interval = Temporal.Duration.from(rule.interval);
  const counted = (lastReview ?? start).add(interval);
  const legal =
    rule.anchor === 'initialInterview' && lastReview
      ? earlier(counted, talkAfter(interval, start, lastReview))
      : counted;
  return { legal, by: workingDayOnOrBefore(legal) };
}

function talkAfter(interval: Temporal.Duration, start: Temporal.PlainDate, talk: Temporal.PlainDate) {
  for (let n = 1; ; n += 1) {
    const { years, months, weeks, days } = interval;
    const day = start.add({ years: years * n, months: months * n, weeks: weeks * n, days: days * n });
    if (talk.until(day).days > near) return day;
  }
}

const earlier = (a: Temporal.PlainDate, b: Temporal.PlainDate) => (Temporal.PlainDate.compare(a, b) <= 0 ? a : b);
