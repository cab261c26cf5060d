import type { Db, PersonRow } from './schema/index.ts';

/** Someone who is or has been in a workspace; `leftAt` is null for who is. */
export interface PastMember extends Pick<PersonRow, 'id' | 'name' | 'organisation'> {
  readonly leftAt: string | null;
}

/** Everyone of a workspace, who has left included, by name (sort for a reader in the reader's language). */
export const everyoneOf = (db: Db, workspaceId: string): Promise<PastMember[]> =>
  db
    .selectFrom('membership')
    .innerJoin('person', 'person.id', 'membership.personId')
    .select(['person.id', 'person.name', 'person.organisation', 'membership.leftAt'])
    .where('membership.workspaceId', '=', workspaceId)
    .orderBy('person.name')
    .execute();
