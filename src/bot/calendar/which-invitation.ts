import { Temporal } from 'temporal-polyfill';
import { refuse } from '#domain/errors.ts';
import { calendarBetween, comingOccurrences, occurrenceById } from '#store/calendar.ts';
import { invitationsTo } from '#store/invitation.ts';
import type { OccurrenceRow } from '#store/schema/index.ts';
import type { Turn } from '../feature.ts';
import { groupBy } from '../resolve.ts';
import { askWhich, wallNow } from './which-occurrence.ts';

/** How an answer points to what it answers: the id of a button, or a day, or nothing. */
export interface PointedInvitation {
  readonly occurrence?: string | undefined;
  readonly date?: string | undefined;
  readonly group?: string | undefined;
}

/** The day or meeting that a person means who says who comes: of the own groups or of no group. Asks when it is not clear. */
export async function invitationBy(turn: Turn, { occurrence, date, group }: PointedInvitation): Promise<OccurrenceRow> {
  const { db, actor, t } = turn;
  if (occurrence) return (await occurrenceById(db, actor.workspace.id, occurrence)) ?? refuse('action.unknown');
  const which = { groupId: group ? (await groupBy(turn, group)).id : undefined };
  if (!date) return theNext(turn, await coming(turn, which));
  const day = Temporal.PlainDate.from(date);
  const there = await calendarBetween(db, actor.workspace.id, date, day.add({ days: 1 }).toString(), which);
  const own = there.filter((row) => row.state === 'planned' && isFor(turn, row));
  if (own.length === 1 && own[0]) return own[0];
  if (own.length > 1) return askWhich(turn, t.rsvp.whichOne, own);
  // Called off, or of a group of others: what follows says so.
  if (there[0]) return there[0];
  return askWhich(turn, t.rsvp.nothingOn(t.date.full(day)), nearest(await coming(turn, which), day));
}

/** What is ahead for the person. */
async function coming(turn: Turn, which: { groupId?: string | undefined }): Promise<OccurrenceRow[]> {
  const rows = await comingOccurrences(turn.db, turn.actor.workspace.id, which, wallNow(turn), 50);
  return rows.filter((row) => isFor(turn, row));
}

/** Without a day: the next one to which people have been asked, or else the next one. */
async function theNext({ db }: Turn, ahead: OccurrenceRow[]): Promise<OccurrenceRow> {
  for (const row of ahead) if ((await invitationsTo(db, row.id)).length > 0) return row;
  return ahead[0] ?? refuse('calendar.nothingAhead');
}

const nearest = (rows: OccurrenceRow[], day: Temporal.PlainDate) =>
  rows
    .map((row) => ({ row, days: Math.abs(day.until(row.start.slice(0, 10)).days) }))
    .sort((a, b) => a.days - b.days)
    .map(({ row }) => row);

/** Of no group, or of a group in which the person sits. */
const isFor = ({ actor }: Turn, { groupId }: OccurrenceRow): boolean =>
  groupId === null || actor.seats.some((seat) => seat.groupId === groupId);

/** A group's meeting is answered by its people, and by whoever reads the invitation in a channel. */
export async function demandInvited(turn: Turn, row: OccurrenceRow): Promise<void> {
  if (row.state === 'cancelled') refuse('calendar.cancelled', { start: row.start });
  if (row.end <= wallNow(turn)) refuse('rsvp.over', { start: row.start });
  if (!isFor(turn, row) && (await invitationsTo(turn.db, row.id)).length === 0) refuse('rsvp.notInvited');
}
