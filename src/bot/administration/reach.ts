import { z } from 'zod';
import { reachCard, type ShownReach } from '#cards/reach.ts';
import { comparing } from '#i18n/collate.ts';
import { type Member, membersOf } from '#store/people.ts';
import { feature } from '../feature.ts';

/** Who can be written to one to one, and who not. */
export const reachability = feature({
  name: 'people.reachability',
  may: 'secretary',
  where: 'personal',
  slots: z.object({}),
  async run({ db, actor, t }) {
    const compare = comparing(t.lang);
    const members = (await membersOf(db, actor.workspace.id)).sort((a, b) => compare(a.name, b.name));
    return reachCard(t, members.map(shown));
  },
});

const shown = (member: Member): ShownReach => ({
  name: member.name,
  email: member.email,
  isGuest: member.isGuest === 1,
  reach: reachOf(member),
});

function reachOf({ teamsId, unreachableAt, conversation }: Member): ShownReach['reach'] {
  if (!teamsId) return 'named';
  if (unreachableAt) return 'no';
  return conversation ? 'yes' : 'unknown';
}
