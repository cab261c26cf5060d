import { type Expression, expressionBuilder, type SqlBool, sql } from 'kysely';
import type { Db, Schema } from './schema/index.ts';

export interface MeetingSoon {
  readonly occurrenceId: string;
  readonly date: string;
  readonly personId: string;
}

/**
 * Who has a day or a meeting on one of two days (civil dates): those who sit in its group (deputies come when asked), its
 * owner when it is of no group, and who has said to come; for as long as they are in the workspace. Not who cannot come.
 */
export const meetingsFor = (db: Db, workspaceId: string, today: string, next: string): Promise<MeetingSoon[]> =>
  db
    .selectFrom('occurrence')
    .innerJoin('membership', 'membership.workspaceId', 'occurrence.workspaceId')
    .select(['occurrence.id as occurrenceId', 'membership.personId'])
    .select(sql<string>`substr(${sql.ref('occurrence.start')}, 1, 10)`.as('date'))
    .where('occurrence.workspaceId', '=', workspaceId)
    .where('occurrence.start', '>=', today)
    .where('occurrence.start', '<', `${next}U`)
    .where(sql<string>`substr(${sql.ref('occurrence.start')}, 1, 10)`, 'in', [today, next])
    .where('occurrence.state', '=', 'planned')
    .where('membership.leftAt', 'is', null)
    .where(attends())
    .execute();

/** Of a row of occurrence and membership: whether that person is to be there. */
export function attends(): Expression<SqlBool> {
  const { or, and, eb, not, exists, selectFrom } = expressionBuilder<Schema, 'occurrence' | 'membership'>();
  const answer = selectFrom('rsvp')
    .select('rsvp.id')
    .whereRef('rsvp.occurrenceId', '=', 'occurrence.id')
    .whereRef('rsvp.personId', '=', 'membership.personId');
  const seat = selectFrom('seat')
    .select('seat.id')
    .whereRef('seat.groupId', '=', 'occurrence.groupId')
    .whereRef('seat.personId', '=', 'membership.personId')
    .where('seat.role', '!=', 'deputy');
  const own = and([eb('occurrence.groupId', 'is', null), eb('occurrence.ownerId', '=', eb.ref('membership.personId'))]);
  return and([
    or([own, exists(seat), exists(answer.where('rsvp.answer', '!=', 'no'))]),
    not(exists(answer.where('rsvp.answer', '=', 'no'))),
  ]);
}
