import { type PlanImportProps, planImportCard } from '#cards/plan-import.ts';
import { textsOf } from '#i18n/index.ts';
import type { Sample } from './sample.ts';

const done: PlanImportProps = {
  id: '4e2f0f5e-8a35-4f0e-9a39-6d2a2b1c0001',
  changeset: '4e2f0f5e-8a35-4f0e-9a39-6d2a2b1c0002',
  total: 1_250,
  done: 1_250,
  fresh: 1_250,
  same: 12,
  refused: 3,
  stoppedAt: null,
  refusedRows: [
    { line: 14, ref: null, problem: 'badReference' },
    { line: 388, ref: 'AKT-0388', problem: 'impossibleDate' },
    { line: 902, ref: 'TYM-2026-014', problem: 'unknownPerson' },
  ],
};

export const planImportSamples: readonly Sample[] = [
  { name: 'plan-import-under-way', card: (locale) => planImportCard(textsOf(locale), { ...done, done: 500 }) },
  {
    name: 'plan-import-stopped',
    card: (locale) =>
      planImportCard(textsOf(locale), { ...done, done: 500, fresh: 500, stoppedAt: '2026-11-23T07:00:00.000Z' }),
  },
  { name: 'plan-import-done', card: (locale) => planImportCard(textsOf(locale), done) },
];
