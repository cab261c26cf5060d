import { z } from 'zod';
import { titleOf } from '#cards/minutes.ts';
import { noticeCard } from '#cards/notice.ts';
import { giveDownload, revokeDownloads } from '#store/download.ts';
import { feature } from '../../feature.ts';
import { minutesBy, pointing } from './minutes.ts';

const formats = ['docx', 'md'] as const;

/** Links to the files of the minutes, for this person and 15 minutes. */
export const downloadMinutes = feature({
  name: 'minutes.download',
  may: 'member',
  where: 'personal',
  final: true,
  slots: z.object(pointing),
  async run(turn, which) {
    const { db, write, actor, t, config } = turn;
    const { session } = await minutesBy(turn, which, 'member');
    const { meeting, group } = session;
    const link = async (format: (typeof formats)[number]) => {
      const file = `minutes:${meeting.id}:${format}`;
      const to = { workspaceId: actor.workspace.id, personId: actor.person.id, file };
      return `- [${t.minutes.formats[format]}](${config.address}/files/${await giveDownload(db, to, write.at)})`;
    };
    const links = [];
    for (const format of formats) links.push(await link(format));
    const verb = 'minutes.revoke';
    return noticeCard(t, {
      title: titleOf(t, { group: group.name, formal: group.formal === 1, start: meeting.start }),
      lines: [links.join('\n'), t.minutes.linksLive],
      buttons: [{ title: t.commands[verb].title, verb, slots: { meeting: meeting.id } }],
    });
  },
});

/** The links that the person was given open nothing any more. */
export const revokeMinutes = feature({
  name: 'minutes.revoke',
  may: 'member',
  where: 'personal',
  final: true,
  slots: z.object(pointing),
  async run(turn, which) {
    const { db, write, actor, t } = turn;
    const { session } = await minutesBy(turn, which, 'member');
    const closed = await revokeDownloads(db, actor.person.id, `minutes:${session.meeting.id}`, write.at);
    return noticeCard(t, { title: t.minutes.revoked(closed) });
  },
});
