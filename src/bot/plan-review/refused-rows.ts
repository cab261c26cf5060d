import { z } from 'zod';
import { noticeCard } from '#cards/notice.ts';
import { refuse } from '#domain/errors.ts';
import { giveDownload } from '#store/download.ts';
import { importById } from '#store/plan-import.ts';
import { feature } from '../feature.ts';

/** A link to the rows that a table was brought in without, for the one who sent it. */
export const refusedRows = feature({
  name: 'plan.refusedRows',
  may: 'caseworker',
  where: 'personal',
  final: true,
  hidden: true,
  slots: z.object({ import: z.uuid() }),
  async run({ db, write, actor, t, config }, { import: id }) {
    const one = await importById(db, id);
    if (one?.personId !== actor.person.id || one.workspaceId !== actor.workspace.id) refuse('action.unknown');
    const link = { workspaceId: one.workspaceId, personId: one.personId, file: `plans:refused:${id}` };
    const secret = await giveDownload(db, link, write.at);
    return noticeCard(t, {
      title: t.planReview.importing.refusedTitle(one.refused),
      lines: [`[${t.planTeam.exported.link}](${config.address}/files/${secret})`, t.planReview.importing.refusedHint],
    });
  },
});
