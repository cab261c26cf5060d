import { type Expression, type SqlBool, sql } from 'kysely';
import type { Locale, SeatRole } from '#domain/words.ts';
import type { Reference, RosterPerson } from '#messenger.ts';
import { newId } from './ids.ts';
import { prepared } from './prepared.ts';
import type { Db, GroupRow, MembershipRow, PersonRow, WorkspaceRow } from './schema/index.ts';

/** Someone with everything that says what the person may do: read once a turn. */
export interface Actor {
  readonly person: PersonRow;
  readonly workspace: WorkspaceRow;
  readonly membership: MembershipRow;
  readonly seats: readonly Seat[];
}

export interface Seat {
  readonly groupId: string;
  readonly role: SeatRole;
}

/** The person behind a channel's id, whether in a workspace or not. */
export async function personByTeamsId(db: Db, tenantId: string, teamsId: string): Promise<PersonRow | undefined> {
  const [person] = await personRow(db, tenantId, teamsId);
  return person;
}

const personRow = prepared((db, tenantId: string, teamsId: string) =>
  db.selectFrom('person').selectAll().where('tenantId', '=', tenantId).where('teamsId', '=', teamsId),
);

/**
 * The person in a workspace: the given team's, else the one that the one-to-one chat is about, else the first.
 * Undefined for who is in none, has left, or whose workspace was removed.
 */
export const actorOf = (db: Db, person: PersonRow, teamId: string | null): Promise<Actor | undefined> =>
  actorAmong(db, person, (workspaces) =>
    teamId
      ? workspaces.find((each) => each.teamId === teamId)
      : (workspaces.find(({ id }) => id === person.workspaceId) ?? workspaces[0]),
  );

/** The person in the workspace of that id; undefined as of `actorOf`. */
export const actorIn = (db: Db, person: PersonRow, workspaceId: string | null): Promise<Actor | undefined> =>
  actorAmong(db, person, (workspaces) => workspaces.find(({ id }) => id === workspaceId));

async function actorAmong(
  db: Db,
  person: PersonRow,
  choose: (workspaces: readonly WorkspaceRow[]) => WorkspaceRow | undefined,
): Promise<Actor | undefined> {
  const memberships = await membershipsOfPerson(db, person.id);
  const workspace = choose(await workspacesOf(db, memberships));
  const membership = memberships.find((each) => each.workspaceId === workspace?.id);
  if (!workspace || !membership) return undefined;
  return { person, workspace, membership, seats: await seatsIn(db, person.id, workspace.id) };
}

const membershipsOfPerson = prepared((db, personId: string) =>
  db.selectFrom('membership').selectAll().where('personId', '=', personId).where('leftAt', 'is', null),
);

/** Those in use, the oldest first. A person is in one or two: asked one by one they cost least. */
async function workspacesOf(db: Db, memberships: readonly MembershipRow[]): Promise<WorkspaceRow[]> {
  const found: WorkspaceRow[] = [];
  for (const { workspaceId } of memberships) found.push(...(await openWorkspaceById(db, workspaceId)));
  return found.sort((a, b) => (a.createdAt < b.createdAt ? -1 : 1));
}

const openWorkspaceById = prepared((db, id: string) =>
  db.selectFrom('workspace').selectAll().where('id', '=', id).where('removedAt', 'is', null),
);

const seatsIn = prepared((db, personId: string, workspaceId: string) =>
  db
    .selectFrom('seat')
    .innerJoin('group', 'group.id', 'seat.groupId')
    .select(['seat.groupId', 'seat.role'])
    .where('seat.personId', '=', personId)
    .where('group.workspaceId', '=', workspaceId)
    .where('group.archivedAt', 'is', null),
);

export interface Member extends PersonRow {
  readonly isAdmin: 0 | 1;
  readonly isCaseworker: 0 | 1;
  readonly isGuest: 0 | 1;
}

