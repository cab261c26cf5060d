import { isSameSecret, secretOf } from './secret.ts';

const HOUR_MS = 3_600_000;
/** After the event has ended. */
const KEPT_HOURS = 24;

/**
 * The last part of the address at which an event can be downloaded: signed, good until a day after the event has ended
 * (at least a day from `now`). Both are milliseconds of the epoch; the same event has the same address until it ends.
 */
export function eventLink(key: string, id: string, endsAt: number, now: number): string {
  const until = (Math.ceil(Math.max(endsAt, now) / HOUR_MS) + KEPT_HOURS).toString(36);
  return `${id}.${until}.${secretOf(key, `event ${id} ${until}`)}.ics`;
}

/** The event that such an address names; null when it is not ours, or is over. */
export function eventOfLink(key: string, link: string, now: number): string | null {
  const [, id = '', until = '', signature = ''] =
    /^([0-9a-f-]{36})\.([0-9a-z]{1,8})\.([0-9a-f]{40})\.ics$/.exec(link) ?? [];
  if (!isSameSecret(signature, secretOf(key, `event ${id} ${until}`))) return null;
  return Number.parseInt(until, 36) * HOUR_MS > now ? id : null;
}
