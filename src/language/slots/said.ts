import type { Temporal } from 'temporal-polyfill';
import { nearestWeekday } from '#language/dates/count.ts';
import type { Anchor, Clock, Found, Role } from '#language/dates/when.ts';
import type { Piece } from '#language/piece.ts';
import { type Reading, use } from './reader.ts';

type Date = Temporal.PlainDate;

export type Of<Kind> = Piece<Found> & { value: { when: { is: Kind } } };

/** What a sentence says of time, of one kind. */
export function of<Kind extends Found['when']['is']>(reading: Reading, is: Kind): Of<Kind>[] {
  return reading.sentence.times.filter((it): it is Of<Kind> => it.value.when.is === is);
}

/** The days that were said; with none, a weekday that was said as if it came again: "cancel mondays joint day". */
export function aDay(reading: Reading): Of<'day'>[] {
  const days = of(reading, 'day');
  if (days.length > 0) return days;
  return of(reading, 'repeat').flatMap((piece) => {
    const { weekday, weeks, weekdays } = piece.value.when.repeat;
    if (!weekday || weeks !== 1 || weekdays) return [];
    const on = (anchor: Anchor) => ({ date: nearestWeekday(weekday, anchor) });
    return [{ ...piece, value: { ...piece.value, when: { is: 'day' as const, on } } }];
  });
}

/** "7.12.", not "joulun jälkeen". */
export const inFigures = (piece: Piece<Found>) => /\d/.test(piece.value.text);

/** The piece that its words bind so: "from", "until", "to". */
export const bound = (pieces: readonly Piece<Found>[], role: Role) => pieces.find((it) => it.value.role === role);

/** The date a piece means; what cannot be is the sentence's problem, what may mean another day is that day in the second reading. */
export function saidDay(
  reading: Reading,
  piece: Piece<Found> | undefined,
  anchor: Partial<Anchor> = {},
): Date | undefined {
  if (piece?.value.when.is !== 'day') return undefined;
  use(reading, piece);
  const day = piece.value.when.on({ today: reading.sentence.today, ...anchor });
  if (!day) {
    reading.problem ??= { code: 'date.impossible', text: piece.value.text.trim() };
    return undefined;
  }
  const or = day.or ?? (anchor.past ? comingInstead(piece.value, day.date, reading.sentence.today) : undefined);
  if (or) reading.ambiguous = true;
  return reading.second && or ? or : day.date;
}

/** "Tarkistettu 1.12." said in November: a year ago by the rule, more likely a slip for the coming day. */
function comingInstead({ when }: Found, date: Date, today: Date): Date | undefined {
  if (when.is !== 'day' || today.since(date).days < 270) return undefined;
  const coming = when.on({ today })?.date;
  return coming && !coming.equals(date) ? coming : undefined;
}

/** The stretch of days a piece means. */
export function saidPeriod(reading: Reading, piece: Piece<Found> | undefined, anchor: Partial<Anchor> = {}) {
  if (piece?.value.when.is !== 'period') return undefined;
  use(reading, piece);
  const period = piece.value.when.of({ today: reading.sentence.today, ...anchor });
  if (!period) reading.problem ??= { code: 'date.impossible', text: piece.value.text.trim() };
  return period ?? undefined;
}

/** The time of day that was said. */
export function saidTime(reading: Reading): Clock | undefined {
  const piece = of(reading, 'time')[0];
  if (!piece) return undefined;
  use(reading, piece);
  if (!piece.value.when.clock) reading.problem ??= { code: 'time.impossible', text: piece.value.text.trim() };
  return piece.value.when.clock ?? undefined;
}

/** Puts day and time together: `start` and `end` when the time is known, `date` when not. */
export function put(
  reading: Reading,
  date: Date | undefined,
  clock: Clock | undefined,
  names: { start: string; end?: string; date: string },
): void {
  if (!date) return;
  const { slots } = reading;
  if (!clock) {
    slots[names.date] = date.toString();
    return;
  }
  slots[names.start] = `${date}T${clock.from}`;
  if (clock.to && names.end) slots[names.end] = `${date}T${clock.to}`;
}
