import { peopleOfGroups } from './group.ts';
import type { Due } from './notice.ts';
import type { Db, OccurrenceRow, SeriesRow } from './schema/index.ts';

/** A group's series that has lost its last days, with the last one that stands; null when nothing is left of it. */
export interface EndedSeries extends Pick<SeriesRow, 'id' | 'kind' | 'title'> {
  readonly group: string;
  readonly last: string | null;
}

/**
 * Whom to tell that a group's series ends sooner: its people but who ended it. Days that were taken away one by one are
 * not told here; they are called off. `since` is a UTC instant, `now` a wall time.
 */
export async function endedNotices(db: Db, workspaceId: string, since: string, now: string): Promise<Due[]> {
  const removed = await db
    .selectFrom('change')
    .select(['before', 'actorId', 'at'])
    .where('workspaceId', '=', workspaceId)
    .where('entity', '=', 'occurrence')
    .where('at', '>=', since)
    .where('after', 'is', null)
    // What was taken back stands again.
    .where(({ not, exists, selectFrom }) =>
      not(exists(selectFrom('occurrence').select('occurrence.id').whereRef('occurrence.id', '=', 'change.entityId'))),
    )
    .orderBy('at')
    .execute();
  const ends = new Map<string, { actorId: string | null; at: string }>();
  for (const { before, actorId, at } of removed) {
    const row = JSON.parse(before ?? '{}') as OccurrenceRow;
    if (row.seriesId && row.groupId && row.end > now) ends.set(row.seriesId, { actorId, at });
  }
  const series = await endedSeries(db, [...ends.keys()]);
  const people = await peopleOfGroups(db, [...new Set(series.map(({ groupId }) => groupId))]);
  return series.flatMap(({ id, groupId, last }) => {
    const { actorId, at } = ends.get(id) as { actorId: string | null; at: string };
    return people
      .filter((each) => each.groupId === groupId && each.role !== 'deputy' && each.personId !== actorId)
      .map(({ personId }) => ({
        kind: 'series.ended',
        subject: id,
        occurrence: last?.slice(0, 10) ?? 'none',
        step: at,
        personId,
      }));
  });
}

/** Series of groups in use with the last of their days that stands, if any. Two statements. */
export async function endedSeries(db: Db, ids: readonly string[]): Promise<(EndedSeries & { groupId: string })[]> {
  if (ids.length === 0) return [];
  const rows = await db
    .selectFrom('series')
    .innerJoin('group', 'group.id', 'series.groupId')
    .select(['series.id', 'series.kind', 'series.title', 'group.id as groupId', 'group.name as group'])
    .where('series.id', 'in', ids)
    .where('group.archivedAt', 'is', null)
    .execute();
  const lasts = await db
    .selectFrom('occurrence')
    .select(({ fn }) => ['seriesId', fn.max('start').as('last')])
    .where('seriesId', 'in', ids)
    .where('state', '=', 'planned')
    .groupBy('seriesId')
    .execute();
  const lastOf = new Map(lasts.map(({ seriesId, last }) => [seriesId, last]));
  return rows.map((row) => ({ ...row, last: lastOf.get(row.id) ?? null }));
}
