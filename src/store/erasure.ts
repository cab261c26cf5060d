import { insert, update, type Write } from './change.ts';
import { releasing } from './change-release.ts';
import { touch } from './delivery.ts';
import { newId } from './ids.ts';
import type { ChangeRow, Db, PersonRow } from './schema/index.ts';

/** After any time: a name goes from the whole log. */
const ALWAYS = '9999-12-31T00:00:00.000Z';

/**
 * A person's key loses its name, address and ways to be reached, everywhere: what the person has done stays with the
 * key, and minutes that were approved stay as they were approved. `label` is what stands in place of the name. The
 * person loses every workspace at once. Nothing of it can be taken back: the log keeps no name.
 */
export async function erasePerson(write: Write, person: PersonRow, label: string): Promise<void> {
  const { db } = write;
  await leaveAll(write, person.id);
  const gone = { email: null, teamsId: null, aadObjectId: null, conversation: null, locale: null, workspaceId: null };
  await db
    .updateTable('person')
    .set({ ...gone, name: label, localeChosen: 0, unreachableAt: null })
    .where('id', '=', person.id)
    .execute();
  for (const table of ['feed', 'download', 'upload', 'pause', 'topic'] as const)
    await db.deleteFrom(table).where('personId', '=', person.id).execute();
  await db
    .deleteFrom('inbound')
    .where((row) =>
      row.or([
        ...(person.name ? [row('reply', 'like', `%${person.name}%`)] : []),
        row('id', 'like', `%${person.teamsId ?? person.id}%`),
      ]),
    )
    .execute();
  await db.updateTable('attendance').set({ name: label }).where('personId', '=', person.id).execute();
  await db.updateTable('agendaItem').set({ presenter: label }).where('presenterId', '=', person.id).execute();
  // Teams knows some people by no name: then there is none to take out, and nothing stands in every text.
  if (person.name) await unname(db, person.name, label);
  for (const workspaceId of await workspacesEver(db, person.id)) {
    await insert(write, 'erasure', [{ id: newId(), workspaceId, personId: person.id, at: write.at }]);
    for (const view of await viewsIn(db, workspaceId)) await touch({ ...write, workspaceId }, view);
  }
}

/** The person is nowhere a member any more. */
async function leaveAll(write: Write, personId: string): Promise<void> {
  const memberships = await write.db.selectFrom('membership').selectAll().where('personId', '=', personId).execute();
  for (const row of memberships.filter(({ leftAt }) => !leftAt))
    await update(write, 'membership', row, { leftAt: write.at, isAdmin: 0, isCaseworker: 0 });
}

/** Takes a name out of what was published and of what the log of changes says of meetings. */
async function unname(db: Db, name: string, label: string): Promise<void> {
  const published = await db
    .selectFrom('agenda')
    .select(['id', 'snapshot'])
    .where('snapshot', 'like', `%${name}%`)
    .execute();
  for (const { id, snapshot } of published)
    await db
      .updateTable('agenda')
      .set({ snapshot: snapshot?.replaceAll(name, label) ?? null })
      .where('id', '=', id)
      .execute();
  const told = await db
    .selectFrom('change')
    .select(['id', 'before', 'after'])
    .where('entity', 'in', ['attendance', 'agendaItem', 'agenda'])
    .where((row) => row.or([row('before', 'like', `%${name}%`), row('after', 'like', `%${name}%`)]))
    .execute();
  await releasing(db, ALWAYS, async () => {
    for (const row of told)
      await db
        .updateTable('change')
        .set(without(row, name, label))
        .where('id', '=', row.id)
        .execute();
  });
}

const without = ({ before, after }: Pick<ChangeRow, 'before' | 'after'>, name: string, label: string) => ({
  before: before?.replaceAll(name, label) ?? null,
  after: after?.replaceAll(name, label) ?? null,
});

async function workspacesEver(db: Db, personId: string): Promise<string[]> {
  const rows = await db.selectFrom('membership').select('workspaceId').where('personId', '=', personId).execute();
  return rows.map(({ workspaceId }) => workspaceId);
}

async function viewsIn(db: Db, workspaceId: string): Promise<string[]> {
  const rows = await db
    .selectFrom('livingCard')
    .select('view')
    .distinct()
    .where('workspaceId', '=', workspaceId)
    .execute();
  return rows.map(({ view }) => view);
}

/** Whether a changeset has taken a name away: there is nothing to take back. */
export async function hasErased(db: Db, changeset: string): Promise<boolean> {
  const row = await db
    .selectFrom('change')
    .select('id')
    .where('changeset', '=', changeset)
    .where('entity', '=', 'erasure')
    .limit(1)
    .executeTakeFirst();
  return row !== undefined;
}

/** Whether a person's name has been taken away. */
export async function isErased(db: Db, personId: string): Promise<boolean> {
  const row = await db.selectFrom('erasure').select('id').where('personId', '=', personId).limit(1).executeTakeFirst();
  return row !== undefined;
}

/** Whether some workspace has nobody but this person for an admin. */
export async function isSoleAdmin(db: Db, personId: string): Promise<boolean> {
  const row = await db
    .selectFrom('membership')
    .select('id')
    .where('personId', '=', personId)
    .where('isAdmin', '=', 1)
    .where('leftAt', 'is', null)
    .where(({ not, exists, selectFrom }) =>
      not(
        exists(
          selectFrom('membership as other')
            .select('other.id')
            .whereRef('other.workspaceId', '=', 'membership.workspaceId')
            .whereRef('other.personId', '!=', 'membership.personId')
            .where('other.isAdmin', '=', 1)
            .where('other.leftAt', 'is', null),
        ),
      ),
    )
    .limit(1)
    .executeTakeFirst();
  return row !== undefined;
}
