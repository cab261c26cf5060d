import { z } from 'zod';
import { plain } from '#cards/card.ts';
import { noticeCard } from '#cards/notice.ts';
import { refuse } from '#domain/errors.ts';
import { chooseWorkspace, ownWorkspaces } from '#store/own-workspace.ts';
import { feature } from '../feature.ts';
import * as slot from '../slots.ts';

/** Of somebody's several workspaces the one that the one-to-one chat is about. */
export const changeWorkspace = feature({
  name: 'workspace.choose',
  may: 'staff',
  where: 'personal',
  final: true,
  slots: z.object({ workspace: slot.key.optional() }),
  async run({ db, actor, t }, { workspace: id }) {
    const all = await ownWorkspaces(db, actor.person.id);
    if (!id) {
      if (all.length < 2) refuse('workspace.onlyOne');
      return noticeCard(t, {
        title: t.settings.choose,
        buttons: all
          .slice(0, 6)
          .map((each) => ({ title: each.name, verb: 'workspace.choose', slots: { workspace: each.id } })),
      });
    }
    const one = all.find((each) => each.id === id) ?? refuse('action.unknown');
    await chooseWorkspace(db, actor.person.id, one.id);
    return noticeCard(t, {
      title: t.settings.chosen(plain(one.name)),
      buttons: [{ title: t.commands['workspace.choose'].title, verb: 'workspace.choose' }],
    });
  },
});
