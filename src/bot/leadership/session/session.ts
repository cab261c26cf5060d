import { sessionCard } from '#cards/session.ts';
import { ordered } from '#domain/agenda.ts';
import { refuse } from '#domain/errors.ts';
import { quorumOf } from '#domain/quorum.ts';
import { seatsOf } from '#store/group.ts';
import { readAgenda } from '#store/meeting-agenda.ts';
import { groupsOf, namesOf } from '#store/people.ts';
import type { AgendaItemRow } from '#store/schema/index.ts';
import { attendanceOf, entriesOf, openSessions, type Session } from '#store/session.ts';
import { tasksOfMeeting } from '#store/task.ts';
import { channelByTeamsId } from '#store/workspace.ts';
import { propsOf } from '#views/agenda.ts';
import { ask } from '../../ask.ts';
import type { Turn } from '../../feature.ts';
import { groupBy } from '../../resolve.ts';
import { holds } from '../../roles.ts';

/** The meeting under way that the actor leads: of the group that was said, of the channel, or the only one. */
export async function sessionBy(turn: Turn, typed?: string): Promise<Session> {
  const open = await sessionsOf(turn, typed);
  const [one] = open;
  if (!one) return refuse('session.none');
  if (open.length === 1) return one;
  return ask(
    turn.t.common.which,
    open.slice(0, 4).map(({ group }) => ({ title: group.name, slots: { group: group.id } })),
  );
}

/** The meetings under way that the actor leads; those of the channel where it was asked before the others. */
async function sessionsOf(turn: Turn, typed?: string): Promise<Session[]> {
  const { db, actor, request } = turn;
  const groups = typed ? [await groupBy(turn, typed, 'secretary')] : await groupsOf(db, actor.workspace.id);
  const led = groups.filter(({ id }) => holds(actor, 'secretary', id)).map(({ id }) => id);
  const open = await openSessions(db, led);
  const here = open.length > 1 && (await channelByTeamsId(db, actor.workspace.id, request.conversation.id));
  const own = here ? open.filter(({ group }) => group.channelId === here.id) : [];
  return own.length > 0 ? own : open;
}

/** The items that a meeting goes through, in order: headings are not taken up. */
export const takenUp = (items: readonly AgendaItemRow[]): AgendaItemRow[] =>
  ordered(items).filter(({ type }) => type !== 'heading');

/** The meeting as it stands, after `news` of what was just done. */
export async function drawSession(turn: Turn, session: Session, news?: string) {
  const { db, t, now, actor } = turn;
  const { held, meeting, group } = session;
  const agenda = await readAgenda(db, meeting, group);
  const { items } = propsOf(agenda, now.timeZoneId);
  const shown = (row?: AgendaItemRow) => items.find(({ id }) => id === row?.id) ?? null;
  const order = takenUp(agenda.items);
  const at = order.findIndex(({ id }) => id === held.itemId);
  const current = shown(order[at]);
  const attendance = (await attendanceOf(db, meeting.id)).filter(({ state, leftAt }) => state !== 'absent' && !leftAt);
  const present = new Set(attendance.flatMap(({ personId }) => personId ?? []));
  const entries = (await entriesOf(db, meeting.id)).filter(({ itemId }) => itemId === held.itemId);
  const names = await namesOf(
    db,
    entries.flatMap(({ personId }) => personId ?? []),
  );
  const slots = { group: group.id };
  const button = (verb: 'session.next' | 'decision.record' | 'task.create' | 'session.attendance' | 'session.end') => ({
    title: t.commands[verb].title,
    verb,
    slots,
    fresh: verb !== 'session.next',
  });
  const last = at >= 0 && at === order.length - 1;
  return sessionCard(t, {
    group: group.name,
    formal: group.formal === 1,
    quorum: quorumOf(await seatsOf(db, group.id), present, group.quorum),
    there: attendance.length,
    item: current && { ...current, proposal: order[at]?.proposal ?? null },
    next: at < 0 ? shown(order[0]) : shown(order[at + 1]),
    entries: entries.map((entry) => ({ ...entry, person: names.get(entry.personId ?? '') ?? null })),
    tasks: (await tasksOfMeeting(db, meeting.id)).map((task) => ({
      ...task,
      owners: task.owners.map(({ name }) => name).join(', '),
    })),
    ...(news ? { news } : {}),
    buttons: holds(actor, 'secretary', group.id)
      ? [
          ...(last ? [] : [{ ...button('session.next'), primary: true }]),
          button('decision.record'),
          button('task.create'),
          button('session.attendance'),
          { ...button('session.end'), primary: last },
        ]
      : [],
  });
}
