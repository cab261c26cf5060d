import type { AppContext } from '#context.ts';
import { instantText } from '#domain/instant.ts';
import type { Channel, Reference, RosterPerson } from '#messenger.ts';
import { firstTime } from '#store/inbound.ts';
import { syncRoster } from '#store/people.ts';
import type { WorkspaceRow } from '#store/schema/index.ts';
import { syncChannels, workspacesOf } from '#store/workspace.ts';

export interface Team {
  readonly roster: readonly RosterPerson[];
  readonly channels: readonly (Channel & { reference: Reference })[];
}

/** Who and what a team has, asked over the network: before a transaction, never inside one. */
export async function readTeam({ messenger, log }: AppContext, team: Reference): Promise<Team> {
  const roster = await messenger.roster(team);
  const channels = await messenger.channels(team).catch((error: unknown) => {
    // A team without its list of channels is still a workspace; they come with the next change of the team.
    log.warn({ err: error }, 'the channels of a team could not be read');
    return [];
  });
  return {
    roster,
    channels: channels.map((channel) => ({ ...channel, reference: messenger.channelReference(team, channel.id) })),
  };
}

/** Makes a workspace's people and channels those of its team. */
export async function syncTeam(context: AppContext, workspace: WorkspaceRow, team: Reference): Promise<void> {
  const { roster, channels } = await readTeam(context, team);
  await context.db.transaction().execute(async (tx) => {
    await syncRoster(tx, workspace, roster, instant(context));
    await syncChannels(tx, workspace.id, channels);
  });
}

/**
 * Looks for someone whom no workspace knows in the rosters of the tenant's teams: the message that the person had come
 * may have been lost. Once a minute for each at most.
 */
export async function lookAgain(context: AppContext, tenantId: string, teamsId: string): Promise<void> {
  const now = instant(context);
  if (!(await firstTime(context.db, `look:${tenantId}:${teamsId}:${minuteOf(now)}`, now))) return;
  for (const workspace of await workspacesOf(context.db, tenantId)) {
    await syncTeam(context, workspace, workspace.reference).catch((error: unknown) => {
      context.log.warn({ err: error, workspaceId: workspace.id }, 'a roster could not be read');
    });
  }
}

/** Now, as UTC text. */
export const instant = ({ clock }: Pick<AppContext, 'clock'>): string => instantText(clock.now());

/** The minute of an instant, for what is done once in it. */
export const minuteOf = (at: string): string => at.slice(0, 'yyyy-mm-ddThh:mm'.length);
