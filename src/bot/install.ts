import type { Card } from '#cards/card.ts';
import { welcomeCard } from '#cards/welcome.ts';
import type { AppContext } from '#context.ts';
import { fillDemo, remindSoon } from '#demo/index.ts';
import { type CommandName, localeOf, textsOf } from '#i18n/index.ts';
import { addPractices } from '#store/first-practices.ts';
import { firstTime } from '#store/inbound.ts';
import { actorOf, personByTeamsId, rememberPerson, syncRoster, workspaceByTeam } from '#store/people.ts';
import { closeWorkspace, firstAdmin, openWorkspace, syncChannels } from '#store/workspace.ts';
import type { Installed, Removed, Reply, RosterChanged } from './request.ts';
import { instant, minuteOf, readTeam, syncTeam } from './roster.ts';

const nothing: Reply = { messages: [] };
const firstTries: readonly CommandName[] = ['calendar.next', 'calendar.list', 'practice.search'];

/** The bot was added: to a team, which becomes a workspace, or to a chat, where it says what it is for. */
export async function installed(context: AppContext, request: Installed): Promise<Reply> {
  if (request.team) return openTeam(context, request, request.team);
  const { db, config } = context;
  // Clients tell of one install in two activities, at about the same moment.
  const at = instant(context);
  if (!(await firstTime(db, `welcome:${request.conversation.id}:${minuteOf(at)}`, at))) return nothing;
  const person = await personByTeamsId(db, request.tenantId, request.from.teamsId);
  const t = textsOf(person?.locale ?? localeOf(request.locale) ?? config.defaultLocale);
  const actor = person && (await actorOf(db, person, null));
  if (!actor) return { messages: [{ text: t.errors['workspace.none'](), summary: t.common.appName }] };
  if (request.surface !== 'personal')
    return welcome(welcomeCard(t, { title: t.common.welcome.team(actor.workspace.name), tries: firstTries }));
  await rememberPerson(db, person, { conversation: request.conversation.reference });
  if (config.demo) await remindSoon(db, actor, context.clock.now());
  const { isAdmin, isCaseworker } = actor.membership;
  const tries: CommandName[] = [...firstTries, ...(isCaseworker ? ['plan.list' as const] : []), 'task.list'];
  const title = t.common.welcome.personal(person.name.split(' ')[0] ?? '');
  return welcome(welcomeCard(t, { title, tries, isAdmin: isAdmin === 1 }));
}

async function openTeam(context: AppContext, request: Installed, team: NonNullable<Installed['team']>) {
  const { db, config } = context;
  const { tenantId, from } = request;
  const reference = request.conversation.reference;
  const { roster, channels } = await readTeam(context, reference);
  const at = instant(context);
  const created = await db.transaction().execute(async (tx) => {
    const { workspace, created } = await openWorkspace(
      tx,
      {
        tenantId,
        teamId: team.id,
        name: team.name ?? '',
        reference,
        locale: config.defaultLocale,
        timeZone: config.timeZone,
      },
      at,
    );
    await syncRoster(tx, workspace, roster, at);
    await syncChannels(tx, workspace.id, channels);
    const installer = await personByTeamsId(tx, tenantId, from.teamsId);
    if (installer) await firstAdmin(tx, workspace.id, installer.id);
    if (created) await addPractices(tx, workspace.id, at);
    if (created && config.demo) await fillDemo(tx, workspace, context.clock.now().toZonedDateTimeISO(config.timeZone));
    return created;
  });
  if (!created) return nothing;
  const t = textsOf(config.defaultLocale);
  return welcome(welcomeCard(t, { title: t.common.welcome.team(team.name ?? ''), tries: firstTries }));
}

/** The bot was taken out of a team: nothing more is sent there, everything is kept. */
export async function removed({ db, ...context }: AppContext, request: Removed): Promise<Reply> {
  if (request.team) await closeWorkspace(db, request.tenantId, request.team.id, instant(context));
  return nothing;
}

/** People or channels came or went: who left loses all at once. */
export async function rosterChanged(context: AppContext, request: RosterChanged): Promise<Reply> {
  const workspace = request.team && (await workspaceByTeam(context.db, request.tenantId, request.team.id));
  if (workspace) await syncTeam(context, workspace, request.conversation.reference);
  return nothing;
}

const welcome = (card: Card): Reply => ({ messages: [{ card, summary: card.fallbackText }] });
