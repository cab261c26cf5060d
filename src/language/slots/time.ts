import { Temporal } from 'temporal-polyfill';
import { nthWeekday } from '#language/dates/count.ts';
import type { Anchor, Clock, Found, Repeat, Role } from '#language/dates/when.ts';
import type { Piece } from '#language/piece.ts';
import { type Reader, type Reading, use } from './reader.ts';

type Date = Temporal.PlainDate;
type Of<Kind> = Piece<Found> & { value: { when: { is: Kind } } };

const codes = ['MO', 'TU', 'WE', 'TH', 'FR', 'SA', 'SU'];
const weekdayCode = (day: number) => codes[day - 1];

function of<Kind extends Found['when']['is']>(reading: Reading, is: Kind): Of<Kind>[] {
  return reading.sentence.times.filter((it): it is Of<Kind> => it.value.when.is === is);
}

const bound = (pieces: readonly Piece<Found>[], role: Role) => pieces.find((it) => it.value.role === role);

/** The date a piece means; what cannot be is the sentence's problem, what may mean another day has alternatives. */
function count(
  reading: Reading,
  piece: Piece<Found> | undefined,
  slot: string,
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
  if (or) reading.alternatives ??= { slot, values: [day.date.toString(), or.toString()] };
  return day.date;
}

/** "Tarkistettu 1.12." said in November: a year ago by the rule, more likely a slip for the coming day. */
function comingInstead({ when }: Found, date: Date, today: Date): Date | undefined {
  if (when.is !== 'day' || today.since(date).days < 270) return undefined;
  const coming = when.on({ today })?.date;
  return coming && !coming.equals(date) ? coming : undefined;
}

function stretch(reading: Reading, piece: Piece<Found> | undefined, anchor: Partial<Anchor> = {}) {
  if (piece?.value.when.is !== 'period') return undefined;
  use(reading, piece);
  const period = piece.value.when.of({ today: reading.sentence.today, ...anchor });
  if (!period) reading.problem ??= { code: 'date.impossible', text: piece.value.text.trim() };
  return period ?? undefined;
}

function clockOf(reading: Reading): Clock | undefined {
  const piece = of(reading, 'time')[0];
  if (!piece) return undefined;
  use(reading, piece);
  if (!piece.value.when.clock) reading.problem ??= { code: 'time.impossible', text: piece.value.text.trim() };
  return piece.value.when.clock ?? undefined;
}

/** Puts day and time together: `start` and `end` when the time is known, `date` when not. */
function put(
  reading: Reading,
  date: Date | undefined,
  clock: Clock | undefined,
  names: { start: string; end?: string; date: string },
): void {
  if (!date) return;
  const { slots } = reading;
  const or = reading.alternatives?.values[0] === date.toString() ? reading.alternatives.values : undefined;
  if (!clock) {
    slots[names.date] = date.toString();
    if (or && reading.alternatives) reading.alternatives.slot = names.date;
    return;
  }
  slots[names.start] = `${date}T${clock.from}`;
  if (clock.to && names.end) slots[names.end] = `${date}T${clock.to}`;
  if (or) reading.alternatives = { slot: names.start, values: or.map((it) => `${it}T${clock.from}`) };
}

/** One event: `start`, `end`, or `date` when no time was said. */
export const event: Reader = (reading) => {
  put(reading, count(reading, of(reading, 'day')[0] ?? nthDay(reading), 'date'), clockOf(reading), {
    start: 'start',
    end: 'end',
    date: 'date',
  });
};

/** "Kuun toinen tiistai" with nothing repeated is one day. */
function nthDay(reading: Reading): Piece<Found> | undefined {
  const piece = of(reading, 'repeat').find((it) => it.value.when.repeat.nth !== undefined);
  return (
    piece && {
      ...piece,
      value: { ...piece.value, when: { is: 'day', on: ({ today }) => nearestNth(piece.value.when.repeat, today) } },
    }
  );
}

function nearestNth({ nth, weekday }: Repeat, from: Date) {
  for (let months = 0; months < 13; months++) {
    const date = nthWeekday(nth ?? 1, weekday ?? 1, from.with({ day: 1 }).add({ months }));
    if (date && Temporal.PlainDate.compare(date, from) >= 0) return { date };
  }
  return null;
}

