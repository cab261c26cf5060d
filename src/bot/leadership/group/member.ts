import { z } from 'zod';
import { plain } from '#cards/card.ts';
import { noticeCard } from '#cards/notice.ts';
import { seatRoles } from '#domain/words.ts';
import { insert, update } from '#store/change.ts';
import { describePerson } from '#store/group.ts';
import { newId } from '#store/ids.ts';
import { seatOf } from '#store/people.ts';
import { feature } from '../../feature.ts';
import { groupField, personField } from '../../fields.ts';
import { groupBy, memberBy } from '../../resolve.ts';
import * as slot from '../../slots.ts';

const slots = z.object({
  person: slot.line,
  group: slot.line.optional(),
  role: z.enum(seatRoles).default('member'),
  organisation: slot.line.optional(),
  deputyFor: slot.line.optional(),
});

/** Gives someone of the workspace a seat in a group, or another role there. */
export const addMember = feature({
  name: 'group.addMember',
  may: 'admin',
  slots,
  form: async (turn) => [
    await personField(turn, 'person'),
    await groupField(turn, 'admin'),
    {
      slot: 'role',
      kind: 'choice',
      options: seatRoles.map((value) => ({ value, title: turn.t.people.roles[value] })),
    },
    await personField(turn, 'deputyFor', false),
    { slot: 'organisation', kind: 'text' },
  ],
  async run(turn, { person, group: typed, role, organisation, deputyFor }) {
    const { db, write, t } = turn;
    const group = await groupBy(turn, typed, 'admin');
    const member = await memberBy(turn, 'person', person);
    const principal = role === 'deputy' && deputyFor ? await memberBy(turn, 'deputyFor', deputyFor) : null;
    const facts = { role, deputyFor: principal && principal.id !== member.id ? principal.id : null };
    const old = await seatOf(db, group.id, member.id);
    if (organisation) await describePerson(write, member.id, { organisation });
    const words = [plain(member.name), t.people.roles[role], plain(group.name)] as const;
    if (old?.role === facts.role && old.deputyFor === facts.deputyFor)
      return noticeCard(t, { title: t.leadership.group.unchanged(...words) });
    if (old) await update(write, 'seat', old, facts);
    else await insert(write, 'seat', [{ id: newId(), groupId: group.id, personId: member.id, ...facts }]);
    const show = { title: t.commands['group.show'].title, verb: 'group.show', slots: { group: group.id }, fresh: true };
    return noticeCard(t, { title: t.leadership.group.seated(...words), buttons: [show] });
  },
});
