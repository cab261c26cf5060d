import { Temporal } from 'temporal-polyfill';
import { z } from 'zod';
import { plain } from '#cards/card.ts';
import { type ReminderProps, reminderListCard } from '#cards/reminder.ts';
import { remove } from '#store/change.ts';
import { type NamedReminder, remindersOf } from '#store/reminder.ts';
import { feature, type Turn } from '../feature.ts';
import * as slot from '../slots.ts';
import { speakOf } from '../spoken.ts';
import { ownReminder } from './own.ts';

/** What is to come: what the person gets and what the person has set for others. */
export const listReminders = feature({
  name: 'reminder.list',
  may: 'staff',
  where: 'personal',
  slots: z.object({}),
  run: (turn) => listed(turn),
});

/** Removes a reminder; without saying which the list is shown to choose from. */
export const cancelReminder = feature({
  name: 'reminder.cancel',
  may: 'staff',
  where: 'personal',
  slots: z.object({ reminder: slot.key.optional() }),
  async run(turn, { reminder }) {
    if (!reminder) return listed(turn);
    const row = await ownReminder(turn, reminder);
    await remove(turn.write, 'reminder', row);
    return listed(turn, turn.t.reminder.cancelled(plain(row.text)));
  },
});

/** The list, after what has just been done. */
export async function listed(turn: Turn, said?: string) {
  const { db, write, actor, t } = turn;
  const reminders = await remindersOf(db, actor.workspace.id, actor.person.id, write.at);
  const ids = reminders.map(({ id }) => id);
  if (ids.length > 0) speakOf(turn, 'reminder', ids);
  return reminderListCard(
    t,
    reminders.map((each) => propsOf(turn, each)),
    said,
  );
}

/** As the reader sees it: names only where they are another's. */
export function propsOf(
  { actor, now }: Turn,
  { id, text, at, personId, createdById, to, by }: NamedReminder,
): ReminderProps {
  return {
    id,
    text,
    at: Temporal.Instant.from(at).toZonedDateTimeISO(now.timeZoneId).toPlainDateTime(),
    to: personId === actor.person.id ? null : to,
    by: createdById === actor.person.id ? null : by,
  };
}
