import { z } from 'zod';
import { plain } from '#cards/card.ts';
import { noticeCard } from '#cards/notice.ts';
import { refuse } from '#domain/errors.ts';
import { wallText } from '#store/calendar.ts';
import { update } from '#store/change.ts';
import { meetsAfter } from '#store/meetings-ahead.ts';
import { groupsOf } from '#store/people.ts';
import { Missing } from '../ask.ts';
import { channelBy, channelField } from '../channel.ts';
import { feature } from '../feature.ts';
import { groupField } from '../fields.ts';
import { groupShown } from '../leadership/group/show.ts';
import { groupBy } from '../resolve.ts';
import * as slot from '../slots.ts';

const formalities = ['bounded', 'formal'] as const;
const NO_CHANNEL = 'none';

/** A group's name, its words (asialista or esityslista) and the channel of its agenda. */
export const changeGroup = feature({
  name: 'group.change',
  may: 'admin',
  slots: z.object({
    group: slot.line.optional(),
    name: slot.line.optional(),
    formality: z.enum(formalities).optional(),
    channel: slot.line.optional(),
  }),
  form: async (turn) => {
    const channel = await channelField(turn, 'channel');
    const none = { value: NO_CHANNEL, title: turn.t.settings.noChannel };
    return [
      { slot: 'name', kind: 'text', required: true },
      {
        slot: 'formality',
        kind: 'choice',
        required: true,
        options: formalities.map((value) => ({ value, title: turn.t.leadership.formalities[value] })),
      },
      { ...channel, options: [none, ...(channel.options ?? [])] },
    ];
  },
  async run(turn, { group: typed, name, formality, channel }) {
    const { db, write, actor, t } = turn;
    const group = await groupBy(turn, typed, 'admin');
    const now = {
      name: group.name,
      formality: group.formal === 1 ? 'formal' : 'bounded',
      channel: group.channelId ?? NO_CHANNEL,
    };
    if (!name && !formality && !channel) throw new Missing({ group: group.id, ...now });
    const wanted = {
      name: name ?? group.name,
      formal: (formality ?? now.formality) === 'formal' ? (1 as const) : (0 as const),
      channelId: channel === NO_CHANNEL ? null : channel ? (await channelBy(turn, channel)).id : group.channelId,
    };
    const others = (await groupsOf(db, actor.workspace.id)).filter(({ id }) => id !== group.id);
    if (others.some((each) => each.name.toLocaleLowerCase('fi') === wanted.name.toLocaleLowerCase('fi')))
      refuse('group.exists', { name: wanted.name });
    return groupShown(turn, await update(write, 'group', group, wanted), t.settings.groupChanged(wanted.name));
  },
});

/** A group that meets no more: what it has decided stays, it is offered nowhere. */
export const archiveGroup = feature({
  name: 'group.archive',
  may: 'admin',
  slots: z.object({ group: slot.line }),
  form: async (turn) => [await groupField(turn, 'admin', true)],
  async run(turn, { group: typed }) {
    const { db, write, now, t } = turn;
    const group = await groupBy(turn, typed, 'admin');
    if (await meetsAfter(db, group.id, wallText(now.toPlainDateTime())))
      refuse('group.meetsStill', { name: group.name });
    await update(write, 'group', group, { archivedAt: write.at });
    return noticeCard(t, { title: t.settings.archived(plain(group.name)), lines: [t.settings.archivedHint] });
  },
});
