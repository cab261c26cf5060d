import { sql } from 'kysely';
import type { quietEnds, ReminderStep } from '#domain/plan-due.ts';
import { atSteps } from './at-steps.ts';
import type { Db } from './schema/index.ts';

export interface PlanDue {
  readonly planId: string;
  readonly ref: string;
  readonly due: string;
  readonly workBy: string;
  readonly personId: string;
  readonly step: string;
}

/**
 * Whom to remind of which plan by the given steps (`reminderSteps`): responsible people who are caseworkers of the
 * workspace now; not in a plan's quiet time. One statement; its cost follows what is due, not how many plans there are.
 */
export async function plansDueFor(db: Db, workspaceId: string, steps: readonly ReminderStep[]): Promise<PlanDue[]> {
  const [day] = steps;
  if (!day) return [];
  const query = reminded(db, workspaceId, day.on)
    .where('plan.due', 'is not', null)
    .where(({ or, eb }) => or([eb('plan.quietUntil', 'is', null), eb('plan.quietUntil', '<=', day.on)]));
  return (await atSteps(query, 'plan.due', steps)) as PlanDue[];
}

/** Whom to remind of which plan because its quiet time has ended (`quietEnds`). */
export const plansWaking = (
  db: Db,
  workspaceId: string,
  { step, from, to }: ReturnType<typeof quietEnds>,
): Promise<PlanDue[]> =>
  reminded(db, workspaceId, to)
    .select(sql<string>`cast(${step} as text)`.as('step'))
    .where('plan.due', 'is not', null)
    .where('plan.quietUntil', '>=', from)
    .where('plan.quietUntil', '<=', to)
    .$castTo<PlanDue>()
    .execute();

/** Who reviews: the person responsible, or while that one is away, the caseworker who has the plans meanwhile. */
const reviewer = sql<string>`coalesce(${sql.ref('absence.delegateId')}, ${sql.ref('planPerson.personId')})`;

const reminded = (db: Db, workspaceId: string, on: string) =>
  db
    .selectFrom('plan')
    .innerJoin('planPerson', 'planPerson.planId', 'plan.id')
    .leftJoin('absence', (join) =>
      join
        .onRef('absence.personId', '=', 'planPerson.personId')
        .onRef('absence.workspaceId', '=', 'plan.workspaceId')
        .on('absence.first', '<=', on)
        .on('absence.last', '>=', on)
        .on(({ exists, selectFrom }) =>
          exists(
            selectFrom('membership as meanwhile')
              .select('meanwhile.id')
              .whereRef('meanwhile.workspaceId', '=', 'absence.workspaceId')
              .whereRef('meanwhile.personId', '=', 'absence.delegateId')
              .where('meanwhile.isCaseworker', '=', 1)
              .where('meanwhile.leftAt', 'is', null),
          ),
        ),
    )
    .innerJoin('membership', (join) =>
      join.on('membership.personId', '=', reviewer).onRef('membership.workspaceId', '=', 'plan.workspaceId'),
    )
    .select(['plan.id as planId', 'plan.ref', 'plan.due', 'plan.workBy', reviewer.as('personId')])
    .where('plan.workspaceId', '=', workspaceId)
    .where('membership.isCaseworker', '=', 1)
    .where('membership.leftAt', 'is', null);
