import { type SqlBool, sql } from 'kysely';
import type { Db } from './schema/index.ts';

/** How many days late a review is told to the lead, when the workspace has not said otherwise. */
export const usualEscalation = 7;

/** A late review as the lead is told of it. */
export interface LedPlan {
  readonly id: string;
  readonly ref: string;
  readonly due: string;
  readonly workBy: string;
  /** Who is responsible, of the people led. */
  readonly people: string;
}

/** Whom to tell of which plan: leads who are caseworkers, of people of their organisation in their team. */
interface Escalation {
  readonly planId: string;
  readonly due: string;
  readonly personId: string;
}

/**
 * The plans that became `after` days late on a day after `since` and by `today` (civil dates), by their leads. Quiet
 * ones are not told: a review meeting is booked. The cost follows the late plans of those days.
 */
export async function escalationsFor(db: Db, workspaceId: string, due: { from: string; to: string }, today: string) {
  const rows = await led(db)
    .select(['plan.id as planId', 'plan.due', 'lead.personId'])
    .distinct()
    .where('plan.workspaceId', '=', workspaceId)
    .where('plan.due', '>=', due.from)
    .where('plan.due', '<=', due.to)
    .where(({ or, eb }) => or([eb('plan.quietUntil', 'is', null), eb('plan.quietUntil', '<=', today)]))
    .execute();
  return rows as Escalation[];
}

/** Of some plans those that a person leads, the latest first. */
export async function ledPlans(db: Db, personId: string, planIds: readonly string[]): Promise<LedPlan[]> {
  const rows = await led(db)
    .select(['plan.id', 'plan.ref', 'plan.due', 'plan.workBy', 'owner.name'])
    .distinct()
    .where('lead.personId', '=', personId)
    .where('plan.id', 'in', planIds)
    .where('plan.due', 'is not', null)
    .orderBy('plan.due')
    .orderBy('plan.ref')
    .execute();
  const plans = Map.groupBy(rows as (Omit<LedPlan, 'people'> & { name: string })[], ({ id }) => id);
  return [...plans.values()].flatMap(([first, ...rest]) =>
    first ? [{ ...first, people: [first, ...rest].map(({ name }) => name).join(', ') }] : [],
  );
}

const led = (db: Db) =>
  db
    .selectFrom('plan')
    .innerJoin('planPerson', 'planPerson.planId', 'plan.id')
    .innerJoin('person as owner', 'owner.id', 'planPerson.personId')
    .innerJoin('seat as own', 'own.personId', 'owner.id')
    .innerJoin('group', (join) =>
      join.onRef('group.id', '=', 'own.groupId').onRef('group.workspaceId', '=', 'plan.workspaceId'),
    )
    .innerJoin('seat as lead', 'lead.groupId', 'group.id')
    .innerJoin('person as leader', (join) =>
      join.onRef('leader.id', '=', 'lead.personId').onRef('leader.organisation', '=', 'owner.organisation'),
    )
    .innerJoin('membership', (join) =>
      join.onRef('membership.personId', '=', 'lead.personId').onRef('membership.workspaceId', '=', 'plan.workspaceId'),
    )
    .where('lead.role', 'in', ['chair', 'secretary'])
    .where(sql<SqlBool>`${sql.ref('lead.personId')} != ${sql.ref('owner.id')}`)
    .where('group.archivedAt', 'is', null)
    .where('membership.isCaseworker', '=', 1)
    .where('membership.leftAt', 'is', null);
