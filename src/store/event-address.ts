import { Temporal } from 'temporal-polyfill';
import { eventLink } from '#domain/event-link.ts';
import type { Db, OccurrenceRow } from './schema/index.ts';
import { signingKey } from './signing-key.ts';

/** Where each day or meeting can be downloaded as a file; `address` is the bot's own, `now` a moment in the workspace's zone. */
export async function eventAddresses(
  db: Db,
  address: string,
  now: Temporal.ZonedDateTime,
): Promise<(row: Pick<OccurrenceRow, 'id' | 'end'>) => string> {
  const key = await signingKey(db);
  return ({ id, end }) => {
    const ends = Temporal.PlainDateTime.from(end).toZonedDateTime(now.timeZoneId);
    return `${address}/events/${eventLink(key, id, ends.epochMilliseconds, now.epochMilliseconds)}`;
  };
}
