import { refuse } from '#domain/errors.ts';
import { inWordsOf } from '#i18n/index.ts';
import { meetingOf } from '#store/agenda.ts';
import { calendarBetween } from '#store/calendar.ts';
import { update } from '#store/change.ts';
import { heldMeetings, minutesOf, sessionOf } from '#store/minutes.ts';
import { heldMeeting, type Session } from '#store/session.ts';
import type { Turn } from '../../feature.ts';
import { groupBy } from '../../resolve.ts';
import { demand } from '../../roles.ts';
import * as slot from '../../slots.ts';
import { sessionBy, sessionsOf } from './session.ts';

/** How a command points to a meeting that may have ended: by a button's meeting, by its group, by its day. */
export const pointing = {
  meeting: slot.key.optional(),
  group: slot.line.optional(),
  date: slot.date.optional(),
};

export interface Pointing {
  readonly meeting?: string | undefined;
  readonly group?: string | undefined;
  readonly date?: string | undefined;
}

/** More meetings than this before the latest are not looked for by their day. */
const LATEST = 12;

/**
 * The meeting whose attendance is meant: the one under way, or else the latest that has ended or the one of a day. It is
 * noted, so that its form finds the same one.
 */
export async function attendedBy(turn: Turn, which: Pointing): Promise<Session> {
  const session = which.meeting ? await byButton(turn, which.meeting) : await byWords(turn, which);
  turn.spoken.slots.meeting = session.meeting.id;
  return session;
}

async function byWords(turn: Turn, { group: typed, date }: Pointing): Promise<Session> {
  const { db, t } = turn;
  const open = (await sessionsOf(turn, typed)).filter((one) => !date || isOn(one, date));
  if (open.length > 0) return sessionBy(turn, typed);
  const group = await groupBy(turn, typed, 'secretary');
  const held = await heldMeetings(db, group.id, date ? LATEST : 1);
  const found = held.find((one) => !date || isOn(one, date));
  if (date) return found ?? refuse('session.notHeld', { group: group.name, day: t.date.spoken(date) });
  return found && !(await isAboutToBegin(turn, group.id)) ? found : refuse('session.none');
}

const isOn = ({ meeting }: Session, date: string) => meeting.start.startsWith(date);

async function byButton({ db, actor }: Turn, meeting: string): Promise<Session> {
  const found = await meetingOf(db, meeting);
  if (!found || found.group.workspaceId !== actor.workspace.id) return refuse('action.unknown');
  demand(actor, 'secretary', found.group.id);
  return (await sessionOf(db, meeting)) ?? refuse('session.none');
}

/** On the day of a meeting that has not been begun, what is said is about that one and not the one before. */
async function isAboutToBegin({ db, actor, today }: Turn, groupId: string): Promise<boolean> {
  const tomorrow = today.add({ days: 1 }).toString();
  const ahead = await calendarBetween(db, actor.workspace.id, today.toString(), tomorrow, { kind: 'meeting', groupId });
  for (const { id } of ahead) if (!(await heldMeeting(db, id))) return true;
  return false;
}

export const hasEnded = ({ held }: Session): boolean => held.endedAt !== null;

/** `Työllisyysjohtoryhmä ti 12.1.2027` */
export const namedSession = ({ t }: Turn, { meeting, group }: Session): string =>
  `${group.name} ${t.date.spoken(meeting.start.slice(0, 10))}`;

/** Who was there stays as it was approved. */
export async function demandOpen(turn: Turn, session: Session): Promise<void> {
  const { meeting, group } = session;
  const row = hasEnded(session) ? await minutesOf(turn.db, meeting.id) : undefined;
  if (row?.state === 'approved')
    refuse('session.settled', { day: turn.t.date.spoken(meeting.start.slice(0, 10)), formal: group.formal });
}

/** What a correction does to the minutes: what was checked is not what stands there now; posted ones are told anew. */
export async function tellMinutes(turn: Turn, session: Session): Promise<string | undefined> {
  const { db, write } = turn;
  const t = inWordsOf(session.group, turn.t);
  const row = write.written.length > 0 ? await minutesOf(db, session.meeting.id) : undefined;
  if (row?.state === 'posted') return t.session.postedAnew;
  if (row?.state !== 'checking' && row?.state !== 'checked') return undefined;
  await update(write, 'minutes', row, { state: 'draft', checkedBy: '[]', checkedAt: null });
  return t.session.draftAgain;
}
