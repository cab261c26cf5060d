import { z } from 'zod';
import { refuse } from '#domain/errors.ts';
import { openData, type SituationLink } from '#domain/situation.ts';
import { sameTitle } from '#language/same-title.ts';
import { insert, remove, update } from '#store/change.ts';
import { newId } from '#store/ids.ts';
import { situationRows } from '#store/situation.ts';
import { ask, Missing } from '../ask.ts';
import { feature, type Turn } from '../feature.ts';
import * as slot from '../slots.ts';
import { drawLinks, linksOf } from './links.ts';

/** Takes a link out. Open data that everyone has is only hidden, so that adding it by its name brings it back. */
export const removeSituationLink = feature({
  name: 'situation.remove',
  may: 'secretary',
  slots: z.object({ situationLink: slot.key.optional(), title: slot.line.optional() }),
  form: async (turn) => [
    {
      slot: 'situationLink',
      kind: 'choice',
      required: true,
      options: (await linksOf(turn)).map(({ key, title }) => ({ value: key, title })),
    },
  ],
  async run(turn, { situationLink: key, title: typed }) {
    const { db, write, actor, t } = turn;
    if (!key && !typed) throw new Missing();
    const link = whichOf(turn, await linksOf(turn), { key, typed });
    const rows = await situationRows(db, actor.workspace.id);
    const old = rows.find((row) => row.id === link.key || row.openData === link.key);
    const open = openData.find(({ id }) => id === link.key);
    if (old && open) await update(write, 'situationLink', old, { url: null });
    else if (old) await remove(write, 'situationLink', old);
    else if (open)
      await insert(write, 'situationLink', [
        {
          id: newId(),
          workspaceId: actor.workspace.id,
          openData: open.id,
          title: open.name[actor.workspace.locale],
          url: null,
          createdById: actor.person.id,
          createdAt: write.at,
        },
      ]);
    return drawLinks(turn, t.situation.removed(link.title));
  },
});

/** The link of a button or a form, or of the words of its name; several are asked. */
function whichOf(
  { t }: Turn,
  links: readonly SituationLink[],
  { key, typed }: { key?: string | undefined; typed?: string | undefined },
) {
  if (key) return links.find((link) => link.key === key) ?? refuse('action.unknown');
  const [first, ...others] = links.filter(({ title }) => sameTitle(typed ?? '', title));
  if (!first) return refuse('situation.unknown');
  if (others.length === 0) return first;
  return ask(
    t.common.which,
    [first, ...others].slice(0, 4).map((link) => ({ title: link.title, slots: { situationLink: link.key } })),
  );
}
