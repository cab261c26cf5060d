import type { Temporal } from 'temporal-polyfill';
import { nextDeadline } from './deadline.ts';
import { ruleFor } from './review-rules.ts';

/** When a practice that was published or seen to hold on a day is to be checked again (rule `practice-freshness`). Civil dates. */
export const checkAfter = (day: Temporal.PlainDate): Temporal.PlainDate =>
  nextDeadline(ruleFor('goodPractice', 'review', day.toString()), day, null).legal;
