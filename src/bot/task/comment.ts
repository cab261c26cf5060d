import { z } from 'zod';
import { plain } from '#cards/card.ts';
import { paragraphs } from '#domain/typed-text.ts';
import { commentTask } from '#store/task-comment.ts';
import { Missing } from '../ask.ts';
import { feature } from '../feature.ts';
import * as slot from '../slots.ts';
import { taskList } from './list.ts';
import { drawTask } from './show.ts';
import { taskBy } from './which-task.ts';

/** A word on how a task goes, for whoever sees it. */
export const commentOnTask = feature({
  name: 'task.comment',
  may: 'staff',
  slots: z.object({
    title: slot.line.optional(),
    taskComment: slot.longText.max(1000).transform(paragraphs).pipe(slot.longText).optional(),
  }),
  form: () => [{ slot: 'taskComment', kind: 'longText', required: true, maxLength: 1000 }],
  async run(turn, { title, taskComment }) {
    const { write, actor, t } = turn;
    const task = title && (await taskBy(turn, title, t.task.whichOne, true));
    if (!task) return taskList(turn, {}, title ? t.task.notFound(plain(title)) : t.task.whichOne);
    if (!taskComment) throw new Missing({ title: task.id });
    await commentTask(write, task.id, actor.person.id, taskComment);
    return drawTask(turn, task.id, t.task.commented(plain(task.title)));
  },
});
