import { DeliveryError } from '#messenger.ts';

/**
 * The meaning of an HTTP status of the Bot Connector. 401 is `later`: our own sign-in is at fault, not the recipient.
 * `retryAfter` is the header: seconds, or an HTTP date (RFC 9110, 10.2.3).
 */
export function refused(status: number, retryAfter: string | null | undefined, why = `HTTP ${status}`): DeliveryError {
  if (status === 403 || status === 404) return new DeliveryError('unreachable', why, status);
  // Taken, says the status, in an answer that cannot be read: perhaps someone else's on the way.
  if (status < 300 || status >= 500 || [401, 408, 412, 429].includes(status))
    return new DeliveryError('later', why, status, waiting(retryAfter));
  return new DeliveryError('rejected', why, status);
}

function waiting(retryAfter: string | null | undefined): number | null {
  if (!retryAfter) return null;
  const ms = /^\d+$/.test(retryAfter) ? Number(retryAfter) * 1000 : Date.parse(retryAfter) - Date.now();
  return Number.isFinite(ms) ? Math.max(0, ms) : null;
}
