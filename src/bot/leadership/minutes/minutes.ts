import { minutesCard } from '#cards/minutes.ts';
import { refuse } from '#domain/errors.ts';
import { type CommandName, inWordsOf } from '#i18n/index.ts';
import { heldMeetings, idsIn, minutesOf, readMinutes, sessionOf } from '#store/minutes.ts';
import type { MinutesRow } from '#store/schema/index.ts';
import type { Session } from '#store/session.ts';
import { minutesButtons } from '#views/minutes.ts';
import type { Turn } from '../../feature.ts';
import { groupBy } from '../../resolve.ts';
import { demand, holds, type Right } from '../../roles.ts';
import * as slot from '../../slots.ts';

/** How a command points to minutes: by a button's meeting, or the latest of a group. */
export const pointing = { meeting: slot.key.optional(), group: slot.line.optional() };

export interface Found {
  readonly session: Session;
  readonly row: MinutesRow;
}

/** The minutes that a command means. */
export async function minutesBy(
  turn: Turn,
  { meeting, group: typed }: { meeting?: string | undefined; group?: string | undefined },
  right: Right,
): Promise<Found> {
  const { db, actor } = turn;
  if (meeting) {
    const session = await sessionOf(db, meeting);
    const row = session && (await minutesOf(db, meeting));
    if (!row || session.group.workspaceId !== actor.workspace.id) refuse('action.unknown');
    demand(actor, right, session.group.id);
    return seen(turn, { session, row });
  }
  const group = await groupBy(turn, typed, right);
  const [session] = await heldMeetings(db, group.id, 1);
  const row = session && (await minutesOf(db, session.meeting.id));
  return row ? seen(turn, { session, row }) : refuse('minutes.none', { group: group.name, formal: group.formal });
}

/** A draft is for who leads the group and who checks it; the others read what has been posted. */
function seen({ actor }: Turn, found: Found): Found {
  const { session, row } = found;
  const out = row.state === 'posted' || row.state === 'approved';
  if (!out && !isChecker(actor.person.id, session)) demand(actor, 'secretary', session.group.id);
  return found;
}

/** Whether the person was chosen to check the minutes of this meeting. */
export const isChecker = (personId: string, { held }: Session): boolean => idsIn(held.checkers).includes(personId);

/** The minutes for this reader, after `news` of what was just done. */
export async function drawMinutes(turn: Turn, { session, row }: Found, news?: string) {
  const { db, now } = turn;
  const t = inWordsOf(session.group, turn.t);
  return minutesCard(t, {
    minutes: await readMinutes(db, session, now.timeZoneId),
    ...(news ? { news } : {}),
    buttons: minutesButtons(t, session.meeting.id, verbsFor(turn, { session, row })),
  });
}

function verbsFor({ actor }: Turn, { session, row: { state } }: Found): CommandName[] {
  const { id } = session.group;
  const secretary = holds(actor, 'secretary', id);
  const chair = holds(actor, 'chair', id);
  const checks = (chair || isChecker(actor.person.id, session)) && state === 'checking';
  const written = state !== 'posted' && state !== 'approved';
  return [
    ...(checks ? (['minutes.checked', 'minutes.return'] as const) : []),
    ...(secretary && state === 'draft' ? (['minutes.send'] as const) : []),
    ...(secretary && state === 'checked' ? (['minutes.post'] as const) : []),
    ...(chair && state === 'posted' ? (['minutes.approve'] as const) : []),
    ...(secretary && written ? (['minutes.edit'] as const) : []),
    ...(secretary && state !== 'approved' ? (['minutes.attendance'] as const) : []),
    'minutes.download',
  ];
}
