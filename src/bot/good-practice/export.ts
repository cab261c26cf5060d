import { z } from 'zod';
import { noticeCard } from '#cards/notice.ts';
import { giveDownload } from '#store/download.ts';
import { countPublished } from '#store/practice.ts';
import { feature } from '../feature.ts';

const formats = ['html', 'csv', 'md'] as const;

/** Links to the collection as a page to print, a table and Markdown, for this person and 15 minutes. */
export const exportPractices = feature({
  name: 'practice.export',
  may: 'staff',
  where: 'personal',
  final: true,
  slots: z.object({}),
  async run({ db, write, actor, t, config }) {
    const [workspaceId, personId] = [actor.workspace.id, actor.person.id];
    const links: string[] = [];
    for (const format of formats) {
      const secret = await giveDownload(db, { workspaceId, personId, file: `practices:${format}` }, write.at);
      links.push(`- [${t.goodPractice.formats[format]}](${config.address}/files/${secret})`);
    }
    return noticeCard(t, {
      title: t.goodPractice.exported(await countPublished(db, workspaceId)),
      lines: [links.join('\n'), t.goodPractice.exportHint],
    });
  },
});
