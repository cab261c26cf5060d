import { type SqlBool, sql } from 'kysely';
import type { quietEnds, ReminderStep } from '#domain/plan-due.ts';
import type { PlanType } from '#domain/words.ts';
import type { Db, PlanPersonRow, PlanRow } from './schema.ts';

/** Someone responsible for a plan. */
export interface Responsible {
  readonly planId: string;
  readonly personId: string;
  readonly name: string;
  readonly organisation: string | null;
}

export const planByRef = (db: Db, workspaceId: string, ref: string): Promise<PlanRow | undefined> =>
  db.selectFrom('plan').selectAll().where('workspaceId', '=', workspaceId).where('ref', '=', ref).executeTakeFirst();

/** The plans of some references; asked in one statement up to 10,000 (SQLite takes 32,766 parameters). */
export const plansByRefs = (db: Db, workspaceId: string, refs: readonly string[]): Promise<PlanRow[]> =>
  refs.length === 0
    ? Promise.resolve([])
    : db.selectFrom('plan').selectAll().where('workspaceId', '=', workspaceId).where('ref', 'in', refs).execute();

/** Who is responsible for each of some plans, by name. */
export const responsibleFor = (db: Db, planIds: readonly string[]): Promise<Responsible[]> =>
  planIds.length === 0
    ? Promise.resolve([])
    : db
        .selectFrom('planPerson')
        .innerJoin('person', 'person.id', 'planPerson.personId')
        .select(['planPerson.planId', 'planPerson.personId', 'person.name', 'person.organisation'])
        .where('planPerson.planId', 'in', planIds)
        .orderBy('person.name')
        .execute();

/** The rows that say who is responsible for a plan. */
export const planPeople = (db: Db, planId: string): Promise<PlanPersonRow[]> =>
  db.selectFrom('planPerson').selectAll().where('planId', '=', planId).execute();

/** Which of a person's plans: due dates are civil and both included; an open plan is one of which something is awaited. */
export interface PlanFilter {
  readonly workspaceId: string;
  readonly personId: string;
  readonly from?: string | undefined;
  readonly to?: string | undefined;
  readonly planType?: PlanType | undefined;
}

const own = (db: Db, { workspaceId, personId, from, to, planType }: PlanFilter) =>
  db
    .selectFrom('planPerson')
    .innerJoin('plan', 'plan.id', 'planPerson.planId')
    .where('planPerson.personId', '=', personId)
    .where('plan.workspaceId', '=', workspaceId)
    .where('plan.due', 'is not', null)
    .$if(from !== undefined, (query) => query.where('plan.due', '>=', from ?? ''))
    .$if(to !== undefined, (query) => query.where('plan.due', '<=', to ?? ''))
    .$if(planType !== undefined, (query) => query.where('plan.type', '=', planType as PlanType));

/** A person's open plans, the most urgent first. */
export const plansOf = (db: Db, filter: PlanFilter, page: { limit: number; offset: number }): Promise<PlanRow[]> =>
  own(db, filter)
    .selectAll('plan')
    .orderBy('plan.due')
    .orderBy('plan.ref')
    .limit(page.limit)
    .offset(page.offset)
    .execute();

/** How many open plans a person has, and how many of them were due before a day. */
export async function countOf(db: Db, filter: PlanFilter, today: string): Promise<{ total: number; late: number }> {
  const row = await own(db, filter)
    .select(({ fn }) => [fn.countAll().as('total'), lateBefore(today).as('late')])
    .executeTakeFirstOrThrow();
  return { total: Number(row.total), late: Number(row.late ?? 0) };
}

const lateBefore = (today: string) => sql<number>`sum(case when ${sql.ref('plan.due')} < ${today} then 1 else 0 end)`;

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

/** Whether someone sits in a group that the other leads: a lead sees the plans of the own organisation in the team. */
export async function sitsIn(db: Db, groupIds: readonly string[], personIds: readonly string[]): Promise<boolean> {
  if (groupIds.length === 0 || personIds.length === 0) return false;
  const seat = await db
    .selectFrom('seat')
    .select('id')
    .where('groupId', 'in', groupIds)
    .where('personId', 'in', personIds)
    .limit(1)
    .executeTakeFirst();
  return seat !== undefined;
}

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
  const [first, ...rest] = steps.map(({ step, on, dueFrom, dueTo }) =>
    reminded(db, workspaceId, step)
      .where('plan.due', '<=', dueTo)
      .$if(dueFrom !== null, (query) => query.where('plan.due', '>=', dueFrom ?? ''))
      .where(({ or, eb }) => or([eb('plan.quietUntil', 'is', null), eb('plan.quietUntil', '<=', on)])),
  );
  return first
    ? rest
        .reduce((all, one) => all.unionAll(one), first)
        .$castTo<PlanDue>()
        .execute()
    : [];
}

/** Whom to remind of which plan because its quiet time has ended (`quietEnds`). */
export const plansWaking = (
  db: Db,
  workspaceId: string,
  { step, from, to }: ReturnType<typeof quietEnds>,
): Promise<PlanDue[]> =>
  reminded(db, workspaceId, step)
    .where('plan.due', 'is not', null)
    .where('plan.quietUntil', '>=', from)
    .where('plan.quietUntil', '<=', to)
    .$castTo<PlanDue>()
    .execute();

const reminded = (db: Db, workspaceId: string, step: string) =>
  db
    .selectFrom('plan')
    .innerJoin('planPerson', 'planPerson.planId', 'plan.id')
    .innerJoin('membership', (join) =>
      join
        .onRef('membership.personId', '=', 'planPerson.personId')
        .onRef('membership.workspaceId', '=', 'plan.workspaceId'),
    )
    .select(['plan.id as planId', 'plan.ref', 'plan.due', 'plan.workBy', 'planPerson.personId'])
    .select(sql<string>`cast(${step} as text)`.as('step'))
    .where('plan.workspaceId', '=', workspaceId)
    .where('membership.isCaseworker', '=', 1)
    .where('membership.leftAt', 'is', null);

/**
 * The next number of a kind that nobody has been given: above the counter and above `highest`. Atomic on both databases;
 * the counter is not taken back by an undo, so that no number is given twice.
 */
export async function nextNumber(db: Db, kind: string, highest: number): Promise<number> {
  const row = await db
    .insertInto('counter')
    .values({ name: kind, value: highest + 1 })
    .onConflict((conflict) =>
      conflict.column('name').doUpdateSet({
        value: sql`case when "counter"."value" < "excluded"."value" then "excluded"."value" else "counter"."value" + 1 end`,
      }),
    )
    .returning('value')
    .executeTakeFirstOrThrow();
  return row.value;
}

/** The greatest reference that begins so and is that long, such as `AKT-0455` for `AKT-` and 8. */
export async function highestRef(db: Db, workspaceId: string, start: string, length: number): Promise<string | null> {
  const row = await db
    .selectFrom('plan')
    .select(({ fn }) => fn.max('ref').as('ref'))
    .where('workspaceId', '=', workspaceId)
    .where('ref', '>=', start)
    .where('ref', '<', `${start.slice(0, -1)}.`)
    .where(sql<SqlBool>`length("ref") = ${length}`)
    .executeTakeFirst();
  return row?.ref ?? null;
}
