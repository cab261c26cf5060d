import { remove, update, type Write } from './change.ts';
import type { Db } from './schema/index.ts';

/** What somebody who has left is still responsible for. */
export interface LeftBehind {
  readonly id: string;
  readonly name: string;
  /** UTC instant. */
  readonly leftAt: string;
  readonly plans: number;
  readonly tasks: number;
  readonly agreements: number;
  readonly practices: number;
}

type Kind = 'plans' | 'tasks' | 'agreements' | 'practices';

/** Who has left with something open, the newest to leave first. Five statements. */
export async function leftBehind(db: Db, workspaceId: string): Promise<LeftBehind[]> {
  const people = await db
    .selectFrom('membership')
    .innerJoin('person', 'person.id', 'membership.personId')
    .select(['person.id', 'person.name', 'membership.leftAt'])
    .where('membership.workspaceId', '=', workspaceId)
    .where('membership.leftAt', 'is not', null)
    .orderBy('membership.leftAt', 'desc')
    .$narrowType<{ leftAt: string }>()
    .execute();
  if (people.length === 0) return [];
  const counts: Record<Kind, ReadonlyMap<string, number>> = {
    plans: await counted(openPlans(db, workspaceId)),
    tasks: await counted(openTasks(db, workspaceId)),
    agreements: await counted(ownAgreements(db, workspaceId)),
    practices: await counted(ownPractices(db, workspaceId)),
  };
  const of = (kind: Kind, id: string) => counts[kind].get(id) ?? 0;
  return people
    .map((person) => ({
      ...person,
      plans: of('plans', person.id),
      tasks: of('tasks', person.id),
      agreements: of('agreements', person.id),
      practices: of('practices', person.id),
    }))
    .filter(({ plans, tasks, agreements, practices }) => plans + tasks + agreements + practices > 0);
}

const openPlans = (db: Db, workspaceId: string) =>
  db
    .selectFrom('planPerson')
    .innerJoin('plan', 'plan.id', 'planPerson.planId')
    .select(({ fn }) => ['planPerson.personId', fn.countAll().as('rows')])
    .where('plan.workspaceId', '=', workspaceId)
    .where('plan.state', '!=', 'closed')
    .groupBy('planPerson.personId');

const openTasks = (db: Db, workspaceId: string) =>
  db
    .selectFrom('taskOwner')
    .innerJoin('task', 'task.id', 'taskOwner.taskId')
    .select(({ fn }) => ['taskOwner.personId', fn.countAll().as('rows')])
    .where('task.workspaceId', '=', workspaceId)
    .where('task.state', '=', 'open')
    .groupBy('taskOwner.personId');

const ownAgreements = (db: Db, workspaceId: string) =>
  db
    .selectFrom('agreement')
    .select(({ fn }) => ['ownerId as personId', fn.countAll().as('rows')])
    .where('workspaceId', '=', workspaceId)
    .groupBy('ownerId');

const ownPractices = (db: Db, workspaceId: string) =>
  db
    .selectFrom('practice')
    .select(({ fn }) => ['proposedById as personId', fn.countAll().as('rows')])
    .where('workspaceId', '=', workspaceId)
    .where('state', '!=', 'archived')
    .where('proposedById', 'is not', null)
    .groupBy('proposedById');

async function counted(query: {
  execute(): Promise<{ personId: string | null; rows: string | number | bigint }[]>;
}): Promise<ReadonlyMap<string, number>> {
  const rows = await query.execute();
  return new Map(rows.map(({ personId, rows: n }) => [personId ?? '', Number(n)]));
}

/** Open tasks, agreements and practices of one person become another's; returns how many. Plans go by a way of their own. */
export async function moveLeftBehind(
  write: Write,
  workspaceId: string,
  { fromId, toId }: { fromId: string; toId: string },
): Promise<number> {
  const { db } = write;
  const places = await db
    .selectFrom('taskOwner')
    .innerJoin('task', 'task.id', 'taskOwner.taskId')
    .selectAll('taskOwner')
    .where('task.workspaceId', '=', workspaceId)
    .where('task.state', '=', 'open')
    .where('taskOwner.personId', 'in', [fromId, toId])
    .execute();
  const has = new Set(places.filter(({ personId }) => personId === toId).map(({ taskId }) => taskId));
  const own = places.filter(({ personId }) => personId === fromId);
  for (const place of own) {
    if (has.has(place.taskId)) await remove(write, 'taskOwner', place);
    else await update(write, 'taskOwner', place, { personId: toId });
  }
  const agreements = await db
    .selectFrom('agreement')
    .selectAll()
    .where('workspaceId', '=', workspaceId)
    .where('ownerId', '=', fromId)
    .execute();
  for (const row of agreements) await update(write, 'agreement', row, { ownerId: toId });
  const practices = await db
    .selectFrom('practice')
    .selectAll()
    .where('workspaceId', '=', workspaceId)
    .where('proposedById', '=', fromId)
    .where('state', '!=', 'archived')
    .execute();
  for (const row of practices) await update(write, 'practice', row, { proposedById: toId });
  return own.length + agreements.length + practices.length;
}