/** Everyone of a workspace who has not left, by name (sort for a reader in the reader's language). */
export const membersOf = (db: Db, workspaceId: string): Promise<Member[]> =>
  db
    .selectFrom('membership')
    .innerJoin('person', 'person.id', 'membership.personId')
    .selectAll('person')
    .select(['isAdmin', 'isCaseworker', 'isGuest'])
    .where('membership.workspaceId', '=', workspaceId)
    .where('membership.leftAt', 'is', null)
    .orderBy('person.name')
    .execute();

/** The names of people by their ids. */
export async function namesOf(db: Db, ids: readonly string[]): Promise<ReadonlyMap<string, string>> {
  if (ids.length === 0) return new Map();
  const rows = await db.selectFrom('person').select(['id', 'name']).where('id', 'in', ids).execute();
  return new Map(rows.map(({ id, name }) => [id, name]));
}

/** Of a row: whether the person in the column was in the workspace of the other column and has left it. */
export const hasLeft = (person: string, workspace: string): Expression<SqlBool> =>
  sql<SqlBool>`exists (select 1 from ${sql.table('membership')} where ${sql.ref('membership.personId')} = ${sql.ref(person)} and ${sql.ref('membership.workspaceId')} = ${sql.ref(workspace)} and ${sql.ref('membership.leftAt')} is not null)`;

export const membershipOf = (db: Db, workspaceId: string, personId: string) =>
  db
    .selectFrom('membership')
    .selectAll()
    .where('workspaceId', '=', workspaceId)
    .where('personId', '=', personId)
    .where('leftAt', 'is', null)
    .executeTakeFirst();

/** Groups in use, oldest first. */
export async function groupsOf(db: Db, workspaceId: string): Promise<GroupRow[]> {
  const rows = await openGroups(db, workspaceId);
  return rows.sort((a, b) => (a.createdAt === b.createdAt ? order(a.name, b.name) : order(a.createdAt, b.createdAt)));
}

const order = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0);

const openGroups = prepared((db, workspaceId: string) =>
  db.selectFrom('group').selectAll().where('workspaceId', '=', workspaceId).where('archivedAt', 'is', null),
);

export const workspaceByTeam = (db: Db, tenantId: string, teamId: string) =>
  db
    .selectFrom('workspace')
    .selectAll()
    .where('tenantId', '=', tenantId)
    .where('teamId', '=', teamId)
    .executeTakeFirst();

/**
 * Makes the workspace's people those of the roster, in a fixed number of statements for each new or changed person:
 * new ones become staff, who is gone loses the membership, who came back gets it again without old rights.
 * Who was known by name or address only is recognised. `at` is a UTC instant.
 */
export async function syncRoster(db: Db, workspace: WorkspaceRow, roster: readonly RosterPerson[], at: string) {
  const known = await db.selectFrom('person').selectAll().where('tenantId', '=', workspace.tenantId).execute();
  const present = new Set<string>();
  for (const each of roster) present.add((await recognise(db, workspace.tenantId, each, known)).id);
  const memberships = await db.selectFrom('membership').selectAll().where('workspaceId', '=', workspace.id).execute();
  const guests = new Map(roster.map((each) => [each.teamsId, each.guest ? (1 as const) : (0 as const)]));
  for (const person of known.filter((each) => present.has(each.id))) {
    const isGuest = guests.get(person.teamsId ?? '') ?? 0;
    const old = memberships.find((each) => each.personId === person.id);
    if (!old)
      await db
        .insertInto('membership')
        .values({
          id: newId(),
          workspaceId: workspace.id,
          personId: person.id,
          isAdmin: 0,
          isCaseworker: 0,
          isGuest,
          leftAt: null,
        })
        .execute();
    else if (old.leftAt)
      await db
        .updateTable('membership')
        .set({ leftAt: null, isAdmin: 0, isCaseworker: 0, isGuest })
        .where('id', '=', old.id)
        .execute();
  }
  const pasted = new Set(known.filter((each) => !each.teamsId).map((each) => each.id));
  const gone = memberships.filter((each) => !each.leftAt && !present.has(each.personId) && !pasted.has(each.personId));
  if (gone.length > 0)
    await db
      .updateTable('membership')
      .set({ leftAt: at })
      .where(
        'id',
        'in',
        gone.map((each) => each.id),
      )
      .execute();
}

