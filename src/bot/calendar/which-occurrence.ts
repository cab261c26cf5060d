import { Temporal } from 'temporal-polyfill';
import { type Event, nameOf, whenOf } from '#cards/event.ts';
import type { Field } from '#cards/form.ts';
import { meetingKinds } from '#domain/calendar.ts';
import { fits } from '#domain/day-off.ts';
import { refuse } from '#domain/errors.ts';
import { calendarBetween, comingOccurrences, occurrenceById, type Which, wallText } from '#store/calendar.ts';
import { eventAddresses } from '#store/event-address.ts';
import { groupsOf, membersOf } from '#store/people.ts';
import type { OccurrenceRow } from '#store/schema/index.ts';
import { eventOf } from '#views/event.ts';
import { ask, Missing } from '../ask.ts';
import type { Turn } from '../feature.ts';
import { demand, holds } from '../roles.ts';

/** How a command points to a day or a meeting that stands in the calendar. */
interface Pointed extends Which {
  /** Ids, from a button or a form. */
  readonly occurrence?: readonly string[] | undefined;
  readonly date?: string | undefined;
  /** Civil dates, both included: it is in this week or month. */
  readonly from?: string | undefined;
  readonly to?: string | undefined;
  /** Where it is to be moved: of several meetings the nearest to it is meant. */
  readonly near?: Temporal.PlainDateTime | undefined;
}

/** The wall time of the turn. */
export const wallNow = (turn: Turn): string => wallText(turn.now.toPlainDateTime());

/**
 * The days or meetings that a command means, which the actor may change: several only when pointed to by ids.
 * Several on the day, or none: asks which, the nearest first.
 */
export async function occurrencesBy(turn: Turn, pointed: Pointed): Promise<OccurrenceRow[]> {
  const found = pointed.occurrence ? await byIds(turn, pointed.occurrence) : [await byDay(turn, pointed)];
  for (const row of found) await demandChange(turn, row);
  const off = found.find(({ state }) => state === 'cancelled');
  if (off) refuse('calendar.cancelled', { start: off.start });
  return found;
}

async function byIds({ db, actor }: Turn, ids: readonly string[]): Promise<OccurrenceRow[]> {
  const rows = await Promise.all(ids.map((id) => occurrenceById(db, actor.workspace.id, id)));
  return rows.map((row) => row ?? refuse('action.unknown'));
}

async function byDay(turn: Turn, { date, from, to, near, ...which }: Pointed): Promise<OccurrenceRow> {
  const { db, actor, t } = turn;
  if (!date && from && to) return inPeriod(turn, { from, to }, which);
  if (!date) return theNext(turn, which, near);
  const day = Temporal.PlainDate.from(date);
  const there = await calendarBetween(db, actor.workspace.id, date, day.add({ days: 1 }).toString(), which);
  const rows = likeliest(turn, there, which);
  if (rows.length === 1 && rows[0]) return rows[0];
  if (rows.length > 1) return askWhich(turn, t.calendar.whichOne, rows);
  const around = { from: day.subtract({ days: 31 }).toString(), to: day.add({ days: 32 }).toString() };
  const others = (await calendarBetween(db, actor.workspace.id, around.from, around.to, which))
    .filter((row) => row.state === 'planned' && mayChange(turn, row))
    .sort((a, b) => distance(a, day.toPlainDateTime('12:00')) - distance(b, day.toPlainDateTime('12:00')));
  return askWhich(turn, t.calendar.nothingOn(t.date.full(day)), others);
}

/** The one in a week or a month; of several, and when there is none, it is asked which. */
async function inPeriod(turn: Turn, { from, to }: { from: string; to: string }, which: Which): Promise<OccurrenceRow> {
  const { db, actor, t } = turn;
  const until = Temporal.PlainDate.from(to).add({ days: 1 }).toString();
  const rows = likeliest(turn, await calendarBetween(db, actor.workspace.id, from, until, which), which);
  const ahead = rows.filter(({ end }) => end > wallNow(turn));
  if (ahead.length === 1 && ahead[0]) return ahead[0];
  return askWhich(turn, t.calendar.whichOne, ahead);
}

