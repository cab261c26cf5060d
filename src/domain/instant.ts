import type { Temporal } from 'temporal-polyfill';

/**
 * An instant as the database keeps it: UTC with milliseconds always (`2026-11-23T07:00:00.000Z`), so that instants sort
 * as text.
 */
export const instantText = ({ epochMilliseconds }: Pick<Temporal.Instant, 'epochMilliseconds'>): string =>
  new Date(epochMilliseconds).toISOString();
