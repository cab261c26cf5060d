import { z } from 'zod';
import type { Card } from '#cards/card.ts';
import { type TaskListSlots, taskListCard } from '#cards/task.ts';
import { closedTasks, openTasks } from '#store/task.ts';
import { feature, type Turn } from '../feature.ts';
import { groupBy, memberBy } from '../resolve.ts';
import * as slot from '../slots.ts';
import { speakOf } from '../spoken.ts';
import { mayMark, readerOf } from './which-task.ts';

const pageSize = 6;

export const listSlots = z.object({
  owner: slot.line.optional(),
  status: z.enum(['overdue', 'open', 'done']).optional(),
  group: slot.line.optional(),
  page: z.coerce.number().int().min(1).max(1000).optional(),
});

/** Open tasks of one person, of a group or of all that the reader sees; late ones alone, or closed ones, when asked. */
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
  const closed = asked.status === 'done';
  const read = closed ? closedTasks : openTasks;
  const all = await read(db, readerOf(turn), { ownerId: owner?.id, groupId: group?.id });
  const late = closed ? [] : all.filter(({ due }) => due !== null && due < today.toString());
  const wanted = asked.status === 'overdue' ? late : all;
  // What was marked as done may have been the last of its page.
  const page = Math.max(1, Math.min(asked.page ?? 1, Math.ceil(wanted.length / pageSize)));
  const shown = wanted.slice((page - 1) * pageSize, page * pageSize);
  if (!said && shown.length > 0)
    speakOf(
      turn,
      'task',
      shown.map(({ id }) => id),
    );
  return taskListCard(t, {
    tasks: shown.map((task) => ({ ...task, mayMark: !closed && mayMark(actor, task) })),
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
