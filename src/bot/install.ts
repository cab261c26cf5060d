import type { Card } from '#cards/card.ts';
import { welcomeCard } from '#cards/welcome.ts';
import type { AppContext } from '#context.ts';
import { localeOf, textsOf } from '#i18n/index.ts';
import { addPractices } from '#store/first-practices.ts';
import { actorOf, personByTeamsId, rememberPerson, syncRoster, workspaceByTeam } from '#store/people.ts';
import { closeWorkspace, firstAdmin, openWorkspace, syncChannels } from '#store/workspace.ts';
import type { Installed, Removed, Reply, RosterChanged } from './request.ts';

const nothing: Reply = { messages: [] };

const instant = (context: AppContext) => context.clock.now().toString({ fractionalSecondDigits: 3 });

/** The bot was added: a team becomes a workspace with its people and channels, its installer the admin. */
export async function installed(context: AppContext, request: Installed): Promise<Reply> {
  if (request.team) return installedInTeam(context, request, request.team);
  const { db, config } = context;
  const person = await personByTeamsId(db, request.tenantId, request.from.teamsId);
  const locale = person?.locale ?? localeOf(request.locale) ?? config.defaultLocale;
  const t = textsOf(locale);
  if (request.surface !== 'personal') return welcome(welcomeCard(t, { title: t.common.welcome.team('') }));
  if (person) await rememberPerson(db, person, { conversation: request.conversation.reference });
  const actor = person && (await actorOf(db, person, null));
  if (!actor) return { messages: [{ text: t.errors['workspace.none'](), summary: t.common.appName }] };
  const title = t.common.welcome.personal(actor.person.name.split(' ')[0] ?? '');
  return welcome(welcomeCard(t, { title, isAdmin: actor.membership.isAdmin === 1 }));
}

async function installedInTeam(context: AppContext, request: Installed, team: NonNullable<Installed['team']>) {
  const { db, messenger, config } = context;
  const { tenantId, from } = request;
  const reference = request.conversation.reference;
  // The network first: nothing of it happens inside the transaction.
  const roster = await messenger.roster(reference);
  const channels = (await messenger.channels(reference)).map((channel) => ({
    ...channel,
    reference: messenger.channelReference(reference, channel.id),
  }));
  const at = instant(context);
  const facts = {
    tenantId,
    teamId: team.id,
    name: team.name ?? '',
    reference,
    locale: config.defaultLocale,
    timeZone: config.timeZone,
  };
  const created = await db.transaction().execute(async (tx) => {
    const opened = await openWorkspace(tx, facts, at);
    await syncRoster(tx, opened.workspace, roster, at);
    await syncChannels(tx, opened.workspace.id, channels);
    const installer = await personByTeamsId(tx, tenantId, from.teamsId);
    if (installer) await firstAdmin(tx, opened.workspace.id, installer.id);
    if (opened.created) await addPractices(tx, opened.workspace.id, at);
    return opened.created;
  });
  if (!created) return nothing;
  const t = textsOf(config.defaultLocale);
  return welcome(welcomeCard(t, { title: t.common.welcome.team(facts.name) }));
}

/** The bot was taken away: from a team, or from a person, who can then not be reached one to one. */
export async function removed(context: AppContext, request: Removed): Promise<Reply> {
  const { db } = context;
  if (request.team) await closeWorkspace(db, request.tenantId, request.team.id, instant(context));
  return nothing;
}

/** People or channels came or went: who left loses all at once. */
export async function rosterChanged(context: AppContext, request: RosterChanged): Promise<Reply> {
  const { db, messenger } = context;
  const workspace = request.team && (await workspaceByTeam(db, request.tenantId, request.team.id));
  if (!workspace) return nothing;
  const reference = request.conversation.reference;
  const roster = await messenger.roster(reference);
  const channels = (await messenger.channels(reference)).map((channel) => ({
    ...channel,
    reference: messenger.channelReference(reference, channel.id),
  }));
  await db.transaction().execute(async (tx) => {
    await syncRoster(tx, workspace, roster, instant(context));
    await syncChannels(tx, workspace.id, channels);
  });
  return nothing;
}

const welcome = (card: Card): Reply => ({ messages: [{ card, summary: card.fallbackText }] });
