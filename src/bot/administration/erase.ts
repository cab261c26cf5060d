import { z } from 'zod';
import { plain } from '#cards/card.ts';
import { noticeCard } from '#cards/notice.ts';
import { refuse } from '#domain/errors.ts';
import { erasedName } from '#domain/key.ts';
import { erasePerson, isErased, isSoleAdmin } from '#store/erasure.ts';
import { personById } from '#store/recipient.ts';
import { feature, type Turn } from '../feature.ts';
import * as slot from '../slots.ts';
import { anyoneBy, anyoneField } from './anyone.ts';

const sure = z.literal(true).optional();

/** The own key loses its name, once it has been said what that means. A workspace keeps at least one admin. */
export const eraseMine = feature({
  name: 'my.erase',
  may: 'staff',
  where: 'personal',
  final: true,
  slots: z.object({ sure }),
  async run(turn, asked) {
    const { db, actor, t } = turn;
    if (await isSoleAdmin(db, actor.person.id)) refuse('role.lastAdmin');
    if (asked.sure) return erase(turn, actor.person.id);
    const { privacy } = t;
    return noticeCard(t, {
      title: privacy.eraseQuestion,
      lines: [
        privacy.eraseMeans(erasedName(actor.workspace.locale, actor.person.id)),
        privacy.eraseLeaves,
        privacy.eraseTeam,
        `**${privacy.eraseFinal}**`,
      ],
      buttons: [
        { title: privacy.eraseSure, verb: 'my.erase', slots: { sure: true } },
        { title: privacy.download, verb: 'my.export', fresh: true },
      ],
    });
  },
});

/** The key of someone who has left loses its name. */
export const eraseOther = feature({
  name: 'person.erase',
  may: 'admin',
  where: 'personal',
  final: true,
  slots: z.object({ person: slot.line, sure }),
  form: async (turn) => [await anyoneField(turn, 'person', { required: true, who: ({ leftAt }) => leftAt !== null })],
  async run(turn, asked) {
    const { db, actor, t } = turn;
    const person = await anyoneBy(turn, 'person', asked.person);
    if (!person.leftAt) refuse('erase.member', { name: person.name });
    if (await isErased(db, person.id)) refuse('erase.already', { name: person.name });
    if (asked.sure) return erase(turn, person.id);
    const { privacy } = t;
    return noticeCard(t, {
      title: privacy.eraseOther(plain(person.name)),
      lines: [privacy.eraseMeans(erasedName(actor.workspace.locale, person.id)), `**${privacy.eraseFinal}**`],
      buttons: [{ title: privacy.eraseSure, verb: 'person.erase', slots: { person: person.id, sure: true } }],
    });
  },
});

async function erase({ db, write, actor, t }: Turn, id: string) {
  const person = (await personById(db, id)) ?? refuse('action.unknown');
  const label = erasedName(actor.workspace.locale, id);
  await erasePerson(write, person, label);
  return noticeCard(t, { title: t.privacy.erased(label) });
}
