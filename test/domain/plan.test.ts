import { expect, test } from 'vitest';
import { awaited, stateAfter, stepsFrom, transitions } from '#domain/plan.ts';
import { planStates } from '#domain/words.ts';

test('only a plan of the multi-support model starts with an assessment period', () => {
  expect(stateAfter('new', 'plan.startAssessment', 'multiEmploymentPlan')).toBe('assessment');
  expect(stateAfter('new', 'plan.startAssessment', 'activationPlan')).toBeNull();
});

test('a plan in its assessment period is drawn up before it is reviewed', () => {
  expect(stateAfter('assessment', 'plan.reviewed', 'multiEmploymentPlan')).toBeNull();
  expect(stepsFrom('assessment')).toEqual(['plan.drawnUp', 'plan.close']);
});

test('an interruption comes after a hearing only', () => {
  expect(transitions.filter(({ to }) => to === 'interrupted').map(({ from }) => from)).toEqual(['hearing']);
});

test('every state can be reached and left', () => {
  for (const state of planStates) {
    expect(transitions.some(({ to }) => to === state)).toBe(true);
    expect(stepsFrom(state)).not.toEqual([]);
  }
});

test('an assessment period is due three months from its start, whatever was reviewed', () => {
  const plan = { type: 'multiEmploymentPlan', state: 'assessment', start: '2026-11-02', lastReview: null } as const;
  expect(awaited(plan, []).deadline?.legal.toString()).toBe('2027-02-02');
  expect(awaited(plan, []).ruleId).toBe('multi-assessment-2025');
});

test('nothing is awaited of a plan that is interrupted or closed', () => {
  const plan = { type: 'activationPlan', start: '2026-11-02', lastReview: null } as const;
  expect(awaited({ ...plan, state: 'interrupted' }, []).deadline).toBeNull();
  expect(awaited({ ...plan, state: 'closed' }, []).deadline).toBeNull();
  expect(awaited({ ...plan, state: 'hearing' }, []).deadline).not.toBeNull();
});
