import { sql } from 'kysely';
import type { Db } from './schema/index.ts';

/** Whose plans a person looks after on a civil day, because they are away. */
export async function standsInFor(db: Db, workspaceId: string, personId: string, day: string): Promise<string[]> {
  const rows = await db
    .selectFrom('absence')
    .select('personId')
    .distinct()
    .where('workspaceId', '=', workspaceId)
    .where('delegateId', '=', personId)
    .where('first', '<=', day)
    .where('last', '>=', day)
    .execute();
  return rows.map((row) => row.personId);
}

/** As a subquery: the people whose plans a person reviews on a civil day, the person included. */
export const reviewedBy = (db: Db, personId: string, day: string) =>
  db
    .selectFrom('absence')
    .select('absence.personId')
    .where('delegateId', '=', personId)
    .where('first', '<=', day)
    .where('last', '>=', day)
    .unionAll(db.selectNoFrom(sql<string>`cast(${personId} as text)`.as('personId')));
