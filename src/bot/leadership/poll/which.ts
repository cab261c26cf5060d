import { refuse } from '#domain/errors.ts';
import type { PollKind } from '#domain/words.ts';
import { openPolls, type Poll, pollById } from '#store/poll.ts';
import { ask } from '../../ask.ts';
import type { Turn } from '../../feature.ts';
import { groupBy } from '../../resolve.ts';

export interface Pointing {
  readonly poll?: string | undefined;
  readonly pollKind?: PollKind | undefined;
  readonly group?: string | undefined;
}

/**
 * The open poll that is meant: by its id, else the one of the groups in which the actor sits; several are asked. `over`
 * is what is said of one that is closed.
 */
export async function openPollBy(
  turn: Turn,
  { poll: id, pollKind, group: typed }: Pointing,
  over: 'poll.over' | 'poll.closed' = 'poll.over',
): Promise<Poll> {
  const { db, actor, t } = turn;
  if (id) {
    const poll = await pollById(db, id);
    if (!poll || poll.workspaceId !== actor.workspace.id) return refuse('action.unknown');
    return poll.closedAt ? refuse(over) : poll;
  }
  const group = typed ? await groupBy(turn, typed, 'member') : undefined;
  const own = group ? [group.id] : actor.seats.map(({ groupId }) => groupId);
  const open = (await openPolls(db, own)).filter(({ kind }) => !pollKind || kind === pollKind);
  const [first, ...others] = open;
  if (!first) return refuse('poll.none');
  if (others.length === 0) return first;
  return ask(
    t.common.which,
    open.slice(0, 4).map((each) => ({ title: t.poll.named(each.kind, each.group), slots: { poll: each.id } })),
  );
}
