import type { Temporal } from 'temporal-polyfill';
import { instantText } from '#domain/instant.ts';

/** The instant at which a day begins in a zone, as UTC text. */
export const startOf = (day: Temporal.PlainDate, timeZone: string): string =>
  instantText(day.toZonedDateTime({ timeZone }));
