import { z } from 'zod';
import { plain } from '#cards/card.ts';
import { taskCard } from '#cards/task.ts';
import { refuse } from '#domain/errors.ts';
import { update } from '#store/change.ts';
import { taskRow } from '#store/task.ts';
import { feature } from '../feature.ts';
import * as slot from '../slots.ts';
import { listSlots, taskList } from './list.ts';
import { mayMark, taskBy } from './which-task.ts';

/** Marks a task as done, by its id from a card or by words of its title. On a list the list comes back without it. */
export const doneTask = feature({
  name: 'task.done',
  may: 'staff',
  slots: z.object({ title: slot.line.optional(), list: listSlots.optional() }),
  async run(turn, { title, list }) {
    const { write, actor, t } = turn;
    const task = title && (await taskBy(turn, title, t.task.which));
    if (!task) return taskList(turn, {}, title ? t.task.notFound(plain(title)) : t.task.which);
    if (!mayMark(actor, task)) refuse('task.notYours', { title: plain(task.title) });
    if (task.state === 'done') return taskList(turn, list ?? {}, t.task.already(plain(task.title)));
    const done = { state: 'done', doneAt: write.at } as const;
    await update(write, 'task', taskRow(task), done);
    const said = t.task.done(plain(task.title));
    return list ? taskList(turn, list, said) : taskCard(t, { task: { ...task, ...done }, said, buttons: [] });
  },
});
