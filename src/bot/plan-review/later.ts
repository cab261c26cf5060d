import { z } from 'zod';
import { dueText } from '#cards/due.ts';
import { refuse } from '#domain/errors.ts';
import { update } from '#store/change.ts';
import type { PlanRow } from '#store/schema/index.ts';
import { feature, type Turn } from '../feature.ts';
import * as slot from '../slots.ts';
import { type SeenPlan, seenPlan } from './reference.ts';
import { backTo, shownIn } from './where.ts';

/** No reminders of a plan before a day. */
export const snooze = feature({
  name: 'plan.snooze',
  may: 'caseworker',
  where: 'personal',
  slots: z.object({ ref: slot.line, until: slot.date, ...backTo }),
  form: ({ t }) => [
    { slot: 'ref', kind: 'text', required: true },
    { slot: 'until', kind: 'date', required: true, label: t.planReview.labels.until },
  ],
  async run(turn, { ref, until, ...back }) {
    const seen = await quiet(turn, ref, until);
    return quietCard(turn, seen, back, turn.t.planReview.snoozed(seen.plan.ref, turn.t.date.spoken(until)));
  },
});

/** A review meeting is booked: the plan is quiet until then. */
export const meetingBooked = feature({
  name: 'plan.meetingBooked',
  may: 'caseworker',
  where: 'personal',
  slots: z.object({ ref: slot.line, date: slot.date, ...backTo }),
  form: ({ t }) => [
    { slot: 'ref', kind: 'text', required: true },
    { slot: 'date', kind: 'date', required: true, label: t.planReview.labels.meeting },
  ],
  async run(turn, { ref, date, ...back }) {
    const seen = await quiet(turn, ref, date);
    return quietCard(turn, seen, back, turn.t.planReview.booked(seen.plan.ref, turn.t.date.spoken(date)));
  },
});

async function quiet(turn: Turn, ref: string, until: string): Promise<SeenPlan> {
  const seen = await seenPlan(turn, ref);
  const { plan } = seen;
  if (!plan.due) refuse('plan.notAwaited', { ref: plan.ref, state: plan.state });
  if (until <= turn.today.toString()) refuse('plan.notLater', { day: until });
  return { ...seen, plan: await update(turn.write, 'plan', plan, { quietUntil: until }) };
}

const quietCard = (turn: Turn, seen: SeenPlan, back: Parameters<typeof shownIn>[3], title: string) =>
  shownIn(turn, seen, title + warning(turn, seen.plan), back);

/** A quiet time is not a later deadline: it is said when it ends after it. */
const warning = ({ t }: Turn, { due, workBy, quietUntil }: PlanRow) =>
  workBy && quietUntil && quietUntil > workBy ? ` ${t.planReview.afterDue(dueText(t, { due, workBy }))}` : '';
