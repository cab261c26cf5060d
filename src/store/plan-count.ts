import { sql } from 'kysely';
import { ofWorkspace } from './dialect.ts';
import type { Db } from './schema/index.ts';

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

/**
 * Open and late plans of the people of some groups, by group and by type. One statement: the plans are found by their
 * people, so the cost follows how many these have. A plan of several groups counts in each, and once in its type.
 */
export async function countLed(
  db: Db,
  workspaceId: string,
  groupIds: readonly string[],
  today: string,
): Promise<{ teams: Count[]; types: Count[] }> {
  const rows = await db
    .selectFrom((query) =>
      query
        .selectFrom('seat')
        .innerJoin('group', 'group.id', 'seat.groupId')
        .innerJoin('planPerson', 'planPerson.personId', 'seat.personId')
        .select(['group.name', 'planPerson.planId'])
        .distinct()
        .where('seat.groupId', 'in', groupIds)
        .as('own'),
    )
    .innerJoin('plan', 'plan.id', 'own.planId')
    .select(['own.name', 'plan.id', 'plan.type', 'plan.due'])
    .where(ofWorkspace, '=', workspaceId)
    .where('plan.due', 'is not', null)
    .orderBy('own.name')
    .execute();
  const plans = [...new Map(rows.map((row) => [row.id, row])).values()];
  const late = ({ due }: { due: string | null }) => due !== null && due < today;
  const counted = (groups: Map<string, { due: string | null }[]>): Count[] =>
    Array.from(groups, ([of, own]) => ({ of, total: own.length, late: own.filter(late).length }));
  return {
    teams: counted(Map.groupBy(rows, ({ name }) => name)),
    types: counted(Map.groupBy(plans, ({ type }) => type as string)),
  };
}

const numbers = (row: { of: string; total: string | number | bigint; late: number }): Count => ({
  of: row.of,
  total: Number(row.total),
  late: Number(row.late),
});
