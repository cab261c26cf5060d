import { Temporal } from 'temporal-polyfill';
import type { PlanFacts, PlanStep } from '#domain/plan.ts';
import type { CloseReason } from '#domain/words.ts';
import type { Texts } from '#i18n/index.ts';
import { type Button, button, type Card, expand, plain } from './card.ts';
import { dueText } from './due.ts';

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

/** What the button says that marks a plan. */
export const marks = (t: Texts) => ({
  'plan.reviewed': t.planReview.markReviewed,
  'plan.drawnUp': t.planReview.markDrawnUp,
});

const dueWithLeft = (t: Texts, plan: { due: string | null; workBy: string | null }, today: string) =>
  `${dueText(t, plan)} (${t.planReview.left(daysLeft(plan.due ?? today, today))})`;

export const daysLeft = (due: string, today: string): number =>
  Temporal.PlainDate.from(today).until(due, { largestUnit: 'days' }).days;
