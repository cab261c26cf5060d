import { z } from 'zod';
import type { Button, Card } from '#cards/card.ts';
import { plain } from '#cards/card.ts';
import { taskCard } from '#cards/task.ts';
import { refuse } from '#domain/errors.ts';
import { type Task, taskById } from '#store/task.ts';
import { commentsOfTask } from '#store/task-comment.ts';
import { feature, type Turn } from '../feature.ts';
import * as slot from '../slots.ts';
import { speakOf } from '../spoken.ts';
import { taskList } from './list.ts';
import { mayChange, mayMark, taskBy } from './which-task.ts';

const COMMENTS = 8;

/** One task with its state, what has been said of it, and what the reader may do. */
export const showTask = feature({
  name: 'task.show',
  may: 'staff',
  slots: z.object({ title: slot.line.optional() }),
  async run(turn, { title }) {
    const { t } = turn;
    const task = title && (await taskBy(turn, title, t.task.whichOne, true));
    return task ? drawTask(turn, task.id) : taskList(turn, {}, title ? t.task.notFound(plain(title)) : t.task.whichOne);
  },
});

/** The task as it stands, after what has just been done to it. */
export async function drawTask(turn: Turn, id: string, said?: string): Promise<Card> {
  const { db, actor, t, now } = turn;
  const task = (await taskById(db, actor.workspace.id, id)) ?? refuse('task.unknown');
  speakOf(turn, 'task', [id]);
  const comments = await commentsOfTask(db, id, COMMENTS);
  return taskCard(t, {
    task,
    said: said ?? plain(task.title),
    comments,
    timeZone: now.timeZoneId,
    buttons: buttonsOf(turn, task),
  });
}

function buttonsOf({ t, actor }: Turn, task: Task): Button[] {
  const open = task.state !== 'done' && task.state !== 'cancelled';
  const to = (taskState: 'open' | 'inProgress' | 'waiting') => ({
    title: open ? t.task.capital(t.task.states[taskState]) : t.task.reopen,
    verb: 'task.edit',
    slots: { title: task.id, taskState },
  });
  const of = (title: string, verb: 'task.edit' | 'task.comment') => ({
    title,
    verb,
    slots: { title: task.id },
    fresh: true,
  });
  const stages = (['inProgress', 'waiting'] as const).filter((state) => state !== task.state);
  return [
    ...(open && mayMark(actor, task)
      ? [{ title: t.task.markDone, verb: 'task.done', slots: { title: task.id }, primary: true }]
      : []),
    ...(mayChange(actor, task) ? (open ? stages.map(to) : [to('open')]) : []),
    ...(open && mayChange(actor, task) ? [of(t.task.edit, 'task.edit')] : []),
    of(t.task.comment, 'task.comment'),
  ];
}