/** Those that stand and that the actor may change, days before meetings; when there are none, whatever is there. */
function likeliest(turn: Turn, there: OccurrenceRow[], { kind }: Which): OccurrenceRow[] {
  const own = there.filter((row) => row.state === 'planned' && mayChange(turn, row));
  const days = own.filter((row) => !meetingKinds.includes(row.kind));
  if (!kind && days.length > 0) return days;
  return own.length > 0 ? own : there.slice(0, 1);
}

async function theNext(turn: Turn, which: Which, near: Pointed['near']): Promise<OccurrenceRow> {
  if (!which.groupId) throw new Missing();
  const ahead = await coming(turn, which);
  const [first] = near ? ahead.sort((a, b) => distance(a, near) - distance(b, near)) : ahead;
  return first ?? refuse('calendar.nothingAhead');
}

const distance = ({ start }: OccurrenceRow, to: Temporal.PlainDateTime) =>
  Math.abs(Temporal.PlainDateTime.from(start).until(to).total('minutes'));

/** What is ahead that the actor may change. */
async function coming(turn: Turn, which: Which = {}): Promise<OccurrenceRow[]> {
  const rows = await comingOccurrences(turn.db, turn.actor.workspace.id, which, wallNow(turn), 100);
  return rows.filter((row) => mayChange(turn, row));
}

/** A button for each of the first four; those that the actor may change when there are none. */
export async function askWhich(turn: Turn, question: string, near: OccurrenceRow[]): Promise<never> {
  const rows = near.length > 0 ? near : await coming(turn);
  if (rows.length === 0) refuse('calendar.nothingAhead');
  const titles = await titlesOf(turn, rows.slice(0, 4));
  return ask(
    question,
    titles.map(({ title, value }) => ({ title, slots: { occurrence: value } })),
  );
}

/** The days and meetings ahead that the actor may change. */
async function choices(turn: Turn, which: Which = {}) {
  return titlesOf(turn, (await coming(turn, which)).slice(0, 30));
}

/** Which one, as a field of a form. */
export async function whichField(turn: Turn, kind?: 'meeting'): Promise<Field> {
  const options = await choices(turn, { kind });
  if (options.length === 0) refuse('calendar.nothingAhead');
  return { slot: 'occurrence', kind: 'choice', required: true, options };
}

async function titlesOf(turn: Turn, rows: readonly OccurrenceRow[]) {
  const events = await eventsOf(turn, rows);
  return events.map((event) => ({ title: `${whenOf(turn.t, event)} ${nameOf(turn.t, event)}`, value: event.id }));
}

/** As cards show them, with the names of their groups. */
export async function eventsOf(
  { db, actor, now, config }: Pick<Turn, 'db' | 'actor' | 'now' | 'config'>,
  rows: readonly OccurrenceRow[],
): Promise<Event[]> {
  const groups = await groupsOf(db, actor.workspace.id);
  const nameOf = (row: OccurrenceRow) => groups.find(({ id }) => id === row.groupId)?.name ?? null;
  const fileOf = await eventAddresses(db, config.address, now);
  return rows.map((row) => eventOf(row, nameOf(row), actor.workspace.timeZone, fileOf(row)));
}

export const isClash = ({ kind, start }: Event): boolean => !fits(kind, start.toPlainDate());

/** A group's day belongs to who leads the group, a day of no group to who added it. */
export function mayChange({ actor }: Turn, { groupId, ownerId }: Pick<OccurrenceRow, 'groupId' | 'ownerId'>): boolean {
  if (groupId) return holds(actor, 'secretary', groupId);
  return ownerId === actor.person.id || holds(actor, 'admin');
}

/** Refuses with who may change it. */
export async function demandChange(turn: Turn, row: Pick<OccurrenceRow, 'groupId' | 'ownerId'>): Promise<void> {
  if (mayChange(turn, row)) return;
  if (row.groupId) demand(turn.actor, 'secretary', row.groupId);
  const members = await membersOf(turn.db, turn.actor.workspace.id);
  refuse('calendar.notYours', { name: members.find(({ id }) => id === row.ownerId)?.name ?? '–' });
}
