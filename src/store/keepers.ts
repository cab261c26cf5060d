import type { Db } from './schema/index.ts';

/** Who is told that a person cannot be reached: the secretaries of the person's groups, or else the admins. Ids. */
export async function keepersOf(db: Db, workspaceId: string, personId: string): Promise<string[]> {
  const secretaries = await db
    .selectFrom('seat as own')
    .innerJoin('group', 'group.id', 'own.groupId')
    .innerJoin('seat', 'seat.groupId', 'own.groupId')
    .innerJoin('membership', (join) =>
      join
        .onRef('membership.personId', '=', 'seat.personId')
        .onRef('membership.workspaceId', '=', 'group.workspaceId')
        .on('membership.leftAt', 'is', null),
    )
    .select('seat.personId')
    .distinct()
    .where('own.personId', '=', personId)
    .where('group.workspaceId', '=', workspaceId)
    .where('group.archivedAt', 'is', null)
    .where('seat.role', '=', 'secretary')
    .where('seat.personId', '!=', personId)
    .execute();
  if (secretaries.length > 0) return secretaries.map((each) => each.personId);
  const admins = await db
    .selectFrom('membership')
    .select('personId')
    .where('workspaceId', '=', workspaceId)
    .where('isAdmin', '=', 1)
    .where('leftAt', 'is', null)
    .where('personId', '!=', personId)
    .execute();
  return admins.map((each) => each.personId);
}
