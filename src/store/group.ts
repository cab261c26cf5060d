import type { Write } from './change.ts';
import type { Db, PersonRow, SeatRow } from './schema/index.ts';

/** Someone in a group; `teamsId` is null for who is known by name only. */
export interface Seated extends SeatRow {
  readonly name: string;
  readonly organisation: string | null;
  readonly teamsId: string | null;
}

/** Who sits in the groups and has not left the workspace, by name. */
const seated = (db: Db, groupIds: readonly string[]) =>
  db
    .selectFrom('seat')
    .innerJoin('group', 'group.id', 'seat.groupId')
    .innerJoin('person', 'person.id', 'seat.personId')
    .innerJoin('membership', (join) =>
      join.onRef('membership.personId', '=', 'seat.personId').onRef('membership.workspaceId', '=', 'group.workspaceId'),
    )
    .where('seat.groupId', 'in', groupIds)
    .where('membership.leftAt', 'is', null);

/** The people of a group with their roles and organisations, by name (sort for a reader in the reader's language). */
export const seatsOf = (db: Db, groupId: string): Promise<Seated[]> =>
  seated(db, [groupId])
    .selectAll('seat')
    .select(['person.name', 'person.organisation', 'person.teamsId'])
    .orderBy('person.name')
    .execute();

/** Who belongs to which of the groups: for telling them of the groups' meetings. */
export const peopleOfGroups = (
  db: Db,
  groupIds: readonly string[],
): Promise<Pick<SeatRow, 'groupId' | 'personId' | 'role'>[]> =>
  groupIds.length === 0
    ? Promise.resolve([])
    : seated(db, groupIds).select(['seat.groupId', 'seat.personId', 'seat.role']).execute();

/** How many people each group of a workspace has; a group with none is not among them. */
export async function sizesOf(db: Db, groupIds: readonly string[]): Promise<ReadonlyMap<string, number>> {
  const rows = await peopleOfGroups(db, groupIds);
  return new Map(groupIds.map((id) => [id, rows.filter((row) => row.groupId === id).length]));
}

/** Those of a tenant who are known by name only: pasted once, not (or no longer) in any roster. */
export const namedPeople = (db: Db, tenantId: string): Promise<PersonRow[]> =>
  db.selectFrom('person').selectAll().where('tenantId', '=', tenantId).where('teamsId', 'is', null).execute();

/** People who are known by name only from now on; the log of changes keeps no names, so they are not in it. */
export async function addNamed(write: Write, people: PersonRow[]): Promise<void> {
  if (people.length > 0) await write.db.insertInto('person').values(people).execute();
}

/** Where a person works, and the address when none was known. */
export async function describePerson(
  write: Write,
  personId: string,
  facts: Partial<Pick<PersonRow, 'organisation' | 'email'>>,
): Promise<void> {
  if (Object.keys(facts).length === 0) return;
  await write.db.updateTable('person').set(facts).where('id', '=', personId).execute();
}
