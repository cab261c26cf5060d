import { z } from 'zod';
import { plain } from '#cards/card.ts';
import { taskCard } from '#cards/task.ts';
import { refuse } from '#domain/errors.ts';
import { titleFrom } from '#domain/from-message.ts';
import { oneLine } from '#domain/typed-text.ts';
import { openSessions } from '#store/session.ts';
import { addTask, taskById } from '#store/task.ts';
import { Missing } from '../ask.ts';
import { feature, type Turn } from '../feature.ts';
import { groupField, peopleField } from '../fields.ts';
import { groupBy, membersBy } from '../resolve.ts';
import { holds } from '../roles.ts';
import * as slot from '../slots.ts';
import { askPastDue } from './past-due.ts';
import { taskGroup } from './task-group.ts';

/** Gives a task to people of a group, or to oneself. Without a date nobody could be reminded of it: it is asked. */
export const createTask = feature({
  name: 'task.create',
  may: 'member',
  slots: z.object({
    owners: slot.lines.optional(),
    title: slot.line.transform(oneLine).pipe(slot.line).optional(),
    due: slot.date.optional(),
    /** Someone's message, of which the form is filled in. */
    message: z.string().max(30_000).optional(),
    group: slot.line.optional(),
    /** A due date that has passed is meant so. */
    late: z.literal(true).optional(),
  }),
  form: async (turn) => [
    { slot: 'title', kind: 'text', required: true, label: turn.t.task.what },
    await peopleField(turn, 'owners'),
    { slot: 'due', kind: 'date', required: true },
    await groupField(turn, 'member'),
  ],
  async run(turn, { owners, title: said, due, message, group: typed, late }) {
    const title = said ?? (message ? titleFrom(message) : undefined);
    const { write, actor, t } = turn;
    const members = await membersBy(turn, 'owners', owners ?? ['me']);
    if (!title || !due)
      throw new Missing({ owners: members.map(({ id }) => id), ...(title ? { title } : {}), message: undefined });
    if (due < turn.today.toString() && !late) askPastDue(turn, due);
    const group = typed ? await groupBy(turn, typed, 'member') : null;
    const groupId = await taskGroup(turn, members, group);
    const meeting = groupId ? await meetingUnderWay(turn, groupId) : null;
    const facts = {
      workspaceId: actor.workspace.id,
      groupId,
      occurrenceId: meeting,
      title,
      due,
      createdById: actor.person.id,
    };
    const ids = members.map(({ id }) => id);
    const { id } = await addTask(write, facts, ids);
    const task = (await taskById(turn.db, actor.workspace.id, id)) ?? refuse('task.unknown');
    const list = { title: t.commands['task.list'].title, verb: 'task.list', slots: { owner: 'me' }, fresh: true };
    return taskCard(t, { task, said: t.task.added(plain(title)), buttons: [list] });
  },
});

/** A task given by who leads a meeting under way is that meeting's, and stands in its minutes. */
async function meetingUnderWay({ db, actor }: Turn, groupId: string): Promise<string | null> {
  if (!holds(actor, 'secretary', groupId)) return null;
  const [open] = await openSessions(db, [groupId]);
  return open?.meeting.id ?? null;
}
