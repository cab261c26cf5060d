import { expect, test } from 'vitest';
import { prefixes, ruleFor, typeOfReference } from '#domain/review-rules.ts';
import { planTypes } from '#domain/words.ts';

test('a plan keeps the rule that was in force when it started', () => {
  expect(ruleFor('activationPlan', 'review', '2025-12-31')).toMatchObject({ id: 'activation-review-2023' });
  expect(ruleFor('activationPlan', 'review', '2026-01-01')).toMatchObject({ id: 'activation-review-2026' });
});

test('a plan older than every rule follows the earliest, to be checked from the law', () => {
  const earliest = ruleFor('activationPlan', 'review', '2023-01-01');
  expect(earliest.verified).toBe(true);
  expect(ruleFor('activationPlan', 'review', '2022-12-31')).toEqual({ ...earliest, verified: false });
});

test('a plan that started in a gap follows the rule before it, to be checked from the law', () => {
  const rule = { planType: 'activationPlan', kind: 'review', interval: 'P3M', anchor: 'start', source: '' } as const;
  const rules = [
    { ...rule, id: 'later', validFrom: '2025-01-01', verified: true },
    { ...rule, id: 'former', validFrom: '2020-01-01', validTo: '2023-12-31', verified: true },
  ];
  expect(ruleFor('activationPlan', 'review', '2024-06-01', rules)).toMatchObject({ id: 'former', verified: false });
});

test('a rule that nobody has verified stays so', () => {
  expect(ruleFor('multiEmploymentPlan', 'review', '2026-05-01').verified).toBe(false);
});

test('every type of plan has a rule for its reviews and a prefix that tells it', () => {
  for (const type of planTypes) {
    expect(ruleFor(type, 'review', '2026-11-23').planType).toBe(type);
    expect(typeOfReference(`${prefixes[type]}-0001`)).toBe(type);
  }
  expect(typeOfReference('XYZ-0001')).toBeNull();
});
