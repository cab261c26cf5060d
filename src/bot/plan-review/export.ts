import { z } from 'zod';
import { noticeCard } from '#cards/notice.ts';
import { giveDownload } from '#store/download.ts';
import { countOf } from '#store/plan-review.ts';
import { feature } from '../feature.ts';

/** A link to the actor's own plans as a table, for this person and 15 minutes. */
export const exportPlans = feature({
  name: 'plan.export',
  may: 'caseworker',
  where: 'personal',
  final: true,
  slots: z.object({}),
  async run({ db, write, actor, t, today, config }) {
    const [workspaceId, personId] = [actor.workspace.id, actor.person.id];
    const { total } = await countOf(db, { workspaceId, personIds: [personId] }, today.toString());
    const secret = await giveDownload(db, { workspaceId, personId, file: 'plans:own:csv' }, write.at);
    const { exported } = t.planTeam;
    return noticeCard(t, {
      title: exported.title(total),
      lines: [`[${exported.link}](${config.address}/files/${secret})`, exported.hint],
    });
  },
});
