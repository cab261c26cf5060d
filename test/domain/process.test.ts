import { expect, test } from 'vitest';
import { lawAddress, laws } from '#domain/laws.ts';
import { processOf } from '#domain/process.ts';
import { planTypes } from '#domain/words.ts';

const own = {
  id: 'own',
  planType: 'multiEmploymentPlan',
  interval: 'P2M',
  validFrom: '2026-06-01',
  migrates: 0,
} as const;

test('every type of plan has its steps, each with who does it and by which of the laws that are named', () => {
  const known = new Set<string>(laws.map(({ number }) => number));
  for (const planType of planTypes) {
    const steps = processOf(planType, '2026-11-23', []);
    expect(steps.length, planType).toBeGreaterThan(1);
    for (const { id, who, laws: cited } of steps) {
      expect(who.length, id).toBeGreaterThan(0);
      expect(cited.length, id).toBeGreaterThan(0);
      for (const law of cited) expect(known, id).toContain(law);
    }
  }
});

test('an activation plan is reviewed every three months; the rule of its time tells whether it was verified', () => {
  const review = (start: string) => processOf('activationPlan', start, []).find(({ id }) => id === 'activationReview');
  expect(review('2026-11-23')?.rule).toEqual({
    kind: 'review',
    anchor: 'lastReview',
    interval: 'P3M',
    own: null,
    verified: false,
  });
  expect(review('2025-03-03')?.rule?.verified).toBe(true);
});

test('an interruption is counted from the change, an assessment from its start', () => {
  const rules = (type: 'activationPlan' | 'multiEmploymentPlan' | 'employmentPlan') =>
    processOf(type, '2026-11-23', []).flatMap(({ rule }) =>
      rule ? [`${rule.kind} ${rule.interval} ${rule.anchor}`] : [],
    );
  expect(rules('activationPlan')).toEqual(['review P3M lastReview', 'interruption P1M change']);
  expect(rules('multiEmploymentPlan')).toEqual(['assessment P3M start', 'review P3M lastReview']);
  expect(rules('employmentPlan')).toEqual(['review P3M initialInterview']);
});

test('a workspace’s tighter interval stands beside the law’s, for reviews of that type only', () => {
  const rules = processOf('multiEmploymentPlan', '2026-11-23', [own]).flatMap(({ rule }) => rule ?? []);
  expect(rules.map(({ kind, interval, own: tighter }) => [kind, interval, tighter])).toEqual([
    ['assessment', 'P3M', null],
    ['review', 'P3M', 'P2M'],
  ]);
});

test('a law is read in Finlex in the reader’s language, the regulation in EUR-Lex', () => {
  expect(lawAddress('380/2023', 'fi')).toBe('https://www.finlex.fi/fi/lainsaadanto/2023/380');
  expect(lawAddress('380/2023', 'sv')).toBe('https://www.finlex.fi/sv/lagstiftning/2023/380');
  expect(lawAddress('380/2023', 'en')).toBe('https://www.finlex.fi/fi/lainsaadanto/2023/380');
  expect(lawAddress('(EU) 2016/679', 'sv')).toBe('https://eur-lex.europa.eu/eli/reg/2016/679/oj');
});
