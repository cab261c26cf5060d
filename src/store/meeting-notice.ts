import { sql } from 'kysely';
import type { Db } from './schema.ts';

export interface MeetingSoon {
  readonly occurrenceId: string;
  readonly date: string;
  readonly personId: string;
}

/**
 * Who has a day or a meeting on one of two days (civil dates): those who sit in its group (deputies come when asked), or
 * its owner when it is of no group, for as long as they are in the workspace.
 */
export const meetingsFor = (db: Db, workspaceId: string, today: string, next: string): Promise<MeetingSoon[]> =>
  db
    .selectFrom('occurrence')
    .leftJoin('seat', (join) => join.onRef('seat.groupId', '=', 'occurrence.groupId').on('seat.role', '!=', 'deputy'))
    .innerJoin('membership', (join) =>
      join
        .onRef('membership.workspaceId', '=', 'occurrence.workspaceId')
        .on(
          'membership.personId',
          '=',
          sql<string>`coalesce(${sql.ref('seat.personId')}, ${sql.ref('occurrence.ownerId')})`,
        ),
    )
    .select(['occurrence.id as occurrenceId', 'membership.personId'])
    .select(sql<string>`substr(${sql.ref('occurrence.start')}, 1, 10)`.as('date'))
    .where('occurrence.workspaceId', '=', workspaceId)
    .where('occurrence.start', '>=', today)
    .where('occurrence.start', '<', `${next}U`)
    .where(sql<string>`substr(${sql.ref('occurrence.start')}, 1, 10)`, 'in', [today, next])
    .where('occurrence.state', '=', 'planned')
    .where('membership.leftAt', 'is', null)
    .execute();
