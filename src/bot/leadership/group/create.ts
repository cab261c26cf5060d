import { z } from 'zod';
import { refuse } from '#domain/errors.ts';
import { groupKinds, type SeatRole } from '#domain/words.ts';
import { textsOf } from '#i18n/index.ts';
import { sameName } from '#language/same-name.ts';
import { insert } from '#store/change.ts';
import { newId } from '#store/ids.ts';
import { groupsOf } from '#store/people.ts';
import type { GroupRow, SeatRow } from '#store/schema/index.ts';
import { channelByTeamsId, channelsOf } from '#store/workspace.ts';
import { Missing } from '../../ask.ts';
import { channelBy, channelField } from '../../channel.ts';
import { feature, type Turn } from '../../feature.ts';
import { peopleField, personField } from '../../fields.ts';
import { memberBy, membersBy } from '../../resolve.ts';
import * as slot from '../../slots.ts';
import { groupShown } from './show.ts';
import { templateFor } from './template.ts';

const formalities = ['bounded', 'formal'] as const;

const slots = z.object({
  kind: z.enum(groupKinds),
  name: slot.line.optional(),
  chair: slot.line.optional(),
  viceChair: slot.line.optional(),
  secretary: slot.line.optional(),
  members: slot.lines.optional(),
  formality: z.enum(formalities).default('bounded'),
  channel: slot.line.optional(),
});

/** Makes a group with its seats, its standing agenda and the channel where its agenda will be posted. */
export const createGroup = feature({
  name: 'group.create',
  may: 'admin',
  slots,
  form: async (turn) => [
    {
      slot: 'kind',
      kind: 'choice',
      required: true,
      options: groupKinds.map((value) => ({ value, title: turn.t.leadership.groupNames[value] })),
    },
    { slot: 'name', kind: 'text' },
    await personField(turn, 'chair', false),
    await personField(turn, 'viceChair', false),
    await personField(turn, 'secretary', false),
    await peopleField(turn, 'members', false),
    {
      slot: 'formality',
      kind: 'choice',
      options: formalities.map((value) => ({ value, title: turn.t.leadership.formalities[value] })),
    },
    await channelField(turn, 'channel'),
  ],
  async run(turn, { kind, name, formality, channel, ...people }) {
    const { db, write, actor, t } = turn;
    const own = textsOf(actor.workspace.locale);
    const called = name ?? (kind === 'otherGroup' ? nameless() : own.leadership.groupNames[kind]);
    const taken = (await groupsOf(db, actor.workspace.id)).some((group) => same(group.name, called));
    if (taken) refuse('group.exists', { name: called });
    const formal = formality === 'formal';
    const group: GroupRow = {
      id: newId(),
      workspaceId: actor.workspace.id,
      kind,
      name: called,
      formal: formal ? 1 : 0,
      channelId: channel ? (await channelBy(turn, channel)).id : await channelOf(turn, called),
      template: JSON.stringify(templateFor(own, kind, formal)),
      createdAt: write.at,
      archivedAt: null,
      timetable: null,
      quorum: null,
    };
    await insert(write, 'group', [group]);
    await insert(write, 'seat', await seats(turn, group.id, people));
    return groupShown(turn, group, t.leadership.group.created(called));
  },
});

function nameless(): never {
  throw new Missing();
}

const same = (a: string, b: string) => a.toLocaleLowerCase('fi') === b.toLocaleLowerCase('fi');

/** The channel in which it was asked, or else the one whose name fits the group's. */
async function channelOf({ db, actor, request }: Turn, name: string): Promise<string | null> {
  const here = await channelByTeamsId(db, actor.workspace.id, request.conversation.id);
  if (here) return here.id;
  const fitting = (await channelsOf(db, actor.workspace.id)).filter((each) => each.name && sameName(each.name, name));
  return fitting.length === 1 && fitting[0] ? fitting[0].id : null;
}

type People = Partial<Record<'chair' | 'viceChair' | 'secretary', string> & { members: string[] }>;

/** One seat a person: who is named twice has the first of the roles. */
async function seats(turn: Turn, groupId: string, people: People): Promise<SeatRow[]> {
  const roles = new Map<string, SeatRole>();
  for (const role of ['chair', 'viceChair', 'secretary'] as const) {
    const typed = people[role];
    const person = typed && (await memberBy(turn, role, typed));
    if (person && !roles.has(person.id)) roles.set(person.id, role);
  }
  for (const { id } of people.members ? await membersBy(turn, 'members', people.members) : [])
    if (!roles.has(id)) roles.set(id, 'member');
  return [...roles].map(([personId, role]) => ({ id: newId(), groupId, personId, role, deputyFor: null }));
}
