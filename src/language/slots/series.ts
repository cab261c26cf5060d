import { Temporal } from 'temporal-polyfill';
import { nthWeekday } from '#language/dates/count.ts';
import type { Found, Repeat } from '#language/dates/when.ts';
import type { Piece } from '#language/piece.ts';
import { type Reader, type Reading, use } from './reader.ts';
import { bound, inFigures, type Of, of, put, saidDay, saidPeriod, saidTime } from './said.ts';

type Date = Temporal.PlainDate;

const codes = ['MO', 'TU', 'WE', 'TH', 'FR', 'SA', 'SU'];

const weekdayCode = (day: number) => codes[day - 1];

/** One event: `start`, `end`, or `date` when no time was said. */
export const event: Reader = (reading) => {
  put(reading, saidDay(reading, exact(of(reading, 'day')) ?? nthDay(reading)), saidTime(reading), {
    start: 'start',
    end: 'end',
    date: 'date',
  });
};

/** Of several days the one said in figures: "vielä ennen joulua, kävisikö 17.12.". */
const exact = (days: readonly Of<'day'>[]) => days.find((it) => inFigures(it)) ?? days[0];

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
  const said = of(reading, 'repeat');
  const instead = reading.sentence.places.get('insteadOf') ?? [];
  const former = said.filter(({ from }) => instead.some(({ to }) => to === from));
  for (const it of former) use(reading, it);
  const repeats = said.filter((it) => !former.includes(it));
  for (const it of repeats) use(reading, it);
  // "Helmikuusta alkaen torstaille": the day to which all of them move is the day of each week.
  const target = repeats.length === 0 ? saidDay(reading, bound(of(reading, 'day'), 'to')) : undefined;
  const rule: Repeat = Object.assign(
    {},
    ...(target ? [{ weekday: target.dayOfWeek }] : []),
    ...repeats
      .map((it) => it.value.when.repeat)
      .sort((a, b) => (b.weekday ?? 0) - (a.weekday ?? 0))
      .reverse(),
  );
  const weeks = target ? 1 : Math.max(0, ...repeats.map((it) => it.value.when.repeat.weeks ?? 0));
  const monthly = rule.months !== undefined || rule.nth !== undefined;
  if (monthly) slots.intervalMonths = rule.months ?? 1;
  else if (weeks > 1) slots.intervalWeeks = weeks;
  if (rule.nth !== undefined && rule.weekday) slots.byDay = `${rule.nth}${weekdayCode(rule.weekday)}`;
  else if (rule.weekdays && !monthly) slots.weekdays = rule.weekdays.map(weekdayCode);
  else if (rule.weekday && !monthly && weeks === 1) slots.weekday = weekdayCode(rule.weekday);
  const { first, given, until } = bounds(reading);
  const clock = saidTime(reading);
  put(reading, given ?? firstDay(rule, first ?? reading.sentence.today.add({ days: 1 })), clock, {
    start: 'start',
    end: 'end',
    date: 'date',
  });
  if (weeks === 1 && !slots.weekday && !slots.weekdays && given) slots.weekday = weekdayCode(given.dayOfWeek);
  const plainly = of(reading, 'day').some(({ value: { text } }) => /^\p{L}+$/u.test(text.trim()));
  if (weeks > 1 && given && plainly) slots.weekday = weekdayCode(given.dayOfWeek);
  if (weeks > 1 && rule.weekday && !rule.weekdays && !given) slots.weekday = weekdayCode(rule.weekday);
  if (until) slots.until = until.toString();
};

function firstDay({ weekday, weekdays, nth, parity, months }: Repeat, from: Date): Date | undefined {
  const ahead = (day: number) => (day - from.dayOfWeek + 7) % 7;
  if (weekdays && nth === undefined) return from.add({ days: Math.min(...weekdays.map(ahead)) });
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
  const openings = days.filter((it) => it !== last && it.value.role !== 'to');
  const opening = openings.find((it) => it.value.role === 'from') ?? openings[0];
  const edge = opening?.value.when.bound === 'begin';
  const date = saidDay(reading, opening);
  const end = bound(periods, 'until');
  const start = periods.find((it) => it !== end);
  const period = saidPeriod(reading, start);
  const first = edge ? date : period?.from;
  const until =
    saidDay(reading, last, date || first ? { today: (date ?? first) as Date } : {}) ??
    saidPeriod(reading, end, first ? { today: first } : {})?.to ??
    (period && start?.value.role !== 'from' ? period.to : undefined);
  return { ...(first && { first }), ...(date && !edge && { given: date }), ...(until && { until }) };
}
