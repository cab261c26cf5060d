import { z } from 'zod';
import type { Field } from '#cards/form.ts';
import { noticeCard } from '#cards/notice.ts';
import { refuse } from '#domain/errors.ts';
import { seatRoles } from '#domain/words.ts';
import { comparing } from '#i18n/collate.ts';
import { insert, remove, update } from '#store/change.ts';
import { newId } from '#store/ids.ts';
import { type Member, membershipOf, membersOf, seatOf } from '#store/people.ts';
import { feature, type Turn } from './feature.ts';
import { groupField, personField } from './fields.ts';
import { groupBy, memberBy } from './resolve.ts';
import * as slot from './slots.ts';

const workspaceRoles = ['admin', 'caseworker'] as const;
const roles = [...workspaceRoles, ...seatRoles] as const;
const slots = z.object({ person: slot.line, role: z.enum(roles), group: slot.line.optional() });

const form = async (turn: Turn): Promise<Field[]> => [
  await personField(turn, 'person'),
  {
    slot: 'role',
    kind: 'choice',
    required: true,
    options: roles.map((value) => ({ value, title: turn.t.people.roles[value] })),
  },
  await groupField(turn),
];

/** Appoints a secretary, a caseworker, another admin, a member. */
export const grantRole = feature({
  name: 'role.grant',
  may: 'admin',
  slots,
  form,
  run: async (turn, { person, role, group }) => {
    const member = await memberBy(turn, 'person', person);
    const where = isWorkspaceRole(role) ? await setRight(turn, member, role, 1) : await seat(turn, member, role, group);
    return noticeCard(turn.t, { title: turn.t.people.granted(member.name, turn.t.people.roles[role], where) });
  },
});

/** Takes a role away. A workspace keeps at least one admin. */
export const revokeRole = feature({
  name: 'role.revoke',
  may: 'admin',
  slots,
  form,
  run: async (turn, { person, role, group }) => {
    const member = await memberBy(turn, 'person', person);
    const where = isWorkspaceRole(role) ? await setRight(turn, member, role, 0) : await unseat(turn, member, group);
    return noticeCard(turn.t, { title: turn.t.people.revoked(member.name, turn.t.people.roles[role], where) });
  },
});

export const listPeople = feature({
  name: 'people.list',
  may: 'staff',
  slots: z.object({}),
  async run({ db, actor, t }) {
    const members = await membersOf(db, actor.workspace.id);
    const compare = comparing(t.lang);
    members.sort((a, b) => compare(a.name, b.name));
    return noticeCard(t, { title: t.people.listTitle(members.length), lines: members.map((each) => lineOf(t, each)) });
  },
});

function lineOf(t: Turn['t'], member: Member): string {
  const marks = [
    member.organisation,
    member.isAdmin ? t.people.roles.admin : null,
    member.isCaseworker ? t.people.roles.caseworker : null,
    member.isGuest ? t.people.roles.guest : null,
  ].filter(Boolean);
  return marks.length > 0 ? `${member.name} – ${marks.join(', ')}` : member.name;
}

const isWorkspaceRole = (role: (typeof roles)[number]): role is (typeof workspaceRoles)[number] =>
  workspaceRoles.includes(role as never);

async function setRight(turn: Turn, member: Member, role: (typeof workspaceRoles)[number], value: 0 | 1) {
  const { db, write, actor } = turn;
  const membership =
    (await membershipOf(db, actor.workspace.id, member.id)) ?? refuse('person.unknown', { name: member.name });
  const admins = (await membersOf(db, actor.workspace.id)).filter((each) => each.isAdmin);
  if (role === 'admin' && value === 0 && admins.length === 1 && member.isAdmin) refuse('role.lastAdmin');
  await update(write, 'membership', membership, role === 'admin' ? { isAdmin: value } : { isCaseworker: value });
  return null;
}

async function seat(turn: Turn, member: Member, role: (typeof seatRoles)[number], typed: string | undefined) {
  const group = await groupBy(turn, typed);
  const old = await seatOf(turn.db, group.id, member.id);
  if (old) await update(turn.write, 'seat', old, { role });
  else
    await insert(turn.write, 'seat', [{ id: newId(), groupId: group.id, personId: member.id, role, deputyFor: null }]);
  return group.name;
}

async function unseat(turn: Turn, member: Member, typed: string | undefined) {
  const group = await groupBy(turn, typed);
  const old = await seatOf(turn.db, group.id, member.id);
  if (old) await remove(turn.write, 'seat', old);
  return group.name;
}
