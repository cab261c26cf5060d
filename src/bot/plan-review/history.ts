import { Temporal } from 'temporal-polyfill';
import { z } from 'zod';
import { plain } from '#cards/card.ts';
import { noticeCard } from '#cards/notice.ts';
import { namesOf } from '#store/people.ts';
import { historyOf, type PlanEvent } from '#store/plan-history.ts';
import { feature, type Turn } from '../feature.ts';
import * as slot from '../slots.ts';
import { seenPlan } from './reference.ts';

/** More would not be read; the newest are the ones that matter. */
const shown = 30;

/** Who did what to a plan, and when; the newest first. */
export const planHistory = feature({
  name: 'plan.history',
  may: 'caseworker',
  where: 'personal',
  slots: z.object({ ref: slot.line }),
  form: () => [{ slot: 'ref', kind: 'text', required: true }],
  async run(turn, { ref }) {
    const { db, t } = turn;
    const { plan } = await seenPlan(turn, ref);
    const events = (await historyOf(db, plan.id)).reverse().slice(0, shown);
    const names = await namesOf(
      db,
      events.flatMap(({ responsible }) => responsible),
    );
    return noticeCard(t, {
      title: t.planTeam.historyOf(plan.ref),
      lines: events.map((event) => lineOf(turn, event, names)),
      buttons: [{ title: t.commands['plan.show'].title, verb: 'plan.show', slots: { ref: plan.ref } }],
    });
  },
});

function lineOf({ t, now }: Turn, event: PlanEvent, names: ReadonlyMap<string, string>): string {
  const at = Temporal.Instant.from(event.at).toZonedDateTimeISO(now.timeZoneId).toPlainDateTime();
  const people = event.responsible.map((id) => names.get(id) ?? t.planTeam.someone).join(', ');
  const what = t.planTeam.did(event.action, {
    reviewed: event.plan?.lastReview ? t.date.spoken(event.plan.lastReview) : '',
    until: event.plan?.quietUntil ? t.date.spoken(event.plan.quietUntil) : '',
    people: plain(people),
  });
  return `${t.date.span(at, at)} – ${plain(event.name ?? t.planTeam.someone)}: ${what}`;
}
