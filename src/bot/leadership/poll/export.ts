import { z } from 'zod';
import { plain } from '#cards/card.ts';
import { noticeCard } from '#cards/notice.ts';
import { refuse } from '#domain/errors.ts';
import { giveDownload } from '#store/download.ts';
import { closedPolls } from '#store/poll.ts';
import { feature } from '../../feature.ts';
import { groupField } from '../../fields.ts';
import { groupBy } from '../../resolve.ts';
import * as slot from '../../slots.ts';

/** A link to the sums of all closed polls of a group as a table, for this person and 15 minutes. */
export const exportPolls = feature({
  name: 'poll.export',
  may: 'member',
  where: 'personal',
  final: true,
  slots: z.object({ group: slot.line.optional() }),
  form: async (turn) => [await groupField(turn, 'member', true)],
  async run(turn, { group: typed }) {
    const { db, write, actor, t, config } = turn;
    const group = await groupBy(turn, typed, 'member');
    if ((await closedPolls(db, group.id)).length === 0) refuse('poll.noResult', { group: group.name });
    const link = { workspaceId: actor.workspace.id, personId: actor.person.id, file: `polls:${group.id}` };
    const secret = await giveDownload(db, link, write.at);
    return noticeCard(t, {
      title: plain(t.poll.exported(group.name)),
      lines: [`- [${t.poll.exportLink}](${config.address}/files/${secret})`, t.poll.exportHint],
    });
  },
});
