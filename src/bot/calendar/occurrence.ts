import { Temporal } from 'temporal-polyfill';
import { z } from 'zod';
import { cancelledCard, movedCard } from '#cards/occurrence.ts';
import { checkSpan } from '#domain/calendar.ts';
import { fits, onFittingDayAfter } from '#domain/day-off.ts';
import { cancelOccurrence, minutesOf, moveOccurrence } from '#store/occurrence.ts';
import type { OccurrenceRow } from '#store/schema/index.ts';
import { Missing } from '../ask.ts';
import { feature, type Turn } from '../feature.ts';
import { groupBy } from '../resolve.ts';
import * as slot from '../slots.ts';
import { meanwhileOf } from './conflicts.ts';
import { askIfPast, endOf } from './schedule.ts';
import { eventsOf, isClash, occurrencesBy, whichField } from './which-occurrence.ts';

const pointing = {
  occurrence: slot.lines.optional(),
  date: slot.date.optional(),
  /** The week or the month that it is in, when no day was said. */
  from: slot.date.optional(),
  to: slot.date.optional(),
  group: slot.line.optional(),
};

const movingSlots = z.object({
  ...pointing,
  newDate: z.union([slot.date, z.literal('workingDay')]).optional(),
  newTime: slot.time.optional(),
  newStart: slot.wallTime.optional(),
  newEnd: z.union([slot.wallTime, slot.time]).optional(),
});
type Moving = z.infer<typeof movingSlots>;

const moveForm = (kind?: 'meeting') => async (turn: Turn) => [
  await whichField(turn, kind),
  { slot: 'newDate' as const, kind: 'date' as const, required: true },
  { slot: 'newTime' as const, kind: 'time' as const },
];

/** Calls off one day of a series, or a single one; those of a button at once. */
export const cancelDay = feature({
  name: 'occurrence.cancel',
  may: 'staff',
  slots: z.object(pointing),
  form: async (turn) => [await whichField(turn)],
  run: async (turn, { occurrence, date, group, ...within }) => {
    if (!occurrence && !date && !within.from) throw new Missing();
    const groupId = group && (await groupBy(turn, group)).id;
    return cancel(turn, await occurrencesBy(turn, { occurrence, date, groupId, ...within }));
  },
});

/** Moves one day to another day or time. */
export const moveDay = feature({
  name: 'occurrence.move',
  may: 'staff',
  slots: movingSlots,
  form: moveForm(),
  run: async (turn, slots) => {
    const { occurrence, date, group } = slots;
    if (!occurrence && !date) throw new Missing();
    const groupId = group && (await groupBy(turn, group)).id;
    return move(turn, await occurrencesBy(turn, { occurrence, date, groupId }), slots);
  },
});

/** Calls off a group's meeting: that of the day, or the next one. */
export const cancelMeeting = feature({
  name: 'meeting.cancel',
  may: 'secretary',
  slots: z.object(pointing),
  form: async (turn) => [await whichField(turn, 'meeting')],
  run: async (turn, slots) => cancel(turn, await meetingsBy(turn, slots)),
});

/** Moves a group's meeting: that of the day, or the one nearest to its new time. */
export const moveMeeting = feature({
  name: 'meeting.move',
  may: 'secretary',
  slots: movingSlots,
  form: moveForm('meeting'),
  run: async (turn, slots) => move(turn, await meetingsBy(turn, slots), slots),
});

async function meetingsBy(
  turn: Turn,
  { occurrence, date, from, to: through, group, newStart, newDate }: Moving,
): Promise<OccurrenceRow[]> {
  if (occurrence) return occurrencesBy(turn, { occurrence });
  const { id: groupId } = await groupBy(turn, group, 'secretary');
  const to = newStart ?? (newDate === 'workingDay' ? undefined : newDate);
  return occurrencesBy(turn, {
    kind: 'meeting',
    groupId,
    date,
    from,
    to: through,
    near: to ? Temporal.PlainDateTime.from(to) : undefined,
  });
}

async function cancel(turn: Turn, rows: readonly OccurrenceRow[]) {
  for (const row of rows) await cancelOccurrence(turn.write, row);
  return cancelledCard(turn.t, await eventsOf(turn, rows));
}

async function move(turn: Turn, rows: readonly OccurrenceRow[], to: Moving) {
  const { timeZone } = turn.actor.workspace;
  const moved: OccurrenceRow[] = [];
  for (const row of rows) {
    const start = newStartOf(row, to) ?? missing(row);
    const end = to.newEnd ? endOf(start, to.newEnd) : start.add({ minutes: minutesOf(row) });
    checkSpan(start, end, turn.today);
    askIfPast(turn, start, end, (at) => ({ newStart: at.toString({ smallestUnit: 'minute' }) }));
    const minutes = start.until(end).total('minutes');
    moved.push(await moveOccurrence(turn.write, row, { start, minutes, timeZone }));
  }
  const [before, after] = [await eventsOf(turn, rows), await eventsOf(turn, moved)];
  return movedCard(
    turn.t,
    after.map((event, n) => ({ before: before[n] as typeof event, after: event, clash: isClash(event) })),
    { meanwhile: await meanwhileOf(turn, moved) },
  );
}

function newStartOf(
  { start, kind }: OccurrenceRow,
  { newStart, newDate, newTime }: Moving,
): Temporal.PlainDateTime | null {
  if (newStart) return Temporal.PlainDateTime.from(newStart);
  const old = Temporal.PlainDateTime.from(start);
  // Pressed twice, the button moves nothing further.
  if (newDate === 'workingDay') return fits(kind, old.toPlainDate()) ? old : onFittingDayAfter(kind, old);
  if (!newDate && !newTime) return null;
  const day = newDate ? Temporal.PlainDate.from(newDate) : old.toPlainDate();
  return day.toPlainDateTime(newTime ? Temporal.PlainTime.from(newTime) : old.toPlainTime());
}

const missing = ({ id }: OccurrenceRow): never => {
  throw new Missing({ occurrence: id });
};
