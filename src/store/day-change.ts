import type { Db, OccurrenceRow } from './schema/index.ts';

/** The view of a change of a day or a meeting that a channel is told. */
export const changedViewOf = (occurrenceId: string): string => `changed:${occurrenceId}`;

/** The newest change of a day or a meeting: what it was before (null: it was added then), and when (a UTC instant). */
export async function lastChangeOf(
  db: Db,
  occurrenceId: string,
): Promise<{ before: OccurrenceRow | null; at: string } | undefined> {
  const row = await db
    .selectFrom('change')
    .select(['before', 'at'])
    .where('entityId', '=', occurrenceId)
    .where('entity', '=', 'occurrence')
    .orderBy('at', 'desc')
    .orderBy('position', 'desc')
    .limit(1)
    .executeTakeFirst();
  return row && { before: row.before ? (JSON.parse(row.before) as OccurrenceRow) : null, at: row.at };
}
