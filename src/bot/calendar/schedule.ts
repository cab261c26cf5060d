import { Temporal } from 'temporal-polyfill';
import { z } from 'zod';
import { addedCard } from '#cards/occurrence.ts';
import { seriesCard } from '#cards/series.ts';
import { checkPattern, checkSpan, laterThan, patternFrom } from '#domain/calendar.ts';
import { dayOff } from '#domain/day-off.ts';
import { refuse } from '#domain/errors.ts';
import { ruleOf, weekdayCodes } from '#domain/recurrence.ts';
import { type About, addOccurrence } from '#store/occurrence.ts';
import { addSeries } from '#store/series.ts';
import { ask, Missing } from '../ask.ts';
import type { Turn } from '../feature.ts';
import * as slot from '../slots.ts';
import { meanwhileOf } from './conflicts.ts';
import { eventsOf, isClash } from './which-occurrence.ts';

/** What is said of anything that is put into the calendar. */
export const timed = {
  start: slot.wallTime.optional(),
  /** A wall time, or a time of the same day. */
  end: z.union([slot.wallTime, slot.time]).optional(),
  /** When only the day is known. */
  date: slot.date.optional(),
  place: slot.line.optional(),
  title: slot.line.optional(),
  group: slot.line.optional(),
  /** It has been already, and is meant so. */
  past: z.boolean().optional(),
};

/** What is said of a series. */
export const repeating = {
  ...timed,
  weekday: z.enum(weekdayCodes).optional(),
  weekdays: z.array(z.enum(weekdayCodes)).min(2).max(7).optional(),
  byDay: z
    .string()
    .regex(/^(-1|[1-5])(MO|TU|WE|TH|FR|SA|SU)$/)
    .optional(),
  intervalWeeks: z.coerce.number().int().min(1).optional(),
  intervalMonths: z.coerce.number().int().min(1).optional(),
  monthDay: z.coerce.number().int().min(1).max(31).optional(),
  /** From the form, in place of the intervals. */
  repeat: z.enum(['W1', 'W2', 'N1', 'N2', 'D1', 'D2']).optional(),
  until: slot.date.optional(),
};

const timedSlots = z.object(timed);
const repeatingSlots = z.object(repeating);
type Timed = z.infer<typeof timedSlots>;
type Repeating = z.infer<typeof repeatingSlots>;

/** Adds one day or meeting and shows it; without an end it lasts `usual` minutes, or the form asks. */
export async function schedule(turn: Turn, about: About, said: Timed, usual: number | null) {
  const { start, end, minutes } = timesOf(turn, about, said, usual);
  if (!said.past) askIfPast(turn, start, end, (at) => ({ start: text(at), end: text(at.add({ minutes })) }), true);
  const row = await addOccurrence(turn.write, about, { start, minutes, timeZone: turn.actor.workspace.timeZone });
  const [event] = await eventsOf(turn, [row]);
  if (!event) refuse('calendar.noDay');
  return addedCard(turn.t, { event, clash: isClash(event), meanwhile: await meanwhileOf(turn, [row]) });
}

/** Adds a series and shows it, with the holidays that it hits. */
export async function scheduleSeries(turn: Turn, about: About, said: Repeating, usual: number | null) {
  const { timeZone } = turn.actor.workspace;
  const { start, end, minutes } = timesOf(turn, about, said, usual);
  const begun = Temporal.PlainDate.compare(start.toPlainDate(), turn.today) < 0;
  if (begun) askIfPast(turn, start, end, (at) => ({ start: text(at), end: text(at.add({ minutes })) }));
  const pattern = patternFrom({ ...said, ...intervalsOf(said.repeat, start) }, start);
  checkPattern(pattern, start);
  const [after, { until }] = [turn.now.toPlainDateTime(), pattern];
  const times = { start, minutes, timeZone };
  const added = await addSeries(turn.write, about, ruleOf(pattern, timeZone), times, { after, until });
  if (!added) refuse('calendar.noDay');
  const events = await eventsOf(turn, added.occurrences);
  const onHoliday = events.filter(({ kind, start: on }) => dayOff(kind, on.toPlainDate()) !== null);
  const through = until ? null : Temporal.PlainDate.from(added.series.filledThrough);
  const meanwhile = await meanwhileOf(turn, added.occurrences);
  return seriesCard(turn.t, { series: added.series.id, events, pattern, through, onHoliday, meanwhile });
}

function timesOf(turn: Turn, { groupId }: About, said: Timed, usual: number | null) {
  const known = { ...(groupId ? { group: groupId } : {}), ...(said.end ? { end: said.end.slice(-5) } : {}) };
  if (!said.start) throw new Missing({ ...known, ...(said.date ? { start: said.date } : {}) }, pastReason(turn, said));
  if (!said.end && usual === null) throw new Missing(known, pastReason(turn, said));
  const start = Temporal.PlainDateTime.from(said.start);
  const end = said.end ? endOf(start, said.end) : start.add({ minutes: usual ?? 0 });
  checkSpan(start, end, turn.today);
  return { start, end, minutes: start.until(end).total('minutes') };
}

/** Why the form asks again for a day that was said: it is over. */
function pastReason({ t, today }: Turn, { start, date, past }: Timed): string | undefined {
  const day = start ? Temporal.PlainDateTime.from(start).toPlainDate() : date && Temporal.PlainDate.from(date);
  if (!day || past || Temporal.PlainDate.compare(day, today) >= 0) return undefined;
  return t.calendar.checkDay(t.date.full(day));
}

/** An end is a wall time, or a time of the day on which it starts. */
export const endOf = (start: Temporal.PlainDateTime, end: string): Temporal.PlainDateTime =>
  end.includes('T') ? Temporal.PlainDateTime.from(end) : start.toPlainDate().toPlainDateTime(end);

function intervalsOf(repeat: Repeating['repeat'], { day }: Temporal.PlainDateTime) {
  if (!repeat) return {};
  const every = Number(repeat[1]);
  if (repeat[0] === 'W') return { intervalWeeks: every, intervalMonths: undefined, byDay: undefined };
  return { intervalMonths: every, monthDay: repeat[0] === 'D' ? day : undefined };
}

/** What has ended already is asked about, with the day that was more likely meant. */
export function askIfPast(
  { now, t }: Turn,
  start: Temporal.PlainDateTime,
  end: Temporal.PlainDateTime,
  slotsOf: (at: Temporal.PlainDateTime) => Record<string, unknown>,
  anyway = false,
): void {
  const wall = now.toPlainDateTime();
  if (Temporal.PlainDateTime.compare(end, wall) > 0) return;
  const later = laterThan(start, wall);
  const day = t.date.full(later.toPlainDate());
  const then = t.date.full(start.toPlainDate());
  ask(t.calendar.wasAlready(then, day), [
    { title: t.date.spoken(text(later)), slots: slotsOf(later) },
    ...(anyway ? [{ title: t.calendar.anyway(then), slots: { past: true } }] : []),
  ]);
}

const text = (at: Temporal.PlainDateTime) => at.toString({ smallestUnit: 'minute' });
