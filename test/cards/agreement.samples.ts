import { Temporal } from 'temporal-polyfill';
import { type AgreementsProps, agreementsCard } from '#cards/agreement.ts';
import { textsOf } from '#i18n/index.ts';
import type { Sample } from './sample.ts';

const day = Temporal.PlainDate.from;

const agreements: AgreementsProps['agreements'] = [
  {
    kind: 'interfaceAgreement',
    group: 'Työllisyysjohtoryhmä',
    owner: 'Liisa Niemi',
    reviewBy: day('2026-11-12'),
    lastReview: day('2025-11-12'),
  },
  {
    kind: 'tymAgreement',
    group: 'TYM-johtoryhmä',
    owner: 'Aino Virtanen',
    reviewBy: day('2027-09-30'),
    lastReview: null,
  },
];

export const agreementSamples: readonly Sample[] = [
  {
    name: 'agreements',
    card: (locale) => {
      const t = textsOf(locale);
      const name = t.agreement.named('interfaceAgreement', 'Työllisyysjohtoryhmä');
      return agreementsCard(t, {
        agreements,
        today: day('2026-11-23'),
        buttons: [
          { title: t.agreement.markOf(name), verb: 'agreement.reviewed' },
          { title: t.commands['agreement.handOver'].title, verb: 'agreement.handOver' },
          { title: t.agreement.goals, verb: 'goal.list' },
          { title: t.commands['agreement.add'].title, verb: 'agreement.add' },
        ],
      });
    },
  },
];
