import type { Temporal } from 'temporal-polyfill';
import type { PlanState } from '#domain/words.ts';
import type { Texts } from '#i18n/index.ts';
import { plain } from './card.ts';
import type { Digest } from './digest.ts';
import { named, type Row, rowsOf } from './digest-row.ts';
import { dueSoon } from './due.ts';

export interface DigestPlan {
  readonly ref: string;
  readonly state: PlanState;
  readonly due: Temporal.PlainDate;
  readonly workBy: Temporal.PlainDate;
}

/** How many plans a card shows at a time, each with its buttons, so that it stays far below 28 KB. */
export const PAGE = 8;
const LED_ROWS = 5;

/** The page that there is when this one was asked for: what was done may have emptied the last one. */
export const pageOf = (plans: readonly unknown[], asked = 1): number =>
  Math.max(1, Math.min(asked, Math.ceil(plans.length / PAGE)));

/** The reader's reviews, a page of them: reviewed, later and hand over on each line. */
export function planSection(t: Texts, plans: readonly DigestPlan[], today: Temporal.PlainDate, asked: Digest['asked']) {
  const page = pageOf(plans, asked.page);
  const from = (page - 1) * PAGE;
  const rows = plans.slice(from, from + PAGE);
  return {
    heading: t.digest.plans,
    rows: rowsOf(rows.map((plan) => planRow(t, plan, today, { ...asked, page }))),
    more: plans.length > PAGE ? t.planReview.list.range(from + 1, from + rows.length, plans.length) : '',
  };
}

function planRow(
  t: Texts,
  { ref, state, due, workBy }: DigestPlan,
  today: Temporal.PlainDate,
  digest: Digest['asked'],
): Row {
  const [verb, title] =
    state === 'assessment' ? ['plan.drawnUp', t.planReview.markDrawnUp] : ['plan.reviewed', t.digest.reviewed];
  const later = today.add({ days: 7 });
  const id = `more-${ref}`;
  return {
    id,
    what: `**${plain(ref)}**`,
    ...dueSoon(t, due, workBy, today),
    actions: [
      named({ title, verb, slots: { ref, date: today.toString(), digest } }, t.planReview.markOf(title, ref)),
      {
        type: 'Action.ToggleVisibility',
        title: '…',
        tooltip: t.digest.moreOf(ref),
        targetElements: [id],
      },
    ],
    more: [
      named(
        {
          title: t.digest.later(t.date.short(later)),
          verb: 'plan.snooze',
          slots: { ref, until: later.toString(), digest },
        },
        t.digest.laterOne(ref, t.date.short(later)),
      ),
      named(
        { title: t.commands['plan.handOver'].title, verb: 'plan.handOver', slots: { ref, digest } },
        t.digest.handOverOne(ref),
      ),
    ],
  };
}

/** Reviews of the people whom the reader leads, so late that the lead is told. */
export const ledSection = (t: Texts, all: Digest['escalated'], today: Temporal.PlainDate) => ({
  heading: t.planTeam.escalatedHeading,
  rows: rowsOf(
    all.slice(0, LED_ROWS).map(({ ref, due, workBy, people }) => ({
      what: `**${plain(ref)}** · ${plain(people)}`,
      ...dueSoon(t, due, workBy, today),
      actions: [],
    })),
  ),
  more: all.length > LED_ROWS ? t.digest.more(all.length - LED_ROWS) : '',
});
