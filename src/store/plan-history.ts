import type { PlanState } from '#domain/words.ts';
import type { ChangeRow, Db, PlanRow } from './schema/index.ts';

/** One thing that was done to a plan. */
export interface PlanEvent {
  /** UTC instant. */
  readonly at: string;
  /** The command, such as `plan.reviewed`. */
  readonly action: string;
  /** Null when the name has been erased or nobody did it. */
  readonly name: string | null;
  /** The plan's row after it, when that changed. */
  readonly plan: PlanRow | null;
  /** Who became responsible, as person ids. */
  readonly responsible: readonly string[];
}

/** Who did what to a plan, oldest first: each command once. */
export async function historyOf(db: Db, planId: string): Promise<PlanEvent[]> {
  const own = await changesOf(db, [planId]);
  const people = await placesOf(db, planId, [...new Set(own.map(({ changeset }) => changeset))]);
  const all = [...own, ...(people.length > 0 ? await changesOf(db, people) : [])];
  const commands = [...Map.groupBy(all, ({ changeset }) => changeset).values()];
  return commands.map(eventOf).sort((a, b) => (a.at < b.at ? -1 : 1));
}

type Change = ChangeRow & { readonly name: string | null };

function eventOf(changes: readonly Change[]): PlanEvent {
  const [{ at, action, name } = { at: '', action: '', name: null }] = changes;
  const plan = changes.findLast(({ entity }) => entity === 'plan')?.after;
  const responsible = changes
    .filter(({ entity, after }) => entity === 'planPerson' && after)
    .map(({ after }) => String(JSON.parse(after ?? '{}').personId));
  return { at, action, name, plan: plan ? (JSON.parse(plan) as PlanRow) : null, responsible };
}

const changesOf = (db: Db, entityIds: readonly string[]): Promise<Change[]> =>
  db
    .selectFrom('change')
    .leftJoin('person', 'person.id', 'change.actorId')
    .selectAll('change')
    .select('person.name')
    .where('change.entityId', 'in', entityIds)
    .orderBy('change.at')
    .orderBy('change.position')
    .execute();

/** The ids of the rows that have said who is responsible: those of today, and those that the plan began with. */
async function placesOf(db: Db, planId: string, changesets: readonly string[]): Promise<string[]> {
  const today = await db.selectFrom('planPerson').select('id').where('planId', '=', planId).execute();
  const written = await db
    .selectFrom('change')
    .select(['entityId', 'after'])
    .where('changeset', 'in', [...changesets, ''])
    .where('entity', '=', 'planPerson')
    .execute();
  const first = written.filter(({ after }) => after?.includes(planId)).map(({ entityId }) => entityId);
  return [...new Set([...today.map(({ id }) => id), ...first])];
}

/** The state that a plan was closed from, or null when nobody closed it. */
export async function stateBeforeClosing(db: Db, planId: string): Promise<PlanState | null> {
  const row = await db
    .selectFrom('change')
    .select('before')
    .where('entityId', '=', planId)
    .where('action', '=', 'plan.close')
    .orderBy('at', 'desc')
    .limit(1)
    .executeTakeFirst();
  return row?.before ? (JSON.parse(row.before) as PlanRow).state : null;
}
