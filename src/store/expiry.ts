import { sql } from 'kysely';
import { releasing } from './change-release.ts';
import type { Db, PlanPersonRow } from './schema/index.ts';

/** So many rows go at once: people are answered between two parts. */
const PART = 500;

/** What belongs to a workspace and is older than `before`: a UTC instant, at which its time was over. */
interface Expired {
  readonly workspaceId: string;
  readonly before: string;
}

/**
 * A part of the plans that were closed before the instant, and nothing has been written of since, with what the log of
 * changes says of them. Returns how many went; all are gone when it is none. In a transaction of its own.
 */
export async function forgetPlans(tx: Db, { workspaceId, before }: Expired): Promise<number> {
  const plans = await tx
    .selectFrom('plan')
    .select('id')
    .where('workspaceId', '=', workspaceId)
    .where('state', '=', 'closed')
    .where('createdAt', '<', before)
    .where(({ not, exists, selectFrom }) =>
      not(
        exists(
          selectFrom('change')
            .select('change.id')
            .whereRef('change.entityId', '=', 'plan.id')
            .where('change.at', '>=', before),
        ),
      ),
    )
    .limit(PART)
    .execute();
  const ids = plans.map(({ id }) => id);
  if (ids.length === 0) return 0;
  const places = await placesEver(tx, ids);
  await tx.deleteFrom('planPerson').where('planId', 'in', ids).execute();
  await tx.deleteFrom('plan').where('id', 'in', ids).execute();
  await forgetChanges(tx, [...ids, ...places], before);
  return ids.length;
}

/** The rows that say, or have said, who is responsible for the plans: they hold the plan's key. */
async function placesEver(tx: Db, planIds: readonly string[]): Promise<string[]> {
  const changes = await tx
    .selectFrom('change')
    .select(['entityId', 'before', 'after'])
    .where('entity', '=', 'planPerson')
    .where('changeset', 'in', tx.selectFrom('change').select('changeset').distinct().where('entityId', 'in', planIds))
    .execute();
  const known = new Set(planIds);
  const ids = changes
    .filter(({ before, after }) => known.has((JSON.parse(after ?? before ?? '{}') as PlanPersonRow).planId))
    .map(({ entityId }) => entityId);
  return [...new Set(ids)];
}

/** A part of the stand-ins whose time was over before the instant. */
export async function forgetAbsences(tx: Db, { workspaceId, before }: Expired): Promise<number> {
  const rows = await tx
    .selectFrom('absence')
    .select('id')
    .where('workspaceId', '=', workspaceId)
    .where('last', '<', before.slice(0, 'yyyy-mm-dd'.length))
    .limit(PART)
    .execute();
  return forgetRows(tx, 'absence', rows, before);
}

/** A part of the answers to whether people come to what is over since before the instant. */
export async function forgetRsvps(tx: Db, { workspaceId, before }: Expired): Promise<number> {
  const rows = await tx
    .selectFrom('rsvp')
    .innerJoin('occurrence', 'occurrence.id', 'rsvp.occurrenceId')
    .select('rsvp.id')
    .where('occurrence.workspaceId', '=', workspaceId)
    .where('occurrence.start', '<', before.slice(0, 'yyyy-mm-dd'.length))
    .limit(PART)
    .execute();
  return forgetRows(tx, 'rsvp', rows, before);
}

/** A part of the reminders that people asked for and got before the instant. */
export async function forgetReminders(tx: Db, { workspaceId, before }: Expired): Promise<number> {
  const rows = await tx
    .selectFrom('reminder')
    .select('id')
    .where('workspaceId', '=', workspaceId)
    .where('at', '<', before)
    .limit(PART)
    .execute();
  return forgetRows(tx, 'reminder', rows, before);
}

/** The rows go, and what the log says of them. */
async function forgetRows(
  tx: Db,
  table: 'absence' | 'rsvp' | 'reminder',
  rows: readonly { id: string }[],
  before: string,
): Promise<number> {
  const ids = rows.map(({ id }) => id);
  if (ids.length === 0) return 0;
  await tx.deleteFrom(table).where('id', 'in', ids).execute();
  await forgetChanges(tx, ids, before);
  return ids.length;
}

const forgetChanges = (tx: Db, entityIds: readonly string[], before: string) =>
  releasing(tx, before, () =>
    tx.deleteFrom('change').where('entityId', 'in', entityIds).where('at', '<', before).execute(),
  );

/** A part of the messages that were done with before the instant, with the notices in them. */
export async function forgetDeliveries(tx: Db, { workspaceId, before }: Expired): Promise<number> {
  const rows = await tx
    .selectFrom('delivery')
    .select('id')
    .where('workspaceId', '=', workspaceId)
    .where('state', 'in', ['sent', 'failed', 'empty'])
    .where('dueAt', '<', before)
    .limit(PART)
    .execute();
  const ids = rows.map(({ id }) => id);
  if (ids.length === 0) return 0;
  await tx.deleteFrom('notice').where('deliveryId', 'in', ids).execute();
  await tx.deleteFrom('delivery').where('id', 'in', ids).execute();
  return ids.length;
}

/** What the earlier versions of a practice, and the numbers of a calendar's versions, are read from. */
const lasting = ['practice', 'series', 'occurrence'];

/** A part of the log of changes from before the instant. */
export async function forgetLog(tx: Db, { workspaceId, before }: Expired): Promise<number> {
  const { numDeletedRows } = await releasing(tx, before, () =>
    tx
      .deleteFrom('change')
      .where('id', 'in', (query) =>
        query
          .selectFrom('change as old')
          .select('old.id')
          .where('old.workspaceId', '=', workspaceId)
          .where('old.at', '<', before)
          .where('old.entity', 'not in', lasting)
          .limit(PART),
      )
      .executeTakeFirst(),
  );
  return Number(numDeletedRows);
}

/** Those who left before the instant and still have a name, of whom no other workspace is. */
export const longGone = (db: Db, { workspaceId, before }: Expired): Promise<{ id: string }[]> =>
  db
    .selectFrom('membership')
    .innerJoin('person', 'person.id', 'membership.personId')
    .select('person.id')
    .where('membership.workspaceId', '=', workspaceId)
    .where('membership.leftAt', '<', before)
    .where(({ not, exists, selectFrom }) =>
      not(
        exists(
          selectFrom('membership as other')
            .select(sql.lit(1).as('one'))
            .whereRef('other.personId', '=', 'person.id')
            .where('other.leftAt', 'is', null),
        ),
      ),
    )
    .where(({ not, exists, selectFrom }) =>
      not(exists(selectFrom('erasure').select(sql.lit(1).as('one')).whereRef('erasure.personId', '=', 'person.id'))),
    )
    .execute();
