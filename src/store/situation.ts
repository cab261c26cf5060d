import type { Temporal } from 'temporal-polyfill';
import { lookNow } from '#domain/situation.ts';
import type { Due } from './notice.ts';
import type { Db, SituationLinkRow } from './schema/index.ts';

/** What a workspace says of the links of its picture of the situation, in the order in which it was said. */
export const situationRows = (db: Db, workspaceId: string): Promise<SituationLinkRow[]> =>
  db
    .selectFrom('situationLink')
    .selectAll()
    .where('workspaceId', '=', workspaceId)
    .orderBy('createdAt')
    .orderBy('id')
    .execute();

/** The secretaries of the groups that lead, who are in the workspace: they look at the month's picture for the group. */
const lookers = (db: Db) =>
  db
    .selectFrom('seat')
    .innerJoin('group', 'group.id', 'seat.groupId')
    .innerJoin('membership', (join) =>
      join.onRef('membership.personId', '=', 'seat.personId').onRef('membership.workspaceId', '=', 'group.workspaceId'),
    )
    .where('seat.role', '=', 'secretary')
    .where('group.kind', 'in', ['leadershipGroup', 'tymBoard'])
    .where('group.archivedAt', 'is', null)
    .where('membership.leftAt', 'is', null);

/** Whom to remind of the month's picture, and for which group: once a month, also when the bot was away on its day. */
export async function looksDueFor(
  db: Db,
  workspaceId: string,
  today: Temporal.PlainDate,
  since: Temporal.PlainDate | null,
): Promise<Due[]> {
  const day = lookNow(today, since)?.toString();
  if (!day) return [];
  const rows = await lookers(db)
    .select(['group.id as subject', 'seat.personId'])
    .where('group.workspaceId', '=', workspaceId)
    .execute();
  return rows.map((row) => ({ ...row, kind: 'situation.look', occurrence: day, step: 'month' }));
}

/** A group for which its secretary is to look at the picture of the situation. */
export interface GroupToLook {
  readonly id: string;
  readonly group: string;
}

/** The groups among some of which the person is still the secretary. */
export const looksOf = (db: Db, personId: string, ids: readonly string[]): Promise<GroupToLook[]> =>
  lookers(db)
    .select(['group.id', 'group.name as group'])
    .where('seat.personId', '=', personId)
    .where('group.id', 'in', ids)
    .orderBy('group.name')
    .execute();
