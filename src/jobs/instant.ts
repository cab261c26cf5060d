import type { Temporal } from 'temporal-polyfill';

/** An instant as the database keeps it: UTC with milliseconds always, so that instants sort as text. */
export const instantText = (instant: Temporal.Instant): string => instant.toString({ fractionalSecondDigits: 3 });
