import { Temporal } from 'temporal-polyfill';
import { meetingKinds } from '#domain/calendar.ts';
import type { OccurrenceKind } from '#domain/words.ts';
import type { Db, OccurrenceRow } from './schema/index.ts';

/** Which occurrences: of one kind, or any meeting; of one group. */
export interface Which {
  readonly kind?: OccurrenceKind | 'meeting' | undefined;
  readonly groupId?: string | null | undefined;
}

/** A wall time as it stands in the database. */
export const wallText = (at: Temporal.PlainDateTime): string => at.toString({ smallestUnit: 'minute' });

export const occurrenceById = (db: Db, workspaceId: string, id: string): Promise<OccurrenceRow | undefined> =>
  db
    .selectFrom('occurrence')
    .selectAll()
    .where('workspaceId', '=', workspaceId)
    .where('id', '=', id)
    .executeTakeFirst();

/**
 * What starts from one wall time (or day) on and before another, in order, called off or not.
 * A day counts as its midnight: `2026-12-07` to `2026-12-14` is the week from Monday to Sunday.
 */
export function calendarBetween(
  db: Db,
  workspaceId: string,
  fromWall: string,
  toWall: string,
  { kind, groupId }: Which = {},
): Promise<OccurrenceRow[]> {
  let query = db
    .selectFrom('occurrence')
    .selectAll()
    .where('workspaceId', '=', workspaceId)
    .where('start', '>=', fromWall)
    .where('start', '<', toWall);
  if (groupId) query = query.where('groupId', '=', groupId);
  if (kind) query = kind === 'meeting' ? query.where('kind', 'in', meetingKinds) : query.where('kind', '=', kind);
  return query.orderBy('start').orderBy('id').execute();
}

/** As `calendarBetween`, without what has been called off. */
export async function occurrencesBetween(
  db: Db,
  workspaceId: string,
  fromWall: string,
  toWall: string,
  groupId?: string,
): Promise<OccurrenceRow[]> {
  const rows = await calendarBetween(db, workspaceId, fromWall, toWall, { groupId });
  return rows.filter(({ state }) => state === 'planned');
}

/** What is under way or ahead at a wall time, the first ones. The cost follows what is returned. */
export function comingOccurrences(
  db: Db,
  workspaceId: string,
  { kind, groupId }: Which,
  nowWall: string,
  limit: number,
): Promise<OccurrenceRow[]> {
  let query = db
    .selectFrom('occurrence')
    .selectAll()
    .where('workspaceId', '=', workspaceId)
    .where('state', '=', 'planned')
    // Nothing lasts over a day: the index on the start finds what may still be under way.
    .where('start', '>=', Temporal.PlainDate.from(nowWall).subtract({ days: 1 }).toString())
    .where('end', '>', nowWall);
  if (groupId) query = query.where('groupId', '=', groupId);
  if (kind) query = kind === 'meeting' ? query.where('kind', 'in', meetingKinds) : query.where('kind', '=', kind);
  return query.orderBy('start').orderBy('id').limit(limit).execute();
}

/** The one under way or the next one, if any. */
export async function nextOccurrence(
  db: Db,
  workspaceId: string,
  which: Which,
  nowWall: string,
): Promise<OccurrenceRow | undefined> {
  const [first] = await comingOccurrences(db, workspaceId, which, nowWall, 1);
  return first;
}
