import { z } from 'zod';
import { plain } from '#cards/card.ts';
import { taskCard } from '#cards/task.ts';
import { refuse } from '#domain/errors.ts';
import { likeness } from '#search/likeness.ts';
import { update } from '#store/change.ts';
import { openTasks, type Task, taskById, taskRow } from '#store/task.ts';
import { ask } from '../ask.ts';
import { feature, type Turn } from '../feature.ts';
import * as slot from '../slots.ts';
import { listSlots, mayMark, readerOf, taskList } from './list.ts';

/** Marks a task as done, by its id from a card or by words of its title. On a list the list comes back without it. */
export const doneTask = feature({
  name: 'task.done',
  may: 'staff',
  slots: z.object({ title: slot.line.optional(), list: listSlots.optional() }),
  async run(turn, { title, list }) {
    const { write, actor, t } = turn;
    const task = title && (await meant(turn, title));
    if (!task) return taskList(turn, {}, title ? t.task.notFound(plain(title)) : t.task.which);
    if (!mayMark(actor, task)) refuse('task.notYours', { title: plain(task.title) });
    if (task.state === 'done') return taskList(turn, list ?? {}, t.task.already(plain(task.title)));
    await update(write, 'task', taskRow(task), { state: 'done', doneAt: write.at });
    const said = t.task.done(plain(task.title));
    return list ? taskList(turn, list, said) : taskCard(t, { task, said, buttons: [] });
  },
});

/** The task of that id, else the open one whose title says the most of the same; several alike → asks which. */
async function meant(turn: Turn, typed: string): Promise<Task | undefined> {
  const { db, actor, t } = turn;
  if (z.uuid().safeParse(typed).success) {
    const one = (await taskById(db, actor.workspace.id, typed)) ?? refuse('task.unknown');
    return one;
  }
  const open = await openTasks(db, readerOf(turn));
  const rated = open.map((task) => ({ task, likeness: likeness(typed, task.title) }));
  const best = Math.max(0, ...rated.map((each) => each.likeness));
  if (best < 0.4) return undefined;
  const near = rated.filter((each) => each.likeness === best).map(({ task }) => task);
  const own = near.filter((task) => mayMark(actor, task));
  const among = own.length > 0 ? own : near;
  if (among.length > 1)
    ask(
      t.task.which,
      among.slice(0, 4).map((task) => ({ title: choiceOf(turn, task), slots: { title: task.id } })),
    );
  return among[0];
}

const choiceOf = ({ t }: Turn, { title, due }: Task) => (due ? `${title}, ${t.date.spoken(due)}` : title);