/** A series: how it repeats, its first day, its last day. */
export const series: Reader = (reading) => {
  const { slots } = reading;
  const repeats = of(reading, 'repeat');
  for (const it of repeats) use(reading, it);
  const rule: Repeat = Object.assign(
    {},
    ...repeats
      .map((it) => it.value.when.repeat)
      .sort((a, b) => (b.weekday ?? 0) - (a.weekday ?? 0))
      .reverse(),
  );
  const weeks = Math.max(0, ...repeats.map((it) => it.value.when.repeat.weeks ?? 0));
  const monthly = rule.months !== undefined || rule.nth !== undefined;
  if (monthly) slots.intervalMonths = rule.months ?? 1;
  else if (weeks > 1) slots.intervalWeeks = weeks;
  if (rule.nth !== undefined && rule.weekday) slots.byDay = `${rule.nth}${weekdayCode(rule.weekday)}`;
  else if (rule.weekday && !monthly && weeks === 1) slots.weekday = weekdayCode(rule.weekday);
  const { first, given, until } = bounds(reading);
  const clock = clockOf(reading);
  put(reading, given ?? firstDay(rule, first ?? reading.sentence.today.add({ days: 1 })), clock, {
    start: 'start',
    end: 'end',
    date: 'date',
  });
  if (weeks === 1 && !slots.weekday && given) slots.weekday = weekdayCode(given.dayOfWeek);
  if (weeks > 1 && rule.weekday && !given) slots.weekday = weekdayCode(rule.weekday);
  if (until) slots.until = until.toString();
};

function firstDay({ weekday, nth, parity, months }: Repeat, from: Date): Date | undefined {
  const fits = (date: Date) => parity === undefined || (months ? date.month : (date.weekOfYear ?? 0)) % 2 === parity;
  for (let tries = 0, after = from; tries < 3; tries++) {
    const date =
      nth === undefined
        ? weekday && after.add({ days: (weekday - after.dayOfWeek + 7) % 7 })
        : nearestNth({ nth, weekday: weekday ?? 1 }, after)?.date;
    if (!date || fits(date)) return date || undefined;
    after = months ? date.add({ months: 1 }).with({ day: 1 }) : date.add({ days: 1 });
  }
  return undefined;
}

/** Where a series begins and ends: a day said as the first one, or a period from whose beginning on. */
function bounds(reading: Reading): { first?: Date; given?: Date; until?: Date } {
  const days = of(reading, 'day');
  const periods = of(reading, 'period');
  const last = bound(days, 'until') ?? days.find((it) => it.value.when.bound === 'end');
  const opening = days.find((it) => it !== last);
  const edge = opening?.value.when.bound === 'begin';
  const date = count(reading, opening, 'start');
  const end = bound(periods, 'until');
  const start = periods.find((it) => it !== end);
  const period = stretch(reading, start);
  const first = edge ? date : period?.from;
  const until =
    count(reading, last, 'until', date || first ? { today: (date ?? first) as Date } : {}) ??
    stretch(reading, end, first ? { today: first } : {})?.to ??
    (period && start?.value.role !== 'from' ? period.to : undefined);
  return { ...(first && { first }), ...(date && !edge && { given: date }), ...(until && { until }) };
}

/** Which day: `date`. */
export const date: Reader = (reading) => {
  const found = count(reading, of(reading, 'day')[0], 'date');
  use(reading, of(reading, 'time')[0]);
  if (found) reading.slots.date = found.toString();
};

const past =
  (slot: string): Reader =>
  (reading) => {
    const found = count(reading, of(reading, 'day')[0], slot, { past: true });
    if (found) reading.slots[slot] = found.toString();
  };

export const pastDate = past('date');
export const start = past('start');

/** When a plan was drawn up, and when it was last reviewed when that is said as well. */
export const planDates: Reader = (reading) => {
  const days = of(reading, 'day');
  const reviewed = reading.sentence.places.get('lastReviewed')?.[0];
  const review = reviewed && days.find((it) => it.from >= reviewed.to);
  const drawn = days.find((it) => it !== review);
  const first = count(reading, drawn, 'start', { past: true });
  const last = count(reading, review, 'lastReview', { past: true });
  if (first) reading.slots.start = first.toString();
  if (last) reading.slots.lastReview = last.toString();
};

