import { lawsCard, processCard } from '#cards/process.ts';
import { processOf } from '#domain/process.ts';
import { planTypes } from '#domain/words.ts';
import { textsOf } from '#i18n/index.ts';
import type { Sample } from './sample.ts';

const own = {
  id: 'own',
  planType: 'multiEmploymentPlan',
  interval: 'P10W',
  validFrom: '2026-01-01',
  migrates: 1,
} as const;

export const processSamples: readonly Sample[] = [
  ...planTypes.map((planType) => ({
    name: `process-${planType}`,
    card: (locale: Parameters<Sample['card']>[0]) =>
      processCard(textsOf(locale), { planType, steps: processOf(planType, '2026-11-23', [own]) }),
  })),
  {
    name: 'process-verified',
    card: (locale) =>
      processCard(textsOf(locale), {
        planType: 'activationPlan',
        steps: processOf('activationPlan', '2025-11-24', []),
      }),
  },
  { name: 'laws', card: (locale) => lawsCard(textsOf(locale)) },
];
