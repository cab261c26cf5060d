import type { Temporal } from 'temporal-polyfill';
import { escalatedDue, quietEnds, reminderSteps } from '#domain/plan-due.ts';
import type { Due } from './notice.ts';
import { escalationsFor, usualEscalation } from './plan-escalation.ts';
import { type PlanDue, plansDueFor, plansWaking } from './plan-reminder.ts';
import type { Db } from './schema/index.ts';

/** Whom to tell of which plan on a day: who reviews it, and the lead when it has been late for long (civil dates). */
export async function planNotices(
  db: Db,
  workspaceId: string,
  today: Temporal.PlainDate,
  since: Temporal.PlainDate | null,
): Promise<Due[]> {
  const due = await plansDueFor(db, workspaceId, reminderSteps(today, since));
  const waking = await plansWaking(db, workspaceId, quietEnds(today, since));
  return [...[...due, ...waking].map(review), ...(await escalated(db, workspaceId, today, since))];
}

const review = ({ planId, due, step, personId }: PlanDue): Due => ({
  kind: 'plan.review',
  subject: planId,
  occurrence: due,
  step,
  personId,
});

async function escalated(
  db: Db,
  workspaceId: string,
  today: Temporal.PlainDate,
  since: Temporal.PlainDate | null,
): Promise<Due[]> {
  const workspace = await db
    .selectFrom('workspace')
    .select('escalateAfter')
    .where('id', '=', workspaceId)
    .executeTakeFirst();
  const after = workspace?.escalateAfter ?? usualEscalation;
  if (after === 0) return [];
  const found = await escalationsFor(db, workspaceId, escalatedDue(today, since, after), today.toString());
  return found.map(({ planId, due, personId }) => ({
    kind: 'plan.escalated',
    subject: planId,
    occurrence: due,
    step: 'lead',
    personId,
  }));
}
