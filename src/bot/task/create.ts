import { Temporal } from 'temporal-polyfill';
import { z } from 'zod';
import { plain } from '#cards/card.ts';
import { taskCard } from '#cards/task.ts';
import { refuse } from '#domain/errors.ts';
import { titleFrom } from '#domain/from-message.ts';
import { oneLine } from '#domain/typed-text.ts';
import { peopleOfGroups } from '#store/group.ts';
import { groupsOf, type Member } from '#store/people.ts';
import type { GroupRow } from '#store/schema/index.ts';
import { openSessions } from '#store/session.ts';
import { addTask, taskById } from '#store/task.ts';
import { channelByTeamsId } from '#store/workspace.ts';
import { ask, Missing } from '../ask.ts';
import { feature, type Turn } from '../feature.ts';
import { groupField, peopleField } from '../fields.ts';
import { groupBy, membersBy } from '../resolve.ts';
import { holds } from '../roles.ts';
import * as slot from '../slots.ts';

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
    if (due < turn.today.toString() && !late) askDue(turn, due);
    const group = typed ? await groupBy(turn, typed, 'member') : null;
    const groupId = await groupOf(turn, members, group);
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

/** A day that has passed: the same day next year, or really that one. */
function askDue({ t, today }: Turn, due: string): never {
  let next = Temporal.PlainDate.from(due);
  while (Temporal.PlainDate.compare(next, today) < 0) next = next.add({ years: 1 });
  return ask(t.task.pastDue(t.date.spoken(due)), [
    { title: t.date.full(next), slots: { due: next.toString() } },
    { title: t.task.keep(t.date.spoken(due)), slots: { late: true } },
  ]);
}

/**
 * The group that the task is of: the one that was said, or the one in which the actor may give tasks and everyone sits.
 * Of several the channel's own, else asks. One's own task needs none; an admin may give a task to anyone.
 */
async function groupOf(turn: Turn, members: readonly Member[], said: GroupRow | null): Promise<string | null> {
  const { db, actor, t } = turn;
  const others = members.filter(({ id }) => id !== actor.person.id);
  if (others.length === 0) return said?.id ?? null;
  const groups = said ? [said] : await groupsOf(db, actor.workspace.id);
  const allowed = groups.filter(({ id }) => holds(actor, 'member', id));
  const seats = await peopleOfGroups(
    db,
    allowed.map(({ id }) => id),
  );
  const sits = (groupId: string, personId: string) =>
    seats.some((seat) => seat.groupId === groupId && seat.personId === personId);
  const shared = allowed.filter((group) => others.every(({ id }) => sits(group.id, id)));
  const here = shared.length > 1 && (await channelByTeamsId(db, actor.workspace.id, turn.request.conversation.id));
  const own = here && shared.find(({ channelId }) => channelId === here.id);
  if (own) return own.id;
  if (shared.length > 1)
    ask(
      t.task.whichGroup,
      shared.slice(0, 4).map(({ id, name }) => ({ title: name, slots: { group: id } })),
    );
  if (shared[0]) return shared[0].id;
  if (holds(actor, 'admin')) return said?.id ?? null;
  const strangers = others.filter(({ id }) => !allowed.some((group) => sits(group.id, id)));
  return refuse('task.notTogether', {
    names: (strangers.length > 0 ? strangers : others).map(({ name }) => name).join(', '),
  });
}
