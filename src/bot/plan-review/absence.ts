import { Temporal } from 'temporal-polyfill';
import { z } from 'zod';
import { plain } from '#cards/card.ts';
import { dueText } from '#cards/due.ts';
import { noticeCard } from '#cards/notice.ts';
import { refuse } from '#domain/errors.ts';
import { insert } from '#store/change.ts';
import { newId } from '#store/ids.ts';
import type { Member } from '#store/people.ts';
import { plansOf } from '#store/plan-review.ts';
import type { PlanRow } from '#store/schema/index.ts';
import { Missing } from '../ask.ts';
import { feature, type Turn } from '../feature.ts';
import { memberBy } from '../resolve.ts';
import * as slot from '../slots.ts';
import { demandReceiver, moveAll } from './move.ts';
import { caseworkers } from './people.ts';
import { listButton } from './show.ts';

/** How many plans a preview names. */
const named = 5;

/** Who is away leaves the plans to another caseworker, for the time or for good; first it is shown what would move. */
export const absence = feature({
  name: 'plan.absence',
  may: 'caseworker',
  where: 'personal',
  slots: z.object({
    delegate: slot.line,
    from: slot.date.optional(),
    to: slot.date.optional(),
    how: z.enum(['time', 'good']).optional(),
  }),
  form: async (turn) => [
    { slot: 'delegate', kind: 'choice', required: true, options: await caseworkers(turn) },
    { slot: 'from', kind: 'date', required: true },
    { slot: 'to', kind: 'date', required: true },
  ],
  async run(turn, { delegate, from, to, how }) {
    const { actor, t } = turn;
    const receiver = await memberBy(turn, 'delegate', delegate);
    demandReceiver(actor.person, receiver);
    if ((from && !to) || (to && !from)) throw new Missing({ delegate: receiver.id });
    const time = from && to ? timeOf(turn, from, to) : undefined;
    const plans = await openPlans(turn);
    if (plans.length === 0 && !time) refuse('absence.noPlans', { name: actor.person.name });
    if (how === 'good') {
      const moved = await moveAll(turn, actor.person.id, receiver.id);
      return noticeCard(t, { title: t.planTeam.absence.doneGood(moved, plain(receiver.name)) });
    }
    return how === 'time' && time ? leave(turn, receiver, time, plans) : preview(turn, receiver, time, plans);
  },
});

interface Time {
  readonly first: string;
  readonly last: string;
}

/** Nothing is left to another in the past: an absence that has begun begins today. */
function timeOf({ today }: Turn, from: string, to: string): Time {
  const now = today.toString();
  if (to < from) refuse('absence.backwards');
  if (to < now) refuse('absence.over', { day: to });
  return { first: from < now ? now : from, last: to };
}

const openPlans = ({ db, actor }: Turn): Promise<PlanRow[]> =>
  plansOf(db, { workspaceId: actor.workspace.id, personIds: [actor.person.id] }, { limit: 10_000, offset: 0 });

async function leave({ write, actor, t }: Turn, to: Member, { first, last }: Time, plans: readonly PlanRow[]) {
  const { id: workspaceId } = actor.workspace;
  const row = {
    id: newId(),
    workspaceId,
    personId: actor.person.id,
    delegateId: to.id,
    first,
    last,
    createdAt: write.at,
  };
  await insert(write, 'absence', [row]);
  return noticeCard(t, {
    title: t.planTeam.absence.doneTime(plans.length, plain(to.name), t.date.spoken(first), t.date.spoken(last)),
    lines: [t.planTeam.absence.after],
  });
}

function preview(turn: Turn, to: Member, time: Time | undefined, plans: readonly PlanRow[]) {
  const { t, today, actor } = turn;
  const words = t.planTeam.absence;
  const within = time ? plans.filter(({ due }) => due && due <= time.last) : plans;
  const late = plans.filter(({ due }) => due && Temporal.PlainDate.compare(due, today) < 0);
  const slots = { delegate: to.id, ...(time ? { from: time.first, to: time.last } : {}) };
  const [name, receiver] = [plain(actor.person.name), plain(to.name)];
  return noticeCard(t, {
    title: time
      ? words.question(plans.length, receiver, t.date.spoken(time.first), t.date.spoken(time.last))
      : words.forGood(plans.length, name, receiver),
    lines: [
      ...(time ? [words.meanwhile(within.length)] : []),
      ...within.slice(0, named).map((plan) => `${plan.ref}: ${dueText(t, plan)}`),
      ...(within.length > named ? [words.more(within.length - named)] : []),
      ...(late.length > 0 ? [words.late(late.length)] : []),
      ...(time ? [words.after] : []),
    ],
    buttons: [
      ...(time ? [{ title: words.time, verb: 'plan.absence', slots: { ...slots, how: 'time' }, primary: true }] : []),
      ...(plans.length > 0
        ? [{ title: words.good, verb: 'plan.absence', slots: { ...slots, how: 'good' }, primary: !time }]
        : []),
      listButton(turn),
    ],
  });
}