/** The person of a roster entry: known, known by address or whole name only, or new. `known` grows with the new. */
async function recognise(db: Db, tenantId: string, each: RosterPerson, known: PersonRow[]): Promise<PersonRow> {
  const { teamsId, aadObjectId, name, email } = each;
  const old =
    known.find((person) => person.teamsId === teamsId) ??
    known.find((person) => aadObjectId && person.aadObjectId === aadObjectId) ??
    known.find((person) => !person.teamsId && ((email && person.email === email) || person.name === name));
  if (old) {
    // Who was known by name only could not be reached so far.
    const unreachableAt = old.teamsId ? old.unreachableAt : null;
    const facts = { teamsId, aadObjectId, name, email: email ?? old.email, unreachableAt };
    const changed = Object.entries(facts).some(([key, value]) => old[key as keyof typeof facts] !== value);
    if (changed) await db.updateTable('person').set(facts).where('id', '=', old.id).execute();
    return Object.assign(old, facts);
  }
  const person = newPerson(tenantId, { teamsId, aadObjectId, name, email });
  await db.insertInto('person').values(person).execute();
  known.push(person);
  return person;
}

/** A person's row with nothing but these facts. */
export const newPerson = (
  tenantId: string,
  facts: Pick<PersonRow, 'name'> & Partial<Pick<PersonRow, 'teamsId' | 'aadObjectId' | 'email' | 'organisation'>>,
): PersonRow => ({
  id: newId(),
  tenantId,
  teamsId: null,
  aadObjectId: null,
  email: null,
  organisation: null,
  locale: null,
  localeChosen: 0,
  conversation: null,
  unreachableAt: null,
  workspaceId: null,
  ...facts,
});

/** Keeps the one-to-one conversation and the client's language; who writes is reachable again. */
export async function rememberPerson(
  db: Db,
  person: PersonRow,
  seen: { conversation?: Reference; locale?: Locale | null },
): Promise<PersonRow> {
  const patch: Partial<PersonRow> = {};
  if (seen.conversation && seen.conversation !== person.conversation) patch.conversation = seen.conversation;
  if (seen.conversation && person.unreachableAt) patch.unreachableAt = null;
  if (seen.locale && !person.localeChosen && seen.locale !== person.locale) patch.locale = seen.locale;
  if (Object.keys(patch).length === 0) return person;
  await db.updateTable('person').set(patch).where('id', '=', person.id).execute();
  return { ...person, ...patch };
}

/** The language that a person has chosen; it stays whatever the client says. */
export async function chooseLanguage(db: Db, personId: string, locale: Locale): Promise<void> {
  await db.updateTable('person').set({ locale, localeChosen: 1 }).where('id', '=', personId).execute();
}

export const seatOf = (db: Db, groupId: string, personId: string) =>
  db.selectFrom('seat').selectAll().where('groupId', '=', groupId).where('personId', '=', personId).executeTakeFirst();

/** What the people and the groups of a person's workspaces are called. */
export async function knownNames(db: Db, personId: string): Promise<{ people: string[]; groups: string[] }> {
  const own = db
    .selectFrom('membership')
    .select('workspaceId')
    .where('personId', '=', personId)
    .where('leftAt', 'is', null);
  const people = await db
    .selectFrom('membership')
    .innerJoin('person', 'person.id', 'membership.personId')
    .select('person.name')
    .distinct()
    .where('membership.leftAt', 'is', null)
    .where('membership.workspaceId', 'in', own)
    .execute();
  const groups = await db
    .selectFrom('group')
    .select('name')
    .distinct()
    .where('archivedAt', 'is', null)
    .where('workspaceId', 'in', own)
    .execute();
  return { people: people.map(({ name }) => name), groups: groups.map(({ name }) => name) };
}
