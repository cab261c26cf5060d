import type { Database } from '#store/database.ts';
import { newPerson } from '#store/people.ts';

interface Ids {
  readonly workspaces?: readonly string[];
  readonly people?: readonly string[];
  readonly groups?: readonly string[];
}

const createdAt = '2026-11-01T07:00:00.000Z';

/** Puts down what other rows point to: workspaces, people and groups (of the first workspace) of these ids. */
export async function addParents(db: Database, { workspaces = [], people = [], groups = [] }: Ids) {
  for (const id of workspaces)
    await db
      .insertInto('workspace')
      .values({
        id,
        tenantId: 't',
        teamId: id,
        name: id,
        reference: '{}' as never,
        locale: 'fi',
        timeZone: 'Europe/Helsinki',
        digestAt: '08:00',
        dayEnds: '17:00',
        plannedThrough: null,
        escalateAfter: null,
        createdAt,
        removedAt: null,
      })
      .execute();
  for (const id of people)
    await db
      .insertInto('person')
      .values({ ...newPerson('t', { name: id }), id })
      .execute();
  for (const id of groups)
    await db
      .insertInto('group')
      .values({
        id,
        workspaceId: workspaces[0] ?? '',
        kind: 'areaTeam',
        name: id,
        formal: 0,
        channelId: null,
        template: '[]',
        timetable: null,
        quorum: null,
        createdAt,
        archivedAt: null,
      })
      .execute();
}
