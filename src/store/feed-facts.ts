import type { FeedScope } from './feed.ts';
import type { Db, OccurrenceRow, SeriesRow } from './schema/index.ts';

/** How often a row was changed, and when last (a UTC instant). */
export interface Revision {
  readonly sequence: number;
  readonly changedAt: string;
}

interface Asked {
  readonly workspaceId: string;
  readonly personId: string;
  readonly scope: FeedScope;
  /** The first day that is shown. */
  readonly from: string;
}

/** What a calendar address shows: days and meetings from a day on, called off ones as well. */
export function feedOccurrences(db: Db, { workspaceId, personId, scope, from }: Asked): Promise<OccurrenceRow[]> {
  let query = db.selectFrom('occurrence').selectAll().where('workspaceId', '=', workspaceId).where('start', '>=', from);
  if (scope === 'own')
    query = query.where((row) =>
      row.or([
        row('groupId', 'is', null),
        row('groupId', 'in', db.selectFrom('seat').select('groupId').where('personId', '=', personId)),
      ]),
    );
  else if (scope !== 'workspace') query = query.where('groupId', '=', scope.slice('group:'.length));
  return query.orderBy('start').orderBy('id').execute();
}

/** The series of a workspace. */
export const seriesOf = (db: Db, workspaceId: string): Promise<SeriesRow[]> =>
  db.selectFrom('series').selectAll().where('workspaceId', '=', workspaceId).execute();

/** How often each occurrence from a day on, and each series, was changed. */
export async function revisionsOf(db: Db, workspaceId: string, from: string): Promise<ReadonlyMap<string, Revision>> {
  const ofOccurrences = db
    .selectFrom('occurrence')
    .innerJoin('change', 'change.entityId', 'occurrence.id')
    .select(({ fn }) => ['change.entityId', fn.countAll().as('times'), fn.max('change.at').as('last')])
    .where('occurrence.workspaceId', '=', workspaceId)
    .where('occurrence.start', '>=', from)
    .groupBy('change.entityId');
  const ofSeries = db
    .selectFrom('series')
    .innerJoin('change', 'change.entityId', 'series.id')
    .select(({ fn }) => ['change.entityId', fn.countAll().as('times'), fn.max('change.at').as('last')])
    .where('series.workspaceId', '=', workspaceId)
    .groupBy('change.entityId');
  const rows = [...(await ofOccurrences.execute()), ...(await ofSeries.execute())];
  return new Map(
    rows.map(({ entityId, times, last }) => [entityId, { sequence: Number(times) - 1, changedAt: String(last) }]),
  );
}

/** One day or meeting with what its workspace is; undefined when it, or the bot in its team, is gone. */
export const standingEvent = (db: Db, id: string) =>
  db
    .selectFrom('occurrence')
    .innerJoin('workspace', 'workspace.id', 'occurrence.workspaceId')
    .selectAll('occurrence')
    .select(['workspace.timeZone', 'workspace.locale', 'workspace.name'])
    .where('occurrence.id', '=', id)
    .where('workspace.removedAt', 'is', null)
    .executeTakeFirst();

/** How often one row was changed, as `revisionsOf`. */
export async function eventRevision(db: Db, id: string): Promise<ReadonlyMap<string, Revision>> {
  const row = await db
    .selectFrom('change')
    .select(({ fn }) => [fn.countAll().as('times'), fn.max('at').as('last')])
    .where('entityId', '=', id)
    .executeTakeFirstOrThrow();
  return new Map(row.last ? [[id, { sequence: Number(row.times) - 1, changedAt: row.last }]] : []);
}
