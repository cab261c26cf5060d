import { Temporal } from 'temporal-polyfill';
import { meetingKinds } from '#domain/calendar.ts';
import type { OccurrenceKind } from '#domain/words.ts';
import { prepared } from './prepared.ts';
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
  if (!kind && !groupId) return allBetween(db, workspaceId, fromWall, toWall);
  return chosen(between(db, workspaceId, fromWall, toWall), { kind, groupId }).execute();
}

const between = (db: Db, workspaceId: string, fromWall: string, toWall: string) =>
  db
    .selectFrom('occurrence')
    .selectAll()
    .where('workspaceId', '=', workspaceId)
    .where('start', '>=', fromWall)
    .where('start', '<', toWall)
    .orderBy('start')
    .orderBy('id');

const allBetween = prepared(between);

type Occurrences = ReturnType<typeof between>;

function chosen(query: Occurrences, { kind, groupId }: Which): Occurrences {
  const ofGroup = groupId ? query.where('groupId', '=', groupId) : query;
  if (!kind) return ofGroup;
  return kind === 'meeting' ? ofGroup.where('kind', 'in', meetingKinds) : ofGroup.where('kind', '=', kind);
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
  // Nothing lasts over a day: the index on the start finds what may still be under way.
  const dayBefore = Temporal.PlainDate.from(nowWall).subtract({ days: 1 }).toString();
  if (kind && kind !== 'meeting' && !groupId) return comingOfKind(db, workspaceId, dayBefore, nowWall, kind, limit);
  return chosen(coming(db, workspaceId, dayBefore, nowWall), { kind, groupId })
    .limit(limit)
    .execute();
}

const coming = (db: Db, workspaceId: string, dayBefore: string, nowWall: string) =>
  db
    .selectFrom('occurrence')
    .selectAll()
    .where('workspaceId', '=', workspaceId)
    .where('state', '=', 'planned')
    .where('start', '>=', dayBefore)
    .where('end', '>', nowWall)
    .orderBy('start')
    .orderBy('id');

const comingOfKind = prepared(
  (db, workspaceId: string, dayBefore: string, nowWall: string, kind: string, limit: number) =>
    coming(db, workspaceId, dayBefore, nowWall)
      .where('kind', '=', kind as OccurrenceKind)
      .limit(limit),
);

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
