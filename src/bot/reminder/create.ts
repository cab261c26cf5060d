import { Temporal } from 'temporal-polyfill';
import { z } from 'zod';
import { reminderSetCard } from '#cards/reminder.ts';
import { refuse } from '#domain/errors.ts';
import { instantText } from '#domain/instant.ts';
import { startOfWork } from '#domain/working-hours.ts';
import { insert } from '#store/change.ts';
import { newId } from '#store/ids.ts';
import { queueReminder } from '#store/reminder.ts';
import { Missing } from '../ask.ts';
import { feature, type Turn } from '../feature.ts';
import { personField } from '../fields.ts';
import { memberBy } from '../resolve.ts';
import { demand } from '../roles.ts';
import * as slot from '../slots.ts';
import { propsOf } from './list.ts';

/** Reminds of something at a moment: oneself, or another of the workspace. A day without a time is its morning. */
export const createReminder = feature({
  name: 'reminder.create',
  may: 'staff',
  slots: z.object({
    who: slot.line.default('me'),
    subject: slot.line,
    at: slot.wallTime.optional(),
    date: slot.date.optional(),
  }),
  form: async (turn) => [
    { slot: 'subject', kind: 'text', required: true },
    { slot: 'at', kind: 'wallTime', required: true },
    { ...(await personField(turn, 'who')), required: false },
  ],
  async run(turn, { who, subject, ...when }) {
    const { write, actor, t } = turn;
    const person = await memberBy(turn, 'who', who);
    if (person.id !== actor.person.id) demand(actor, 'member');
    const at = momentOf(turn, when);
    const row = {
      id: newId(),
      workspaceId: actor.workspace.id,
      personId: person.id,
      createdById: actor.person.id,
      text: subject,
      at,
      createdAt: write.at,
    };
    await insert(write, 'reminder', [row]);
    await queueReminder(write, row);
    return reminderSetCard(t, propsOf(turn, { ...row, to: person.name, by: actor.person.name }));
  },
});

/** A UTC instant. The morning of a day that has begun already is no answer: then the time is asked. */
function momentOf(turn: Turn, { at, date }: { at?: string | undefined; date?: string | undefined }): string {
  const { now, actor, t } = turn;
  const { timeZoneId } = now;
  if (!at && !date) throw new Missing();
  const instant = at
    ? Temporal.PlainDateTime.from(at).toZonedDateTime(timeZoneId).toInstant()
    : startOfWork(Temporal.PlainDate.from(date ?? ''), timeZoneId, actor.workspace);
  const isPast = Temporal.Instant.compare(instant, now) <= 0;
  if (isPast && !at && date === turn.today.toString()) throw new Missing({ at: `${date}T` });
  if (isPast) refuse('reminder.past', { when: t.date.spoken(at ?? date ?? '') });
  return instantText(instant);
}
