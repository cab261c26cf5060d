import { Temporal } from 'temporal-polyfill';
import { z } from 'zod';
import { reminderSetCard } from '#cards/reminder.ts';
import { workingDayAfter } from '#domain/holidays.ts';
import { instantText } from '#domain/instant.ts';
import { startOfWork } from '#domain/working-hours.ts';
import { update } from '#store/change.ts';
import { queueReminder } from '#store/reminder.ts';
import { feature, type Turn } from '../feature.ts';
import * as slot from '../slots.ts';
import { listed, propsOf } from './list.ts';
import { ownReminder } from './own.ts';

/** Puts a reminder off: an hour, or to the morning of the next working day. */
export const snoozeReminder = feature({
  name: 'reminder.snooze',
  may: 'staff',
  where: 'personal',
  hidden: true,
  slots: z.object({ reminder: slot.key.optional(), until: z.enum(['hour', 'tomorrow']).default('hour') }),
  async run(turn, { reminder, until }) {
    const { write, t } = turn;
    if (!reminder) return listed(turn);
    const row = await update(write, 'reminder', await ownReminder(turn, reminder), { at: laterThan(turn, until) });
    await queueReminder(write, row);
    return reminderSetCard(t, propsOf(turn, { ...row, to: '', by: '' }));
  },
});

function laterThan({ now, today, actor }: Turn, until: 'hour' | 'tomorrow'): string {
  const instant =
    until === 'hour'
      ? now.add(Temporal.Duration.from({ hours: 1 }))
      : startOfWork(workingDayAfter(today), now.timeZoneId, actor.workspace);
  return instantText(instant);
}
