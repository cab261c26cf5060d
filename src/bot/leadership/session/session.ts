import { sessionCard } from '#cards/session.ts';
import { ordered } from '#domain/agenda.ts';
import { refuse } from '#domain/errors.ts';
import { type Quorum, quorumOf } from '#domain/quorum.ts';
import { locales } from '#domain/words.ts';
import { inWordsOf, textsOf } from '#i18n/index.ts';
import { seatsOf } from '#store/group.ts';
import { readAgenda } from '#store/meeting-agenda.ts';
import { heldMeetings, minutesOf } from '#store/minutes.ts';
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
export async function sessionsOf(turn: Turn, typed?: string): Promise<Session[]> {
  const { db, actor, request } = turn;
  const groups = typed ? [await groupBy(turn, typed, 'secretary')] : await groupsOf(db, actor.workspace.id);
  const led = groups.filter(({ id }) => holds(actor, 'secretary', id)).map(({ id }) => id);
  const open = await openSessions(db, led);
  const here = open.length > 1 && (await channelByTeamsId(db, actor.workspace.id, request.conversation.id));
  const own = here ? open.filter(({ group }) => group.channelId === here.id) : [];
  return own.length > 0 ? own : open;
}

/** Whether it is the standing item at which the previous minutes are approved, in whatever language the group has it. */
export const approvesMinutes = ({ type, title }: Pick<AgendaItemRow, 'type' | 'title'>): boolean =>
  type === 'standing' && locales.some((locale) => textsOf(locale).leadership.agenda.approval.includes(title));

/** The items that a meeting goes through, in order: headings are not taken up. */
export const takenUp = (items: readonly AgendaItemRow[]): AgendaItemRow[] =>
  ordered(items).filter(({ type }) => type !== 'heading');

const thereNow = async ({ db }: Turn, { meeting }: Session) =>
  (await attendanceOf(db, meeting.id)).filter(({ state, leftAt }) => state !== 'absent' && !leftAt);

/** Whether the meeting may decide on the item in hand: who is disqualified in it does not count. */
export async function quorumIn(turn: Turn, session: Session): Promise<Quorum> {
  const { held, meeting, group } = session;
  const entries = await entriesOf(turn.db, meeting.id);
  const disqualified = entries.filter(({ kind, itemId }) => kind === 'disqualification' && itemId === held.itemId);
  const out = new Set(disqualified.map(({ personId }) => personId));
  const there = (await thereNow(turn, session)).filter(({ personId }) => personId && !out.has(personId));
  const present = new Set(there.flatMap(({ personId }) => personId ?? []));
  return quorumOf(await seatsOf(turn.db, group.id), present, group.quorum);
}

/** What was just done, and that the meeting may decide now, or no longer, when that has changed by it. */
export async function quorumNews(turn: Turn, session: Session, { met }: Quorum, said: string): Promise<string> {
  const now = await quorumIn(turn, session);
  if (now.met === met) return said;
  const { nowQuorate, noLongerQuorate } = turn.t.session;
  return `${said}. ${now.met ? nowQuorate : noLongerQuorate}`;
}

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
  const attendance = await thereNow(turn, session);
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
  const approves = order[at] && approvesMinutes(order[at]) && holds(actor, 'chair', group.id);
  const waiting = approves ? await toApprove(turn, session) : undefined;
  const last = at >= 0 && at === order.length - 1;
  return sessionCard(t, {
    group: group.name,
    formal: group.formal === 1,
    quorum: await quorumIn(turn, session),
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
          ...(waiting ? [approval(inWordsOf(group, t), waiting)] : []),
          button('decision.record'),
          button('task.create'),
          button('session.attendance'),
          { ...button('session.end'), primary: last },
        ]
      : [],
  });
}

/** The meeting before whose minutes are out and wait for this meeting's approval. */
async function toApprove({ db }: Turn, { meeting, group }: Session): Promise<Session | undefined> {
  const [before] = (await heldMeetings(db, group.id, 2)).filter((held) => held.meeting.start < meeting.start);
  const row = before && (await minutesOf(db, before.meeting.id));
  return row?.state === 'posted' ? before : undefined;
}

const approval = (t: Turn['t'], { meeting }: Session) => {
  const verb = 'minutes.approve';
  return { title: t.commands[verb].title, verb, slots: { meeting: meeting.id }, fresh: true };
};
