import { z } from 'zod';
import { noticeCard } from '#cards/notice.ts';
import { refuse } from '#domain/errors.ts';
import { lastChangeset, undoChangeset } from '#store/change.ts';
import { feature } from './feature.ts';

/** Takes back what the card's button names, or the person's last change. */
export const undo = feature({
  name: 'undo',
  may: 'staff',
  final: true,
  hidden: true,
  slots: z.object({ changeset: z.uuid().optional() }),
  async run({ db, write, actor, t }, { changeset }) {
    const which = changeset ?? (await lastChangeset(db, actor.person.id)) ?? refuse('undo.nothing');
    await undoChangeset(write, which);
    return noticeCard(t, { title: t.common.undone });
  },
});