/** From one day to another: `date` of what is moved when it was said, `newStart` or `newDate`. */
export const move: Reader = (reading) => {
  const days = of(reading, 'day');
  const target =
    bound(days, 'to') ?? bound(days, 'until') ?? (days.length > 1 ? days.at(-1) : lonely(reading, days[0]));
  const from = count(
    reading,
    days.find((it) => it !== target),
    'date',
  );
  if (from) reading.slots.date = from.toString();
  const to = count(reading, target, 'newDate', from ? { other: from } : {});
  const clock = clockOf(reading);
  if (to) put(reading, to, clock, { start: 'newStart', end: 'newEnd', date: 'newDate' });
  else if (from && clock) put(reading, from, clock, { start: 'newStart', end: 'newEnd', date: 'newDate' });
};

/** One day alone: before the noun it says which ("siirrä maanantain yhteispäivä"), after it where to. */
function lonely(reading: Reading, day: Of<'day'> | undefined): Of<'day'> | undefined {
  const nouns = ['jointDay', 'developmentDay', 'meeting', 'networkMeeting', 'teamMeeting', '{group}'];
  const noun = Math.min(...nouns.flatMap((it) => reading.sentence.places.get(it) ?? []).map((it) => it.from));
  return day && Number.isFinite(noun) && day.from < noun ? undefined : day;
}

/** What is looked at: `from` and `to`, both included. */
export const period: Reader = (reading) => {
  const found = stretch(reading, of(reading, 'period')[0]);
  const day = found ? undefined : count(reading, of(reading, 'day')[0], 'from');
  const days = found ?? (day && { from: day, to: day });
  if (days) Object.assign(reading.slots, { from: days.from.toString(), to: days.to.toString() });
};

/** By when reviews are due: of the running week, month or year only `to`, since what is late belongs there too. */
export const duePeriod: Reader = (reading) => {
  const { today } = reading.sentence;
  const found = stretch(reading, of(reading, 'period')[0]);
  const day = found ? undefined : count(reading, of(reading, 'day')[0], 'to');
  if (found && Temporal.PlainDate.compare(found.from, today) > 0) reading.slots.from = found.from.toString();
  const to = found?.to ?? day;
  if (to) reading.slots.to = to.toString();
};

/** The last day: said with "mennessä", or the last date of the sentence. */
export const due: Reader = (reading) => {
  const days = of(reading, 'day');
  const piece = bound(days, 'until') ?? days.at(-1);
  const periods = of(reading, 'period');
  const found =
    count(reading, piece, 'due') ??
    (piece ? undefined : stretch(reading, bound(periods, 'until') ?? periods.at(-1))?.to);
  if (found) reading.slots.due = found.toString();
};

/** Quiet until: the day, or the first one of the week or month. */
export const snooze: Reader = (reading) => {
  const found = count(reading, of(reading, 'day')[0], 'until') ?? stretch(reading, of(reading, 'period')[0])?.from;
  if (found) reading.slots.until = found.toString();
};

/** Away: `from` and `to`, both included. */
export const absence: Reader = (reading) => {
  const days = of(reading, 'day');
  const whole = stretch(reading, of(reading, 'period')[0]);
  const from = whole?.from ?? count(reading, days[0], 'from');
  const to = whole?.to ?? count(reading, days[1], 'to', from ? { today: from } : {}) ?? undefined;
  if (from) reading.slots.from = from.toString();
  if (to) reading.slots.to = to.toString();
};

/** When to remind: `at`, or `date` when no time was said. */
export const at: Reader = (reading) => {
  const day = count(reading, of(reading, 'day')[0], 'at') ?? stretch(reading, of(reading, 'period')[0])?.from;
  const clock = clockOf(reading);
  put(reading, day ?? (clock ? reading.sentence.today : undefined), clock && { from: clock.from }, {
    start: 'at',
    date: 'date',
  });
};

export const daysBefore: Reader = (reading) => {
  const piece = of(reading, 'ahead')[0];
  use(reading, piece);
  if (piece) reading.slots.daysBefore = piece.value.when.days;
};

/** Which agenda: the next meeting's, or that of a day; nothing when it was not said. */
export const onAgenda: Reader = (reading) => {
  const { found } = reading.cover;
  if (found.has('next')) reading.slots.meeting = 'next';
  const place = found.get('{date}');
  const day =
    place &&
    count(
      reading,
      of(reading, 'day').find((it) => it.from === place.from),
      'meeting',
    );
  if (day) reading.slots.meeting = day.toString();
};
