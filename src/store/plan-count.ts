import { sql } from 'kysely';
import type { Db } from './schema.ts';

/** How many of the counted plans were due before a day; null when there are none. */
export const lateBefore = (today: string) =>
  sql<number>`sum(case when ${sql.ref('plan.due')} < ${today} then 1 else 0 end)`;

export interface Count {
  /** A plan type, or a group's name. */
  readonly of: string;
  readonly total: number;
  readonly late: number;
}

/** Open and late plans of a workspace by type. */
export async function countByType(db: Db, workspaceId: string, today: string): Promise<Count[]> {
  const rows = await db
    .selectFrom('plan')
    .select(({ fn }) => ['type as of', fn.countAll().as('total'), lateBefore(today).as('late')])
    .where('workspaceId', '=', workspaceId)
    .where('due', 'is not', null)
    .groupBy('type')
    .orderBy('type')
    .execute();
  return rows.map(numbers);
}

/** Open and late plans of a workspace by the teams in which their responsible people sit; one may count in several. */
export async function countByTeam(db: Db, workspaceId: string, today: string): Promise<Count[]> {
  const perTeam = db
    .selectFrom('plan')
    .innerJoin('planPerson', 'planPerson.planId', 'plan.id')
    .innerJoin('seat', 'seat.personId', 'planPerson.personId')
    .innerJoin('group', 'group.id', 'seat.groupId')
    .select(['group.id as groupId', 'group.name as name', 'plan.id as id', 'plan.due as due'])
    .distinct()
    .where('plan.workspaceId', '=', workspaceId)
    .where('plan.due', 'is not', null)
    .where('group.workspaceId', '=', workspaceId)
    .where('group.archivedAt', 'is', null)
    .where('group.kind', 'in', ['areaTeam', 'targetGroupTeam', 'workAbilityTeam']);
  const rows = await db
    .selectFrom(perTeam.as('plan'))
    .select(({ fn }) => ['plan.name as of', fn.countAll().as('total'), lateBefore(today).as('late')])
    .groupBy(['plan.groupId', 'plan.name'])
    .orderBy('plan.name')
    .execute();
  return rows.map(numbers);
}

const numbers = (row: { of: string; total: string | number | bigint; late: number }): Count => ({
  of: row.of,
  total: Number(row.total),
  late: Number(row.late),
});
