import { z } from 'zod';
import { plain } from '#cards/card.ts';
import { refuse } from '#domain/errors.ts';
import { openTaskStates, type TaskState, taskStates } from '#domain/words.ts';
import { update } from '#store/change.ts';
import { groupsOf } from '#store/people.ts';
import type { TaskRow } from '#store/schema/index.ts';
import { setOwners, type Task, taskRow } from '#store/task.ts';
import { Missing } from '../ask.ts';
import { feature, type Turn } from '../feature.ts';
import { peopleField } from '../fields.ts';
import { membersBy } from '../resolve.ts';
import * as slot from '../slots.ts';
import { taskList } from './list.ts';
import { askPastDue } from './past-due.ts';
import { drawTask } from './show.ts';
import { taskGroup } from './task-group.ts';
import { mayChange, mayMark, taskBy } from './which-task.ts';

/** Changes a task's state, due date or owners: what was said of it, or all in a form that comes filled in. */
export const editTask = feature({
  name: 'task.edit',
  may: 'staff',
  slots: z.object({
    title: slot.line.optional(),
    taskState: z.enum(taskStates).optional(),
    due: slot.date.optional(),
    owners: slot.lines.optional(),
    /** The owners come beside those there are. */
    also: z.coerce.boolean().optional(),
    /** A due date that has passed is meant so. */
    late: z.literal(true).optional(),
  }),
  form: async (turn) => [
    {
      slot: 'taskState',
      kind: 'choice',
      required: true,
      options: taskStates.map((value) => ({ value, title: turn.t.task.capital(turn.t.task.states[value]) })),
    },
    { slot: 'due', kind: 'date', required: true },
    await peopleField(turn, 'owners'),
  ],
  async run(turn, { title, ...said }) {
    const { t, actor } = turn;
    const task = title && (await taskBy(turn, title, t.task.whichOne, said.taskState === 'open'));
    if (!task) return taskList(turn, {}, title ? t.task.notFound(plain(title)) : t.task.whichOne);
    if (!mayChange(actor, task)) refuse('task.notYoursToChange', { title: plain(task.title) });
    if (!said.taskState && !said.due && !said.owners) throw new Missing(known(task));
    const row = rowChange(turn, task, said);
    const owners = await changeOwners(turn, task, said.owners, said.also);
    const patch = { ...row.patch, ...owners.patch };
    if (Object.keys(patch).length > 0) await update(turn.write, 'task', taskRow(task), patch);
    const [one, ...others] = [...owners.news, ...row.news];
    return drawTask(turn, task.id, one && others.length === 0 ? one : t.task.changed(plain(task.title)));
  },
});

const known = ({ id, state, due, owners }: Task) => ({
  title: id,
  taskState: state,
  due,
  owners: owners.map((owner) => owner.id),
});

const isOpen = (state: TaskState) => openTaskStates.some((each) => each === state);

interface Change {
  readonly patch: Partial<TaskRow>;
  /** What is changed, in words. */
  readonly news: readonly string[];
}

/** The state and the due date that were said; asks and refuses before anything is written. */
function rowChange(
  turn: Turn,
  task: Task,
  { taskState: state = task.state, due, late }: { taskState?: TaskState; due?: string; late?: true },
): Change {
  const { write, actor, t, today } = turn;
  const title = plain(task.title);
  const day = due && due !== task.due ? due : null;
  if (day && day < today.toString() && !late) askPastDue(turn, day);
  if (state === 'done' && task.state !== 'done' && !mayMark(actor, task)) refuse('task.notYours', { title });
  const changed = state !== task.state;
  return {
    patch: {
      ...(changed ? { state, doneAt: isOpen(state) ? null : write.at } : {}),
      ...(day ? { due: day } : {}),
    },
    news: [
      ...(changed ? [t.task.stateSet(state, title, isOpen(task.state))] : []),
      ...(day ? [t.task.dueSet(t.date.spoken(day), title)] : []),
    ],
  };
}

/** Who does it from now on; people who come to it sit in its group, or it becomes one of a group of theirs. */
async function changeOwners(turn: Turn, task: Task, named?: readonly string[], also = false): Promise<Change> {
  const { db, write, actor, t } = turn;
  const before = task.owners.map(({ id }) => id);
  const members = named ? await membersBy(turn, 'owners', named) : [];
  const fresh = members.filter(({ id }) => !before.includes(id));
  const after = also ? [...before, ...fresh.map(({ id }) => id)] : members.map(({ id }) => id);
  if (!named || (fresh.length === 0 && after.length === before.length)) return { patch: {}, news: [] };
  const own = (await groupsOf(db, actor.workspace.id)).find(({ id }) => id === task.groupId) ?? null;
  const groupId = await taskGroup(turn, fresh, own);
  await setOwners(write, task.id, after);
  return {
    patch: groupId && groupId !== task.groupId ? { groupId } : {},
    news: [t.task.ownersSet(members.map(({ name }) => plain(name)).join(', '), plain(task.title))],
  };
}
