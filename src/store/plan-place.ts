import { lateBefore } from './plan-count.ts';
import type { Db, PlanPersonRow } from './schema/index.ts';

/** The rows by which a person is responsible for plans of a workspace that have not ended. */
export const placesOf = (db: Db, workspaceId: string, personId: string): Promise<PlanPersonRow[]> =>
  db
    .selectFrom('planPerson')
    .innerJoin('plan', 'plan.id', 'planPerson.planId')
    .selectAll('planPerson')
    .where('planPerson.personId', '=', personId)
    .where('plan.workspaceId', '=', workspaceId)
    .where('plan.state', '!=', 'closed')
    .execute();

/** Someone who is responsible for plans without being a caseworker of the workspace now. */
export interface Leaver {
  readonly id: string;
  readonly name: string;
  readonly organisation: string | null;
  /** Whether the person has left the workspace, not only the role. */
  readonly gone: boolean;
  readonly total: number;
  readonly late: number;
}

/** Who has left and still has plans, by name; the cost follows how many plans these have. */
export async function leaversOf(db: Db, workspaceId: string, today: string): Promise<Leaver[]> {
  const rows = await db
    .selectFrom('membership')
    .innerJoin('planPerson', 'planPerson.personId', 'membership.personId')
    .innerJoin('plan', (join) =>
      join.onRef('plan.id', '=', 'planPerson.planId').onRef('plan.workspaceId', '=', 'membership.workspaceId'),
    )
    .innerJoin('person', 'person.id', 'membership.personId')
    .select(['person.id', 'person.name', 'person.organisation', 'membership.leftAt'])
    .select(({ fn }) => [fn.countAll().as('total'), lateBefore(today).as('late')])
    .where('membership.workspaceId', '=', workspaceId)
    .where('plan.state', '!=', 'closed')
    .where(({ or, eb }) => or([eb('membership.leftAt', 'is not', null), eb('membership.isCaseworker', '=', 0)]))
    .groupBy(['person.id', 'person.name', 'person.organisation', 'membership.leftAt'])
    .orderBy('person.name')
    .execute();
  return rows.map(({ leftAt, total, late, ...person }) => ({
    ...person,
    gone: leftAt !== null,
    total: Number(total),
    late: Number(late ?? 0),
  }));
}
