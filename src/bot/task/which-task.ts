import { z } from 'zod';
import { refuse } from '#domain/errors.ts';
import { likeness } from '#search/likeness.ts';
import type { Actor } from '#store/people.ts';
import { closedTasks, openTasks, type Task, type TaskReader, taskById } from '#store/task.ts';
import { ask } from '../ask.ts';
import type { Turn } from '../feature.ts';
import { demand, holds } from '../roles.ts';

/** Below this share of the same words a title is not what was meant. */
const ALIKE = 0.4;

/**
 * The task of that id, else the one whose title says the most of the same: among the open ones, and the closed ones when
 * it may be one of them. Several alike → asks which.
 */
export async function taskBy(
  turn: Turn,
  typed: string,
  question: string,
  closedToo = false,
): Promise<Task | undefined> {
  const { db, actor } = turn;
  if (z.uuid().safeParse(typed).success) {
    const one = (await taskById(db, actor.workspace.id, typed)) ?? refuse('task.unknown');
    // What the person may not see is not called by its name.
    if (!maySee(actor, one)) demand(actor, 'member', one.groupId ?? refuse('task.unknown'));
    return one;
  }
  const reader = readerOf(turn);
  const open = await openTasks(db, reader);
  const near = nearest(typed, closedToo ? [...(await closedTasks(db, reader)), ...open] : open);
  const own = near.filter((task) => mayMark(actor, task));
  const among = own.length > 0 ? own : near;
  return among.length > 1 ? askWhich(turn, question, among) : among[0];
}

function nearest(typed: string, tasks: readonly Task[]): Task[] {
  const rated = tasks.map((task) => ({ task, likeness: likeness(typed, task.title) }));
  const best = Math.max(0, ...rated.map((each) => each.likeness));
  return best < ALIKE ? [] : rated.filter((each) => each.likeness === best).map(({ task }) => task);
}

export const askWhich = (turn: Turn, question: string, tasks: readonly Task[]): never =>
  ask(
    question,
    tasks.slice(0, 4).map((task) => ({ title: choiceOf(turn, task), slots: { title: task.id } })),
  );

const choiceOf = ({ t }: Turn, { title, due }: Task) => (due ? `${title}, ${t.date.spoken(due)}` : title);

/** One's own tasks are for one's own chat: elsewhere only the groups' are shown. */
export const readerOf = ({ actor, request }: Turn): TaskReader => ({
  workspaceId: actor.workspace.id,
  personId: actor.person.id,
  groupIds: holds(actor, 'admin') ? null : actor.seats.map(({ groupId }) => groupId),
  onlyGroups: request.surface !== 'personal',
});

type Held = Pick<Task, 'owners' | 'groupId' | 'createdById'>;

/** An owner may mark a task, and who leads its group; an admin may mark any. */
export const mayMark = (actor: Actor, { owners, groupId }: Pick<Held, 'owners' | 'groupId'>): boolean =>
  owners.some(({ id }) => id === actor.person.id) ||
  (groupId ? holds(actor, 'secretary', groupId) : holds(actor, 'admin'));

/** Who may mark it may change it, and so may who gave it. */
export const mayChange = (actor: Actor, task: Held): boolean =>
  mayMark(actor, task) || task.createdById === actor.person.id;

const maySee = (actor: Actor, task: Held): boolean =>
  mayChange(actor, task) || (task.groupId !== null && holds(actor, 'member', task.groupId));
