import type { Channel, Reference } from '#messenger.ts';
import { newId } from './ids.ts';
import { clearUnreachable } from './recipient.ts';
import type { ChannelRow, Db, MembershipRow, WorkspaceRow } from './schema/index.ts';

type Facts = Pick<WorkspaceRow, 'tenantId' | 'teamId' | 'name' | 'reference' | 'locale' | 'timeZone'>;

/**
 * The workspace of a team: made when the bot is first added to it, brought back when it is added again.
 * `created` says which. `at` is a UTC instant. Of two that come at once the second waits until the first is whole.
 */
export async function openWorkspace(
  db: Db,
  facts: Facts,
  at: string,
): Promise<{ workspace: WorkspaceRow; created: boolean }> {
  const workspace: WorkspaceRow = {
    id: newId(),
    digestAt: '08:00',
    dayEnds: '17:00',
    plannedThrough: null,
    escalateAfter: null,
    createdAt: at,
    removedAt: null,
    ...facts,
  };
  const made = await db
    .insertInto('workspace')
    .values(workspace)
    .onConflict((conflict) => conflict.columns(['tenantId', 'teamId']).doNothing())
    .returning('id')
    .executeTakeFirst();
  if (made) return { workspace, created: true };
  const old = await db
    .updateTable('workspace')
    .set((row) => ({
      name: facts.name,
      reference: facts.reference,
      // What fell due while the bot was out of the team is not told now.
      plannedThrough: row.case().when('removedAt', 'is', null).then(row.ref('plannedThrough')).else(null).end(),
      removedAt: null,
    }))
    .where('tenantId', '=', facts.tenantId)
    .where('teamId', '=', facts.teamId)
    .returningAll()
    .executeTakeFirstOrThrow();
  const members = await db.selectFrom('membership').select('personId').where('workspaceId', '=', old.id).execute();
  // Who could not be reached while the bot was out of the team is tried again.
  await clearUnreachable(
    db,
    members.map(({ personId }) => personId),
  );
  return { workspace: old, created: false };
}

/** The bot was taken out of the team: nothing more is sent, everything is kept. */
export async function closeWorkspace(db: Db, tenantId: string, teamId: string, at: string): Promise<void> {
  await db
    .updateTable('workspace')
    .set({ removedAt: at })
    .where('tenantId', '=', tenantId)
    .where('teamId', '=', teamId)
    .execute();
}

/** Makes the person an admin when the workspace has none: who installs the bot first. Returns whether it did. */
export async function firstAdmin(db: Db, workspaceId: string, personId: string): Promise<boolean> {
  const members: MembershipRow[] = await db
    .selectFrom('membership')
    .selectAll()
    .where('workspaceId', '=', workspaceId)
    .where('leftAt', 'is', null)
    .execute();
  const own = members.find((each) => each.personId === personId);
  if (!own || members.some((each) => each.isAdmin)) return false;
  await db.updateTable('membership').set({ isAdmin: 1 }).where('id', '=', own.id).execute();
  return true;
}

/** Keeps the team's channels with the newest way to post to each. */
export async function syncChannels(
  db: Db,
  workspaceId: string,
  channels: readonly (Channel & { reference: Reference })[],
): Promise<void> {
  if (channels.length === 0) return;
  const rows: ChannelRow[] = channels.map(({ id, name, reference }) => ({
    id: newId(),
    workspaceId,
    kind: 'channel',
    teamsId: id,
    name,
    reference,
    locales: null,
  }));
  await db
    .insertInto('channel')
    .values(rows)
    .onConflict((conflict) =>
      conflict
        .columns(['workspaceId', 'teamsId'])
        .doUpdateSet((row) => ({ name: row.ref('excluded.name'), reference: row.ref('excluded.reference') })),
    )
    .execute();
}

/** The channels of a workspace, by name. */
export const channelsOf = (db: Db, workspaceId: string): Promise<ChannelRow[]> =>
  db.selectFrom('channel').selectAll().where('workspaceId', '=', workspaceId).orderBy('name').execute();

/** The channel of a workspace behind a channel's own id of it. */
export const channelByTeamsId = (db: Db, workspaceId: string, teamsId: string): Promise<ChannelRow | undefined> =>
  db
    .selectFrom('channel')
    .selectAll()
    .where('workspaceId', '=', workspaceId)
    .where('teamsId', '=', teamsId)
    .executeTakeFirst();

/** The workspaces of a tenant that the bot is in. */
export const workspacesOf = (db: Db, tenantId: string): Promise<WorkspaceRow[]> =>
  db.selectFrom('workspace').selectAll().where('tenantId', '=', tenantId).where('removedAt', 'is', null).execute();

/** Every workspace, those that the bot was taken out of included: what is kept of them goes by its times as well. */
export const everyWorkspace = (db: Db): Promise<WorkspaceRow[]> => db.selectFrom('workspace').selectAll().execute();
