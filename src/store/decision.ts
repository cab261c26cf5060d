import type { Db } from './schema/index.ts';

/** A decision of a meeting, as the log of decisions shows it. */
export interface Decision {
  readonly id: string;
  readonly text: string;
  readonly meetingId: string;
  /** Wall time of the meeting. */
  readonly start: string;
  readonly groupId: string;
  readonly group: string;
  readonly formal: 0 | 1;
  readonly item: string | null;
}

/**
 * The decisions of a workspace's groups, the latest first: those in minutes that are out, and those still being written
 * of the groups that the reader leads. Null: of all groups.
 */
export async function decisionsFor(
  db: Db,
  workspaceId: string,
  { memberOf, leads }: { memberOf: readonly string[] | null; leads: readonly string[] | null },
): Promise<Decision[]> {
  const rows = await db
    .selectFrom('minutesEntry')
    .innerJoin('occurrence', 'occurrence.id', 'minutesEntry.occurrenceId')
    .innerJoin('group', 'group.id', 'minutesEntry.groupId')
    .leftJoin('minutes', 'minutes.id', 'minutesEntry.occurrenceId')
    .leftJoin('agendaItem', 'agendaItem.id', 'minutesEntry.itemId')
    .select(['minutesEntry.id', 'minutesEntry.text', 'occurrence.id as meetingId', 'occurrence.start'])
    .select(['group.id as groupId', 'group.name as group', 'group.formal', 'agendaItem.title as item', 'minutes.state'])
    .where('minutesEntry.workspaceId', '=', workspaceId)
    .where('minutesEntry.kind', '=', 'decision')
    .orderBy('occurrence.start', 'desc')
    .orderBy('minutesEntry.createdAt')
    .execute();
  const within = (groups: readonly string[] | null, id: string) => groups === null || groups.includes(id);
  return rows
    .filter(({ groupId, state }) => {
      const out = state === 'posted' || state === 'approved';
      return out ? within(memberOf, groupId) : within(leads, groupId);
    })
    .map(({ state: _state, ...decision }) => decision);
}
