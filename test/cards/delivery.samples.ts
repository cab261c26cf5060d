import { Temporal } from 'temporal-polyfill';
import { type DeliveryReport, deliveryReportCard, type Trouble, unreachableCard } from '#cards/delivery.ts';
import { textsOf } from '#i18n/index.ts';
import type { Sample } from './sample.ts';

const last = Temporal.PlainDateTime.from('2026-11-23T08:00');
const trouble: Trouble = {
  recipient: 'person:1',
  name: 'Sari Mäkelä',
  isChannel: false,
  kind: 'digest',
  reason: 'unreachable',
  messages: 3,
  last,
  next: null,
};
const report: DeliveryReport = {
  since: Temporal.PlainDate.from('2026-11-16'),
  sent: 128,
  waiting: 2,
  failed: 4,
  own: false,
  troubles: [
    trouble,
    { ...trouble, recipient: 'channel:1', name: null, isChannel: true, kind: 'post', reason: 'rejected', messages: 1 },
    {
      ...trouble,
      recipient: 'person:2',
      name: 'Johan Nyman',
      reason: 'later',
      messages: 1,
      next: last.add({ minutes: 4 }),
    },
  ],
};
const many = Array.from({ length: 14 }, (_, n) => ({ ...trouble, recipient: `person:${n}`, name: `Etu${n} Suku${n}` }));

export const deliverySamples: readonly Sample[] = [
  { name: 'delivery-report', card: (locale) => deliveryReportCard(textsOf(locale), report) },
  {
    name: 'delivery-report-all-arrived',
    card: (locale) => deliveryReportCard(textsOf(locale), { ...report, failed: 0, own: true, troubles: [] }),
  },
  {
    name: 'delivery-report-many',
    card: (locale) => deliveryReportCard(textsOf(locale), { ...report, failed: 14, troubles: many }),
  },
  {
    name: 'unreachable',
    card: (locale) => unreachableCard(textsOf(locale), { name: 'Sari Mäkelä', email: 'sari.makela@esimerkki.fi' }),
  },
];
