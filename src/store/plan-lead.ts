import type { Db } from './schema/index.ts';

/** The people of one organisation who sit in the groups: whose plans a lead of these sees. */
export async function colleaguesIn(
  db: Db,
  groupIds: readonly string[],
  organisation: string | null,
): Promise<string[]> {
  if (groupIds.length === 0 || !organisation) return [];
  const rows = await db
    .selectFrom('seat')
    .innerJoin('person', 'person.id', 'seat.personId')
    .select('seat.personId')
    .distinct()
    .where('seat.groupId', 'in', groupIds)
    .where('person.organisation', '=', organisation)
    .execute();
  return rows.map(({ personId }) => personId);
}
