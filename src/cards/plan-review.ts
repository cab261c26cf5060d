import { Temporal } from 'temporal-polyfill';
import type { PlanFacts, PlanStep } from '#domain/plan.ts';
import type { CloseReason } from '#domain/words.ts';
import type { Texts } from '#i18n/index.ts';
import { type Button, button, type Card, expand, plain } from './card.ts';

/** A plan as it is shown: dates are civil, `2027-02-20`. */
export interface PlanProps extends PlanFacts {
  readonly ref: string;
  readonly due: string | null;
  readonly workBy: string | null;
  readonly quietUntil: string | null;
  readonly closeReason: CloseReason | null;
  /** Whether the rule's law has been read as it stands today. */
  readonly verified: boolean;
  readonly responsible: readonly string[];
}

export interface PlanCardProps {
  readonly plan: PlanProps;
  /** What has just happened, when something has. */
  readonly title?: string;
  readonly today: string;
  /** What can be marked on the card, with the day it happened. */
  readonly mark?: Extract<PlanStep, 'plan.reviewed' | 'plan.drawnUp'> | undefined;
  readonly buttons?: readonly Button[];
}

/** One plan with its deadline, its people and what can be done to it. */
export function planCard(t: Texts, { plan, title, today, mark, buttons = [] }: PlanCardProps): Card {
  const { labels } = t.planReview;
  const spoken = (day: string) => t.date.spoken(day);
  const next = plan.due ? dueWithLeft(t, plan, today) : '';
  const facts = [
    [labels.type, t.planReview.ofType(plan.type)],
    [labels.state, t.planReview.state(plan.state)],
    [plan.state === 'assessment' ? labels.assessment : labels.start, spoken(plan.start)],
    [labels.lastReview, plan.lastReview && spoken(plan.lastReview)],
    [plan.state === 'assessment' ? labels.drawUpBy : labels.next, title && next],
    [labels.quietUntil, plan.quietUntil && plan.quietUntil > today && spoken(plan.quietUntil)],
    [labels.reason, plan.closeReason && t.planReview.ofReason(plan.closeReason)],
    [labels.responsible, plan.responsible.map(plain).join(', ')],
  ];
  const done = mark && { title: marks(t)[mark], verb: mark, slots: { ref: plan.ref }, primary: true };
  return expand('plan', {
    lang: t.lang,
    title: title ?? t.planReview.shown(plan.ref, plan.state, next),
    facts: facts.filter(([, value]) => value).map(([name, value]) => ({ title: name, value })),
    hint: plan.verified || !plan.due ? '' : t.planReview.checkLaw,
    inputs: done
      ? [
          {
            type: 'Input.Date',
            id: 'date',
            label: mark === 'plan.drawnUp' ? labels.start : labels.reviewedOn,
            value: today,
            max: today,
          },
        ]
      : [],
    buttons: [...(done ? [done] : []), ...buttons].map(button),
  });
}

const marks = (t: Texts) => ({
  'plan.reviewed': t.planReview.markReviewed,
  'plan.drawnUp': t.planReview.markDrawnUp,
});

/** `la 20.2.2027, viimeistään pe 19.2.`; a working day stands alone. */
export function dueText(t: Texts, { due, workBy }: { due: string | null; workBy: string | null }): string {
  if (!due) return '';
  const by = workBy && workBy !== due ? t.date.short(Temporal.PlainDate.from(workBy)) : null;
  return t.planReview.due(t.date.spoken(due), by);
}

const dueWithLeft = (t: Texts, plan: { due: string | null; workBy: string | null }, today: string) =>
  `${dueText(t, plan)} (${t.planReview.left(daysLeft(plan.due ?? today, today))})`;

export const daysLeft = (due: string, today: string): number =>
  Temporal.PlainDate.from(today).until(due, { largestUnit: 'days' }).days;

/** What was asked of a list, to be sent along by its buttons. */
export interface ListSlots {
  readonly from?: string | undefined;
  readonly to?: string | undefined;
  readonly status?: 'overdue' | 'open' | undefined;
  readonly planType?: string | undefined;
  readonly page?: number | undefined;
}

export interface PlanListProps {
  readonly plans: readonly (Pick<PlanProps, 'ref' | 'due' | 'workBy' | 'type' | 'state'> & { verified: boolean })[];
  readonly total: number;
  readonly late: number;
  readonly today: string;
  readonly asked: ListSlots;
  /** How many there are on a page, and which page this is, from 1. */
  readonly pageSize: number;
  readonly page: number;
  /** What has just been done on the list. */
  readonly said?: string | undefined;
}

/** A person's plans, the most urgent first, each with its deadline and a button that marks it. */
export function planListCard(t: Texts, props: PlanListProps): Card {
  const { plans, total, late, today, asked, pageSize, page, said } = props;
  const { list } = t.planReview;
  const first = (page - 1) * pageSize + 1;
  const last = first + plans.length - 1;
  const turn = (to: number) => ({ verb: 'plan.list', slots: { ...asked, page: to } });
  const between = list.between(
    asked.from ? t.date.spoken(asked.from) : null,
    asked.to ? t.date.spoken(asked.to) : null,
  );
  const buttons: Button[] = [
    ...(last < total ? [{ title: list.more, ...turn(page + 1), primary: true }] : []),
    ...(page > 1 ? [{ title: list.back, ...turn(page - 1) }] : []),
    ...(late > 0 && late < total ? [{ title: list.showLate, verb: 'plan.list', slots: { status: 'overdue' } }] : []),
    ...(Object.keys(asked).length > 0 ? [{ title: list.showAll, verb: 'plan.list' }] : []),
    // After something was done there is an undo as well, and five buttons are enough.
    ...(said ? [] : [{ title: t.commands['plan.register'].title, verb: 'plan.register', fresh: true }]),
  ];
  return expand('plan-list', {
    lang: t.lang,
    title: said ?? list.title(total, late),
    lines: [
      said ? list.title(total, late) : '',
      asked.status === 'overdue' ? list.onlyLate : between,
      plans.every(({ verified }) => verified) ? '' : t.planReview.checkLaw,
    ].filter(Boolean),
    rows: plans.map((plan, n) => rowOf(t, plan, plans[n - 1], { today, asked: { ...asked, page } })),
    range: total > pageSize ? list.range(first, last, total) : '',
    buttons: buttons.map(button),
  });
}

type Listed = PlanListProps['plans'][number];

function rowOf(
  t: Texts,
  plan: Listed,
  above: Listed | undefined,
  { today, asked }: { today: string; asked: ListSlots },
) {
  const group = groupOf(plan, today);
  const mark = plan.state === 'assessment' ? 'plan.drawnUp' : 'plan.reviewed';
  return {
    heading: above && groupOf(above, today) === group ? '' : t.planReview.list.headings[group],
    ref: plan.ref,
    left: t.planReview.left(daysLeft(plan.due ?? today, today)),
    due: dueText(t, plan),
    color: group === 'late' ? 'Attention' : 'Default',
    open: button({ title: plan.ref, verb: 'plan.show', slots: { ref: plan.ref }, fresh: true }),
    buttons: [
      {
        ...button({ title: marks(t)[mark], verb: mark, slots: { ref: plan.ref, list: asked } }),
        tooltip: t.planReview.markOf(marks(t)[mark], plan.ref),
      },
    ],
  };
}

function groupOf({ due }: Listed, today: string): 'late' | 'soon' | 'later' {
  const left = daysLeft(due ?? today, today);
  if (left < 0) return 'late';
  return left <= 28 ? 'soon' : 'later';
}
