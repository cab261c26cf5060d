import type { Texts } from '#i18n/index.ts';
import { type Button, button, type Card, expand, plain } from './card.ts';
import { dueText } from './due.ts';
import { daysLeft, marks, type PlanProps } from './plan-review.ts';

/** What was asked of a list, to be sent along by its buttons. */
interface ListSlots {
  readonly from?: string | undefined;
  readonly to?: string | undefined;
  readonly status?: 'overdue' | 'open' | undefined;
  readonly planType?: string | undefined;
  readonly whose?: 'led' | undefined;
  readonly page?: number | undefined;
}

export interface PlanListProps {
  readonly plans: readonly (Pick<PlanProps, 'ref' | 'due' | 'workBy' | 'type' | 'state'> & {
    verified: boolean;
    responsible: readonly string[];
  })[];
  readonly total: number;
  readonly late: number;
  readonly today: string;
  readonly asked: ListSlots;
  /** How many there are on a page, and which page this is, from 1. */
  readonly pageSize: number;
  readonly page: number;
  /** Whether the reader leads a team whose plans can be asked for as well. */
  readonly leads: boolean;
  /** What has just been done on the list. */
  readonly said?: string | undefined;
}

/** A person's plans, the most urgent first, each with its deadline and a button that marks it. */
export function planListCard(t: Texts, props: PlanListProps): Card {
  const { plans, total, late, today, asked, pageSize, page, said, leads } = props;
  const led = asked.whose === 'led';
  const title = led ? t.planTeam.ledTitle(total, late) : t.planReview.list.title(total, late);
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
    ...(late > 0 && late < total
      ? [{ title: list.showLate, verb: 'plan.list', slots: { status: 'overdue', ...(led ? { whose: 'led' } : {}) } }]
      : []),
    ...(Object.keys(asked).length > 0 ? [{ title: list.showAll, verb: 'plan.list' }] : []),
    ...(leads && !led ? [{ title: t.planTeam.showLed, verb: 'plan.list', slots: { whose: 'led' } }] : []),
    // After something was done there is an undo as well, and five buttons are enough.
    ...(said || led ? [] : [{ title: t.commands['plan.register'].title, verb: 'plan.register', fresh: true }]),
  ];
  return expand('plan-list', {
    lang: t.lang,
    title: said ?? title,
    lines: [
      said ? title : '',
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
    due: [dueText(t, plan), asked.whose === 'led' ? plan.responsible.map(plain).join(', ') : '']
      .filter(Boolean)
      .join(' · '),
    weight: group === 'late' ? 'Bolder' : 'Default',
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
