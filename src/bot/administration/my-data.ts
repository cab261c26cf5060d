import { z } from 'zod';
import { myDataCard } from '#cards/my-data.ts';
import { noticeCard } from '#cards/notice.ts';
import { giveDownload } from '#store/download.ts';
import { heldCounts } from '#store/held.ts';
import { groupsOf } from '#store/people.ts';
import { loggedBy, messagesTo } from '#store/traces.ts';
import { feature, type Turn } from '../feature.ts';

/** What is stored of the person who asks, in words and numbers. */
export const myData = feature({
  name: 'my.data',
  may: 'staff',
  where: 'personal',
  slots: z.object({}),
  async run({ db, actor, t }) {
    const { person, membership, seats } = actor;
    const groups = await groupsOf(db, actor.workspace.id);
    const roles = [
      ...(membership.isAdmin ? [t.people.roles.admin] : []),
      ...(membership.isCaseworker ? [t.people.roles.caseworker] : []),
      ...(membership.isGuest ? [t.people.roles.guest] : []),
      ...seats.map(({ groupId, role }) => {
        const group = groups.find(({ id }) => id === groupId);
        return group ? `${t.people.roles[role]} (${group.name})` : t.people.roles[role];
      }),
    ];
    return myDataCard(t, {
      ...person,
      roles,
      isReachable: person.conversation !== null && person.unreachableAt === null,
      counts: await heldCounts(db, person.id),
      messages: await messagesTo(db, person.id),
      logged: await loggedBy(db, person.id),
    });
  },
});

/** A link to all of it as a file. */
export const exportMine = feature({
  name: 'my.export',
  may: 'staff',
  where: 'personal',
  final: true,
  slots: z.object({}),
  run: async (turn) => linkTo(turn, 'person', turn.t.privacy.exported, turn.t.privacy.linkHint),
});

/** A link to all that is stored of the workspace. */
export const exportWorkspace = feature({
  name: 'workspace.export',
  may: 'admin',
  where: 'personal',
  final: true,
  slots: z.object({}),
  run: async (turn) => linkTo(turn, 'workspace', turn.t.privacy.workspaceExported, turn.t.privacy.workspaceHint),
});

async function linkTo(
  { db, write, actor, t, config }: Turn,
  what: 'person' | 'workspace',
  title: string,
  hint: string,
) {
  const [workspaceId, personId] = [actor.workspace.id, actor.person.id];
  const secret = await giveDownload(db, { workspaceId, personId, file: `data:${what}` }, write.at);
  return noticeCard(t, { title, lines: [`[${t.privacy.link}](${config.address}/files/${secret})`, hint] });
}
