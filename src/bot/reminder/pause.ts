import { Temporal } from 'temporal-polyfill';
import { z } from 'zod';
import { noticeCard } from '#cards/notice.ts';
import { refuse } from '#domain/errors.ts';
import { insert, remove, update } from '#store/change.ts';
import { newId } from '#store/ids.ts';
import { pauseOf, releaseHeld } from '#store/pause.ts';
import { feature } from '../feature.ts';
import * as slot from '../slots.ts';

/** Nothing comes to the person before a day; then everything that still matters does, in one digest. */
export const pauseReminders = feature({
  name: 'reminders.pause',
  may: 'staff',
  where: 'personal',
  slots: z.object({ until: slot.date }),
  form: ({ t }) => [{ slot: 'until', kind: 'date', required: true, label: t.reminder.until }],
  async run({ db, write, actor, today, t }, { until }) {
    const day = t.date.full(Temporal.PlainDate.from(until));
    if (until <= today.toString()) refuse('pause.past', { day });
    const old = await pauseOf(db, actor.person.id);
    if (old) await update(write, 'pause', old, { until });
    else await insert(write, 'pause', [{ id: newId(), personId: actor.person.id, until }]);
    return noticeCard(t, {
      title: t.reminder.paused(day),
      lines: [t.reminder.pausedMore],
      buttons: [{ title: t.commands['reminders.resume'].title, verb: 'reminders.resume' }],
    });
  },
});

/** Ends the pause; what was held back comes now. */
export const resumeReminders = feature({
  name: 'reminders.resume',
  may: 'staff',
  where: 'personal',
  slots: z.object({}),
  async run({ db, write, actor, today, t }) {
    const pause = await pauseOf(db, actor.person.id);
    if (!pause || pause.until <= today.toString()) return noticeCard(t, { title: t.reminder.notPaused });
    await remove(write, 'pause', pause);
    await releaseHeld(db, actor.person.id, write.at);
    return noticeCard(t, { title: t.reminder.resumed });
  },
});
