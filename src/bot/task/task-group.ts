import { refuse } from '#domain/errors.ts';
import { peopleOfGroups } from '#store/group.ts';
import { groupsOf, type Member } from '#store/people.ts';
import type { GroupRow } from '#store/schema/index.ts';
import { channelByTeamsId } from '#store/workspace.ts';
import { ask } from '../ask.ts';
import type { Turn } from '../feature.ts';
import { holds } from '../roles.ts';

/**
 * The group that the task is of: the one that was said, or the one in which the actor may give tasks and everyone sits.
 * Of several the channel's own, else asks. One's own task needs none; an admin may give a task to anyone.
 */
export async function taskGroup(turn: Turn, members: readonly Member[], said: GroupRow | null): Promise<string | null> {
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
