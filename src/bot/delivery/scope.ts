import { Temporal } from 'temporal-polyfill';
import { instantText } from '#domain/instant.ts';
import { recipientsOf } from '#store/delivery-report.ts';
import type { Turn } from '../feature.ts';
import { holds } from '../roles.ts';

const DAYS = 7;

/** What the person may see of the last week's deliveries: an admin all, who leads groups those of the groups. */
export async function scopeOf(turn: Turn) {
  const { db, actor, today, now } = turn;
  const since = today.subtract({ days: DAYS });
  const led = actor.seats.map(({ groupId }) => groupId).filter((id) => holds(turn.actor, 'secretary', id));
  const recipients = holds(actor, 'admin') ? null : await recipientsOf(db, led);
  const from = since.toZonedDateTime({ timeZone: now.timeZoneId, plainTime: Temporal.PlainTime.from('00:00') });
  return {
    day: since,
    workspaceId: actor.workspace.id,
    recipients,
    since: instantText(from),
  };
}
