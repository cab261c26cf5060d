import { Temporal } from 'temporal-polyfill';
import { type Matters, recommendationCard, recommendationsCard, type ShownMatter } from '#cards/recommendation.ts';
import { codesOf } from '#domain/recommendation.ts';
import { textsOf } from '#i18n/index.ts';
import type { Sample } from './sample.ts';

const matter = (facts: Partial<ShownMatter>): ShownMatter => ({
  state: 'notStarted',
  owner: null,
  note: null,
  due: null,
  taskDone: false,
  ...facts,
});

const matters: Matters = new Map([
  ['1a', matter({ state: 'done', owner: 'Eero Korhonen' })],
  ['1b', matter({ state: 'done' })],
  ['1c', matter({ state: 'inProgress' })],
  ['2a', matter({ state: 'done' })],
  ['2b', matter({ state: 'inProgress', owner: 'Liisa Niemi', due: '2026-11-20', note: 'Odottaa tilannekuvaa' })],
  ['2c', matter({ state: 'inProgress', owner: 'Sari Mäkelä', due: '2027-01-15' })],
  ['2f', matter({ state: 'inProgress', owner: 'Johan Nyman', due: '2026-12-04', taskDone: true })],
  ['3b', matter({ state: 'done' })],
  ['4f', matter({ state: 'inProgress' })],
]);

const full: Matters = new Map(
  codesOf(2).map((code) => [
    code,
    matter({
      state: 'inProgress',
      owner: 'Anna-Kaarina Kekäläinen-Honkanen',
      due: '2027-01-15',
      note: 'ä'.repeat(500),
    }),
  ]),
);

const group = 'Työllisyysjohtoryhmä';
const today = Temporal.PlainDate.from('2026-11-23');

export const recommendationSamples: readonly Sample[] = [
  {
    name: 'recommendations',
    card: (locale) => {
      const t = textsOf(locale);
      return recommendationsCard(t, {
        group,
        matters,
        buttons: [
          ...[1, 2, 3, 4].map((n) => ({ title: t.recommendation.open(n), verb: 'recommendation.show' })),
          { title: t.commands['recommendation.onAgenda'].title, verb: 'recommendation.onAgenda' },
        ],
      });
    },
  },
  ...[
    { name: 'recommendation', matters },
    { name: 'recommendation-full', matters: full },
  ].map(
    (sample): Sample => ({
      name: sample.name,
      card: (locale) => {
        const t = textsOf(locale);
        return recommendationCard(t, {
          number: 2,
          group,
          matters: sample.matters,
          today,
          news: t.recommendation.changed('2c', t.recommendation.states.inProgress),
          mayChange: () => true,
          buttons: [{ title: t.recommendation.overview, verb: 'recommendation.show' }],
        });
      },
    }),
  ),
];
