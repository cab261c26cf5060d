import {
  calendarDay,
  dayOfYear,
  isoWeek,
  monthOf,
  nearestMonth,
  nearestWeekday,
  nthWeekday,
  unitDays,
  weekOf,
} from '#language/dates/count.ts';
import type { Anchor, Period, When } from '#language/dates/when.ts';
import { free, type Groups, lastOr, month, number, p, type Rule, turn, weekday, year } from './rule.ts';

const period = (of: (anchor: Anchor) => Period | null): When => ({ is: 'period', of });

/** "21.12.–6.1.", "21.–23.12.", "1.–3. joulukuuta": an end before its beginning is in the next year. */
const dates = (g: Groups): When => ({
  is: 'period',
  range: true,
  of: (anchor) => {
    const last = g.mo ? month(g.mo) : number(g.m2 ?? g.m2b);
    const first = g.mo1 ? month(g.mo1) : g.m === undefined ? last : number(g.m);
    const ofYear = g.y ?? (g.m === undefined || first <= last ? g.y2 : undefined);
    const from = ofYear ? calendarDay(Number(ofYear), first, number(g.d)) : dayOfYear(first, number(g.d), anchor);
    const to =
      from && (g.y2 ? calendarDay(Number(g.y2), last, number(g.d2)) : dayOfYear(last, number(g.d2), { today: from }));
    return from && to && { from, to };
  },
});

const months = (g: Groups): When =>
  period((anchor) => {
    const first = g.y ? calendarDay(Number(g.y), month(g.from), 1) : nearestMonth(month(g.from), anchor);
    if (!first) return null;
    const last = g.to ? nearestMonth(month(g.to), { today: first }) : first;
    return { from: first, to: monthOf(last).to };
  });

const span = (g: Groups): When =>
  period(({ today }) => {
    const date = today.add(unitDays(g.unit ?? 'w', turn(g.rel)));
    if (g.unit === 'w') return weekOf(date);
    return g.unit === 'm'
      ? monthOf(date)
      : { from: date.with({ month: 1, day: 1 }), to: date.with({ month: 12, day: 31 }) };
  });

/** "Loppuvuosi", "rest of the week": from today on. */
const rest = (g: Groups): When => {
  const whole = span(g);
  return period((anchor) => {
    const to = whole.is === 'period' ? whole.of(anchor)?.to : undefined;
    return to ? { from: anchor.today, to } : null;
  });
};

/** "First week of December": the weeks whose Thursday is in the month. */
const weekOfMonth = (g: Groups): When =>
  period((anchor) => {
    const thursday = nthWeekday(lastOr(g.o), 4, nearestMonth(month(g.mo), anchor));
    return thursday && weekOf(thursday);
  });

const weekdays = (g: Groups): When =>
  period((anchor) => {
    const from = nearestWeekday(weekday(g.w), anchor);
    return { from, to: from.add({ days: (weekday(g.w2) - weekday(g.w) + 7) % 7 }) };
  });

const first = `${free}(?:W[.,]?_)?(?<d>N)\\.(?<m>N)`;

/** Stretches of days: ranges of dates, weeks, months and years. */
export const ranges: readonly Rule[] = [
  [p(`${first}\\.(?<y>Y)?_[->]_(?:W[.,]?_)?(?<d2>N)\\.(?<m2>N)(?:\\.(?<y2>Y)?)?(?!\\d)`), dates],
  [p(`${first}_[->]_(?:W[.,]?_)?(?<d2>N)\\.(?:(?<m2>N)\\.(?<y2>Y)?|(?<m2b>[1-9]|1[0-2])(?![\\d.]))`), dates],
  [p(`${free}(?<d>N)\\.?_[->]_(?<d2>N)\\.(?<m2>N)\\.(?<y2>Y)?`), dates],
  [p(`${free}(?<d>N)_-_(?<d2>N)\\.(?<m2>[1-9]|1[0-2])(?![\\d.:])`), dates],
  [p(`${free}(?<d>N)\\.?_[->]_(?<d2>N)\\.?_(?<mo>M)(?!_(?:[bez]|[->]?_M))(?:_(?<y2>Y))?`), dates],
  [p(`${free}(?<d>N)\\.?_(?<mo1>M)_[->]_(?<d2>N)\\.?_(?<mo>M)(?:_(?<y2>Y))?`), dates],
  [p('(?:f_)?(?<from>M)_(?:-|>)_(?<to>M)(?:_(?<y>Y))?'), months],
  [p('C_(?<d>N)(?:\\.|_d)?_(?:(?<mo1>M)_)?J_(?<d2>N)(?:\\.|_d)?_(?<mo>M)(?:_(?<y2>Y))?'), dates],
  [p('(?<w>W)_-_(?<w2>W)'), weekdays],
];

/** First month and length of each season as it is spoken of at work: the year is divided, and summer is not. */
const seasons: Readonly<Record<string, readonly [first: number, months: number]>> = {
  k: [1, 5],
  l: [6, 3],
  s: [8, 5],
  t: [12, 3],
};

/** "Keväällä", "ensi syksynä", "kesällä 2027": the nearest not yet over, from today on when it has begun. */
const season = (g: Groups): When =>
  period(({ today, past }) => {
    const [month, length] = seasons[g.s ?? ''] ?? [1, 12];
    const inYear = (of: number) => {
      const from = calendarDay(of, month, 1);
      return from && { from, to: from.add({ months: length }).subtract({ days: 1 }) };
    };
    if (g.y) return inYear(Number(g.y));
    const all = [-2, -1, 0, 1].flatMap((years) => inYear(today.year + years) ?? []);
    if (past || g.rel === 'p') return all.findLast(({ to }) => to.since(today).days < 0) ?? null;
    const [near, after] = all.filter(({ to }) => to.since(today).days >= 0);
    if (!near) return null;
    const begun = near.from.since(today).days <= 0;
    return begun && g.rel === 'n' ? (after ?? null) : begun ? { from: today, to: near.to } : near;
  });

/** A week, a month or a year by its name or number. */
export const periods: readonly Rule[] = [
  [p('L(?<unit>[wmy])'), rest],
  [p('(?<o>O|p)_w_(?:[vi]_)?(?<mo>M)'), weekOfMonth],
  [p('(?:(?<rel>[nph])_)?S(?<s>[klst])(?!\\w)(?:_(?<y>Y))?'), season],
  [p('(?<rel>[nph])_(?<unit>[wmy])(?!x)'), span],
  [
    p('w[.]?_(?<n>N)(?!\\.\\d|[.:]\\d)(?:/(?<y>Y))?'),
    (g) =>
      period((anchor) => {
        const start = isoWeek(number(g.n), anchor, year(g.y));
        return start && weekOf(start);
      }),
  ],
  [
    p(`${free}(?<n>N)\\._w`),
    (g) =>
      period((anchor) => {
        const start = isoWeek(number(g.n), anchor);
        return start && weekOf(start);
      }),
  ],
  [p('(?<from>M)(?:_(?<y>Y))?'), months],
  [
    p('y_(?<y>Y)|(?<![\\d.-])(?<y1>Y)(?!\\d|\\.\\d)'),
    (g) => {
      const of = Number(g.y ?? g.y1);
      const from = calendarDay(of, 1, 1);
      return from && period(() => ({ from, to: from.with({ month: 12, day: 31 }) }));
    },
  ],
];
