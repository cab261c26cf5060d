import type { ReminderStep } from '#domain/plan-due.ts';

/**
 * The steps for what no law hurries: as those of plans, but what is late is told on the first working day of a week
 * rather than on each.
 */
export function weeklySteps(steps: readonly ReminderStep[]): ReminderStep[] {
  return steps.filter(({ step, on }) => !step.startsWith('late:') || new Date(`${on}T12:00Z`).getUTCDay() === 1);
}
