import { z } from 'zod';
import type { Card } from '#cards/card.ts';
import { type TaskListSlots, taskListCard } from '#cards/task.ts';
import type { Actor } from '#store/people.ts';
import { openTasks, type Task, type TaskReader } from '#store/task.ts';
import { feature, type Turn } from '../feature.ts';
import { groupBy, memberBy } from '../resolve.ts';
import { holds } from '../roles.ts';
import * as slot from '../slots.ts';

const pageSize = 6;

export const listSlots = z.object({
  owner: slot.line.optional(),
  status: z.enum(['overdue', 'open']).optional(),
  group: slot.line.optional(),
  page: z.coerce.number().int().min(1).max(1000).optional(),
});

/** Open tasks of one person, of a group or of all that the reader sees; late ones alone when asked. */
export const listTasks = feature({
  name: 'task.list',
  may: 'staff',
  slots: listSlots,
  run: (turn, asked) => taskList(turn, asked),
});

/** The list as it stands now, with what has just been done. */
export async function taskList(turn: Turn, asked: TaskListSlots, said?: string): Promise<Card> {
  const { db, actor, t, today } = turn;
  const owner = asked.owner ? await memberBy(turn, 'owner', asked.owner) : undefined;
  const group = asked.group ? await groupBy(turn, asked.group) : undefined;
  const all = await openTasks(db, readerOf(turn), { ownerId: owner?.id, groupId: group?.id });
  const late = all.filter(({ due }) => due !== null && due < today.toString());
  const wanted = asked.status === 'overdue' ? late : all;
  // What was marked as done may have been the last of its page.
  const page = Math.max(1, Math.min(asked.page ?? 1, Math.ceil(wanted.length / pageSize)));
  return taskListCard(t, {
    tasks: wanted
      .slice((page - 1) * pageSize, page * pageSize)
      .map((task) => ({ ...task, mayMark: mayMark(actor, task) })),
    total: wanted.length,
    late: late.length,
    today,
    asked: { owner: asked.owner, status: asked.status, group: group?.id },
    owner: owner && (owner.id === actor.person.id ? null : owner.name),
    page,
    pageSize,
    said,
  });
}

/** One's own tasks are for one's own chat: elsewhere only the groups' are shown. */
export const readerOf = ({ actor, request }: Turn): TaskReader => ({
  workspaceId: actor.workspace.id,
  personId: actor.person.id,
  groupIds: holds(actor, 'admin') ? null : actor.seats.map(({ groupId }) => groupId),
  onlyGroups: request.surface !== 'personal',
});

/** An owner may mark a task, and who leads its group; an admin may mark any. */
export const mayMark = (actor: Actor, { owners, groupId }: Pick<Task, 'owners' | 'groupId'>): boolean =>
  owners.some(({ id }) => id === actor.person.id) ||
  (groupId ? holds(actor, 'secretary', groupId) : holds(actor, 'admin'));
