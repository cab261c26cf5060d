import type { Temporal } from 'temporal-polyfill';
import { nextDeadline } from './deadline.ts';
import { ruleFor } from './review-rules.ts';

/** By when an agreement that was made or reviewed on a day is to be reviewed again (rule `agreement-review`). Civil dates. */
export const agreementReviewAfter = (day: Temporal.PlainDate): Temporal.PlainDate =>
  nextDeadline(ruleFor('agreement', 'review', day.toString()), day, null).legal;
