import { countsCard } from '#cards/counts.ts';
import { type PlanListProps, planListCard } from '#cards/plan-list.ts';
import { type PlanProps, planCard } from '#cards/plan-review.ts';
import { textsOf } from '#i18n/index.ts';
import type { Sample } from './sample.ts';

const today = '2026-11-23';

const plan: PlanProps = {
  ref: 'AKT-0455',
  type: 'activationPlan',
  state: 'active',
  start: '2026-08-20',
  lastReview: '2026-11-20',
  due: '2027-02-20',
  workBy: '2027-02-19',
  quietUntil: null,
  closeReason: null,
  verified: false,
  responsible: ['Aino Virtanen', 'Liisa Niemi'],
};

const assessment: PlanProps = {
  ref: 'TYM-2026-020',
  type: 'multiEmploymentPlan',
  state: 'assessment',
  start: '2026-11-02',
  lastReview: null,
  due: '2027-02-02',
  workBy: '2027-02-02',
  quietUntil: '2026-12-18',
  closeReason: null,
  verified: false,
  responsible: ['Aino Virtanen', 'Johan Nyman', 'Mika Lehtonen', 'Sari Mäkelä'],
};

/** Fifteen plans of the kinds and lengths that a busy caseworker has. */
const many: PlanListProps['plans'] = Array.from({ length: 15 }, (_, n) => {
  const due = new Date(Date.UTC(2026, 10, 19 + n * 4)).toISOString().slice(0, 10);
  const long = n % 3 === 0;
  return {
    ref: long ? `TYM-2026-${String(900 + n)}` : `AKT-${String(455000 + n)}`,
    type: long ? 'multiEmploymentPlan' : n % 3 === 1 ? 'activationPlan' : 'integrationPlan',
    state: n % 6 === 0 ? 'assessment' : 'active',
    due,
    workBy: due === '2026-12-05' ? '2026-12-04' : due,
    verified: false,
    responsible: ['Aino Virtanen', 'Liisa Niemi'],
  };
});

export const planReview: readonly Sample[] = [
  {
    name: 'plan-reviewed',
    card: (locale) => {
      const t = textsOf(locale);
      const title = t.planReview.reviewed(plan.ref, t.date.spoken('2026-11-20'), t.date.spoken('2027-02-20'));
      return planCard(t, {
        plan,
        title,
        today,
        buttons: [
          { title: t.commands['plan.list'].title, verb: 'plan.list' },
          { title: t.common.undo, verb: 'undo' },
        ],
      });
    },
  },
  {
    name: 'plan-open',
    card: (locale) => {
      const t = textsOf(locale);
      const more = ['plan.snooze', 'plan.handOver', 'plan.close'] as const;
      const buttons = more.map((verb) => ({ title: t.commands[verb].title, verb }));
      return planCard(t, { plan, today: '2027-02-23', mark: 'plan.reviewed', buttons });
    },
  },
  {
    name: 'plan-assessment',
    card: (locale) => planCard(textsOf(locale), { plan: assessment, today, mark: 'plan.drawnUp' }),
  },
  {
    name: 'plan-closed',
    card: (locale) => {
      const t = textsOf(locale);
      const closed = { ...plan, state: 'closed', due: null, workBy: null, closeReason: 'needOver' } as const;
      return planCard(t, { plan: closed, title: t.planReview.closed(plan.ref, 'needOver'), today });
    },
  },
  {
    name: 'plan-list',
    card: (locale) =>
      planListCard(textsOf(locale), {
        plans: [
          { ...plan, ref: 'AKT-0402', due: '2026-11-19', workBy: '2026-11-19' },
          { ...plan, ref: 'AKT-0421', due: '2026-11-24', workBy: '2026-11-24' },
          { ...assessment, due: '2026-12-05', workBy: '2026-12-04' },
          plan,
        ],
        total: 4,
        late: 1,
        today,
        asked: {},
        pageSize: 15,
        page: 1,
        leads: true,
      }),
  },
  {
    name: 'plan-list-full',
    card: (locale) => {
      const t = textsOf(locale);
      return planListCard(t, {
        plans: many,
        total: 80,
        late: 17,
        today,
        asked: { from: '2026-01-01', to: '2027-01-31', planType: 'multiEmploymentPlan', status: 'open' },
        pageSize: 15,
        page: 2,
        leads: true,
        said: t.planReview.reviewed('TYM-2026-899', t.date.spoken(today), t.date.spoken('2027-02-23')),
      });
    },
  },
  {
    name: 'plan-list-empty',
    card: (locale) =>
      planListCard(textsOf(locale), {
        plans: [],
        total: 0,
        late: 0,
        today,
        asked: {},
        pageSize: 15,
        page: 1,
        leads: false,
      }),
  },
  {
    name: 'plan-counts',
    card: (locale) => {
      const t = textsOf(locale);
      const team = (of: string, total: number, late: number) => ({ of, total, late });
      return countsCard(t, {
        title: t.planReview.count.title(143, 12),
        lines: [t.planTeam.chart.ofTeams],
        sections: [
          {
            heading: t.planTeam.chart.byTeam,
            rows: [
              team('Joensuun aluetiimi', 61, 9),
              team('Keski-Karjalan aluetiimi *1*', 48, 3),
              team('Nuorten tiimi', 40, 0),
            ],
          },
          {
            heading: t.planTeam.chart.byType,
            rows: [
              team(t.planReview.ofType('activationPlan'), 88, 7),
              team(t.planReview.ofType('multiEmploymentPlan'), 54, 5),
              team(t.planReview.ofType('integrationPlan'), 1, 0),
            ],
          },
        ],
      });
    },
  },
];
