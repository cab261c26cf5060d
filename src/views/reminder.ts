import { Temporal } from 'temporal-polyfill';
import { reminderCard } from '#cards/reminder.ts';
import { isBelated } from '#domain/digest.ts';
import { reminderById } from '#store/reminder.ts';
import type { View } from './view.ts';

/** A reminder that someone asked for; nothing when it was removed or put off. */
export const reminderView: View = async ({ db, t, now }, reminderId) => {
  const reminder = await reminderById(db, reminderId);
  const at = reminder && Temporal.Instant.from(reminder.at);
  if (!reminder || !at || Temporal.Instant.compare(at, now.toInstant()) > 0) return null;
  return reminderCard(t, {
    id: reminder.id,
    text: reminder.text,
    by: reminder.createdById === reminder.personId ? null : reminder.by,
    belated: isBelated(at, now.toInstant()) ? at.toZonedDateTimeISO(now.timeZoneId).toPlainDateTime() : null,
  });
};
