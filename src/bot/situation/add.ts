import { z } from 'zod';
import { refuse } from '#domain/errors.ts';
import { publicAddress } from '#domain/public-address.ts';
import { type OpenDataId, openData } from '#domain/situation.ts';
import { insert, remove, update } from '#store/change.ts';
import { newId } from '#store/ids.ts';
import { situationRows } from '#store/situation.ts';
import { Missing } from '../ask.ts';
import { feature } from '../feature.ts';
import { drawLinks } from './links.ts';

/** A card has room for so many. */
const MOST_OWN = 15;

/**
 * Adds a link, or gives one of the same name another address. Open data that was taken out comes back by its name alone;
 * with an address the workspace's own stands in its place.
 */
export const addSituationLink = feature({
  name: 'situation.add',
  may: 'secretary',
  slots: z.object({ title: z.string().trim().min(1).max(100).optional(), url: z.string().trim().max(2000).optional() }),
  form: ({ t }) => [
    { slot: 'title', kind: 'text', required: true, label: t.situation.name },
    { slot: 'url', kind: 'text', required: true, placeholder: 'https://…' },
  ],
  async run(turn, { title: typed, url: typedUrl }) {
    const { db, write, actor, t } = turn;
    const rows = await situationRows(db, actor.workspace.id);
    const open = typed ? openDataOf(typed) : null;
    const old = rows.find((row) => (open ? row.openData === open : row.openData === null && same(row.title, typed)));
    if (!typedUrl) {
      if (!open || !old) throw new Missing();
      await remove(write, 'situationLink', old);
      return drawLinks(turn, t.situation.added(typed ?? ''));
    }
    const url = publicAddress(typedUrl) ?? refuse('situation.badAddress');
    const title = typed ?? new URL(url).hostname.replace(/^www\./, '');
    if (old) await update(write, 'situationLink', old, { url });
    else {
      if (rows.filter(({ openData: of }) => of === null).length >= MOST_OWN)
        refuse('situation.full', { max: MOST_OWN });
      await insert(write, 'situationLink', [
        {
          id: newId(),
          workspaceId: actor.workspace.id,
          openData: open,
          title,
          url,
          createdById: actor.person.id,
          createdAt: write.at,
        },
      ]);
    }
    return drawLinks(turn, t.situation.added(title));
  },
});

const same = (a: string, b: string | undefined) => a.toLocaleLowerCase('fi') === b?.toLocaleLowerCase('fi');

/** The open data of that name in any language. */
const openDataOf = (typed: string): OpenDataId | null =>
  openData.find(({ name }) => Object.values(name).some((each) => same(each, typed)))?.id ?? null;
