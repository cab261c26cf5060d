import { z } from 'zod';
import { groupCard, groupListCard } from '#cards/group.ts';
import { inWordsOf } from '#i18n/index.ts';
import { seatsOf, sizesOf } from '#store/group.ts';
import { groupsOf } from '#store/people.ts';
import type { GroupRow } from '#store/schema/index.ts';
import { channelsOf } from '#store/workspace.ts';
import { channelName } from '../../channel.ts';
import { feature, type Turn } from '../../feature.ts';
import { groupField } from '../../fields.ts';
import { groupBy } from '../../resolve.ts';
import { holds } from '../../roles.ts';
import * as slot from '../../slots.ts';
import { speakOf } from '../../spoken.ts';

export const showGroup = feature({
  name: 'group.show',
  may: 'staff',
  slots: z.object({ group: slot.line.optional() }),
  form: async (turn) => [await groupField(turn, 'staff', true)],
  async run(turn, { group }) {
    const found = await groupBy(turn, group);
    speakOf(turn, 'group', [found.id]);
    return groupShown(turn, found, found.name);
  },
});

export const listGroups = feature({
  name: 'group.list',
  may: 'staff',
  slots: z.object({}),
  async run({ db, actor, t }) {
    const groups = await groupsOf(db, actor.workspace.id);
    const sizes = await sizesOf(
      db,
      groups.map(({ id }) => id),
    );
    const create = { title: t.commands['group.create'].title, verb: 'group.create', fresh: true };
    return groupListCard(t, {
      groups: groups.map(({ id, name }) => ({ name, size: sizes.get(id) ?? 0 })),
      buttons: [
        ...groups
          .slice(0, 4)
          .map(({ id, name }) => ({ title: name, verb: 'group.show', slots: { group: id }, fresh: true })),
        ...(holds(actor, 'admin') ? [create] : []),
      ],
    });
  },
});

/** The group's card for this reader, under a title of one's own. */
export async function groupShown({ db, actor, ...turn }: Turn, group: GroupRow, title: string) {
  const t = inWordsOf(group, turn.t);
  const channel = (await channelsOf(db, actor.workspace.id)).find(({ id }) => id === group.channelId);
  const verbs = [
    ...(holds(actor, 'member', group.id) ? (['agenda.show'] as const) : []),
    ...(holds(actor, 'admin') ? (['group.addMember', 'group.importMembers'] as const) : []),
  ];
  return groupCard(t, {
    title,
    seats: await seatsOf(db, group.id),
    channel: channel ? channelName(t, channel) : null,
    buttons: verbs.map((verb) => ({ title: t.commands[verb].title, verb, slots: { group: group.id }, fresh: true })),
  });
}
