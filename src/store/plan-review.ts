import type { PlanType } from '#domain/words.ts';
import { ofWorkspace } from './dialect.ts';
import { lateBefore } from './plan-count.ts';
import type { Db, PlanPersonRow, PlanRow } from './schema/index.ts';

/** Someone responsible for a plan. */
export interface Responsible {
  readonly planId: string;
  readonly personId: string;
  readonly name: string;
  readonly organisation: string | null;
}

export const planByRef = (db: Db, workspaceId: string, ref: string): Promise<PlanRow | undefined> =>
  db.selectFrom('plan').selectAll().where('workspaceId', '=', workspaceId).where('ref', '=', ref).executeTakeFirst();

export const planById = (db: Db, workspaceId: string, id: string): Promise<PlanRow | undefined> =>
  db.selectFrom('plan').selectAll().where('workspaceId', '=', workspaceId).where('id', '=', id).executeTakeFirst();

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

/** Which of some people's plans: due dates are civil and both included; an open plan is one of which something is awaited. */
export interface PlanFilter {
  readonly workspaceId: string;
  /** Any of them is responsible. */
  readonly personIds: readonly string[];
  readonly from?: string | undefined;
  readonly to?: string | undefined;
  readonly planType?: PlanType | undefined;
}

/** The plans are found by their people: the cost follows how many these have, not how many there are. */
const own = (db: Db, { workspaceId, personIds, from, to, planType }: PlanFilter) =>
  db
    .selectFrom((query) =>
      query.selectFrom('planPerson').select('planId').distinct().where('personId', 'in', personIds).as('own'),
    )
    .innerJoin('plan', 'plan.id', 'own.planId')
    .where(ofWorkspace, '=', workspaceId)
    .where('plan.due', 'is not', null)
    .$if(from !== undefined, (query) => query.where('plan.due', '>=', from ?? ''))
    .$if(to !== undefined, (query) => query.where('plan.due', '<=', to ?? ''))
    .$if(planType !== undefined, (query) => query.where('plan.type', '=', planType as PlanType));

/** People's open plans, the most urgent first. */
export const plansOf = (db: Db, filter: PlanFilter, page: { limit: number; offset: number }): Promise<PlanRow[]> =>
  own(db, filter)
    .selectAll('plan')
    .orderBy('plan.due')
    .orderBy('plan.ref')
    .limit(page.limit)
    .offset(page.offset)
    .execute();

/** How many open plans people have, and how many of them were due before a day. */
export async function countOf(db: Db, filter: PlanFilter, today: string): Promise<{ total: number; late: number }> {
  const row = await own(db, filter)
    .select(({ fn }) => [fn.countAll().as('total'), lateBefore(today).as('late')])
    .executeTakeFirstOrThrow();
  return { total: Number(row.total), late: Number(row.late ?? 0) };
}
