import type { Temporal } from 'temporal-polyfill';
import {
  calendarDay,
  dayOfYear,
  isoWeek,
  monthOf,
  nearestMonth,
  nearestWeekday,
  nextWeekday,
  nthWeekday,
  unitDays,
  weekdayOf,
  weekOf,
} from '#language/dates/count.ts';
import { festival } from '#language/dates/festivals.ts';
import type { Anchor, Day, When } from '#language/dates/when.ts';
import { day, dayBefore, free, type Groups, month, nth, number, p, type Rule, turn, weekday, year } from './rule.ts';

const dated = (d: string | undefined, m: number, y?: string): When => {
  const of = year(y);
  return day((anchor) => (of === undefined ? dayOfYear(m, number(d), anchor) : calendarDay(of, m, number(d))));
};

const weekdayOfWeek = (g: Groups): When =>
  day((anchor) => {
    const start = g.n === undefined ? anchor.today.add({ weeks: turn(g.rel) }) : isoWeek(number(g.n), anchor);
    return start && weekdayOf(weekday(g.w), start);
  });

const nthOfMonth = (g: Groups): When =>
  day((anchor) => {
    const first = g.mo ? nearestMonth(month(g.mo), anchor) : anchor.today.add({ months: turn(g.rel) });
    return nthWeekday(nth(g.o), weekday(g.w), g.y ? first.with({ year: Number(g.y) }) : first);
  });

const sooner = (g: Groups, sign: 1 | -1): When =>
  day(({ today }) => today.add(unitDays(g.unit ?? 'd', sign * number(g.n))));
const later = (g: Groups): When =>
  day(({ today, other }) => (other ?? today).add(unitDays(g.unit ?? 'd', number(g.n))));

/** "2 weeks after tomorrow", "kolme päivää ennen huomista". */
const besideDay = (g: Groups): When =>
  day(({ today }) =>
    today.add({ days: fromToday(g.t) }).add(unitDays(g.unit ?? 'd', number(g.n) * (g.side === '<' ? -1 : 1))),
  );

const fromToday = (code: string | undefined) => (Number(code) > 5 ? Number(code) - 10 : Number(code));

/** A weekday alone is the nearest to come; beside another date it is of that date's week, or the week after. */
const alone = (code: string | undefined): When => ({
  is: 'day',
  on: (anchor: Anchor): Day => {
    if (!anchor.other || anchor.past) return { date: nearestWeekday(weekday(code), anchor) };
    const date = weekdayOf(weekday(code), anchor.other);
    const ahead = date.since(anchor.today).days > 0 && !date.equals(anchor.other);
    return { date: ahead ? date : date.add({ days: 7 }) };
  },
});

/** "Tammikuun puolivälissä", "mid-January": the fifteenth. */
const middle = ({ mo, mo2, y, y2 }: Groups): When =>
  day((anchor) => {
    const first = nearestMonth(month(mo ?? mo2), anchor);
    return first.with({ day: 15, ...((y ?? y2) && { year: Number(y ?? y2) }) });
  });

/** Single days, the most special way of saying first. */
export const days: readonly Rule[] = [
  [p('(?<!\\d)(?<y>Y)-(?<m>\\d\\d)-(?<d>\\d\\d)(?!\\d)'), (g) => dated(g.d, number(g.m), g.y)],
  [p('(?<n>N)_(?<unit>[dwmy])_(?<side>[<j])_t(?<t>[01289])'), besideDay],
  [p('w[.]?_(?<n>N)(?!\\.\\d)[.,]?_(?<w>W)'), weekdayOfWeek],
  [p('(?<w>W)[.,]?_(?:v_)?w[.]?_(?<n>N)(?!\\.\\d)'), weekdayOfWeek],
  [p('W[.,]?_(?<d>N)\\._d'), (g) => day((anchor) => dayOfMonth(number(g.d), anchor))],
  [p('(?<rel>[nph])_w_(?<w>W)'), weekdayOfWeek],
  [p('(?<w>W)_(?:v_)?(?<rel>[nph])_w'), weekdayOfWeek],
  [p('(?:v_)?(?<mo>M)_(?:(?<y>Y)_)?(?<o>O)_(?<w>W)'), nthOfMonth],
  [p('(?<rel>[nph])_m_(?<o>O)_(?<w>W)'), nthOfMonth],
  [p('(?<o>O)_(?<w>W)_(?:[vi]_)?(?<mo>M)(?:_(?<y>Y))?'), nthOfMonth],
  [p('(?<mo>M)_(?:(?<y>Y)_)?b'), (g) => monthEdge(g, 'begin')],
  [p('(?<mo>M)_(?:(?<y>Y)_)?e'), (g) => monthEdge(g, 'end')],
  [p('(?<mo>M)_(?:(?<y>Y)_)?Q|Q_(?<mo2>M)(?:_(?<y2>Y))?'), middle],
  [
    p('(?<rel>[nph])_m_Q|Q_(?<rel2>[nph])_m'),
    ({ rel, rel2 }) => day(({ today }) => today.add({ months: turn(rel ?? rel2) }).with({ day: 15 })),
  ],
  [p('(?:v_)?b_(?<mo>M)(?:_(?<y>Y))?'), (g) => monthEdge(g, 'begin')],
  [p('(?:v_)?e_(?<mo>M)(?:_(?<y>Y))?'), (g) => monthEdge(g, 'end')],
  [p('(?:(?<rel>[nph])_)?(?<unit>[wmy])_(?<edge>[be])(?!\\w)'), edge],
  [p('(?:v_)?(?<edge>[be])_(?:(?<rel>[nph])_)?(?<unit>[wmy])(?![\\w])'), edge],
  [p(`${free}(?:W[.,]?_)?(?<d>N)[.]?d?_(?<mo>M)(?:,?_(?<y>Y))?`), (g) => dated(g.d, month(g.mo), g.y)],
  [p('(?:W[.,]?_)?(?<mo>M)_(?<d>N)(?!\\.\\d)[.]?(?!\\d)(?:_d)?(?:,?_(?<y>Y))?'), (g) => dated(g.d, month(g.mo), g.y)],
  [
    p(`${free}(?:W[.,]?_)?(?<d>N)\\.[ ]?(?<m>N)(?:\\.[ ]?(?<y>Y|\\d\\d(?![.:\\d]))|\\.?(?!\\d|[.:]\\d))(?!\\d)`),
    (g) => dated(g.d, number(g.m), g.y),
  ],
  [p(`${free}(?<d>N)/(?<m>N)(?:/(?<y>Y))?(?![\\d/])`), (g) => dated(g.d, number(g.m), g.y)],
  [p('(?<mo>M)_(?:(?<o>o[1-9])_d|(?<o2>o[1-9]l)(?:_d)?)'), (g) => dated(String(nth(g.o ?? g.o2)), month(g.mo))],
  [p('t(?<t>[01289])'), ({ t }) => day(({ today }) => today.add({ days: fromToday(t) }))],
  [p('(?<n>N)?_(?<unit>[dwmy])_a'), (g) => sooner(g, 1)],
  [p('i_(?<n>N)_(?<unit>[dwmy])(?!\\w)'), (g) => sooner(g, 1)],
  [p('(?<n>N)?_(?<unit>[dwmy])_g'), (g) => sooner(g, -1)],
  [p('(?<n>N)?_(?<unit>[dwm])_l'), later],
  [p('n_d'), (g) => later({ ...g, unit: 'd' })],
  [p('p_d'), () => day(({ today, other }) => (other ?? today).subtract({ days: 1 }))],
  [p('<_X(?<x>\\w)'), ({ x }) => dayBefore(({ today }) => festival(x ?? '', 'before', today))],
  [p('X(?<x>\\w)_j|j_X(?<x2>\\w)'), ({ x, x2 }) => day(({ today }) => festival(x ?? x2 ?? '', 'after', today))],
  [p('X(?<x>\\w)'), ({ x }) => day(({ today }) => festival(x ?? '', 'on', today))],
  [p('n_(?<w>W)'), ({ w }) => ({ is: 'day', on: (anchor) => nextWeekday(weekday(w), anchor) })],
  [
    p('p_(?<w>W)'),
    ({ w }) => day(({ today }) => nearestWeekday(weekday(w), { today: today.subtract({ days: 1 }), past: true })),
  ],
  [p('h_(?<w>W)'), ({ w }) => day(({ today }) => weekdayOf(weekday(w), today))],
  [p('(?<w>W)[.]?'), ({ w }) => alone(w)],
  [p(`${free}(?<d>N)\\._d`), (g) => day((anchor) => dayOfMonth(number(g.d), anchor))],
];

function monthEdge(g: Groups, side: 'begin' | 'end'): When {
  return day((anchor) => {
    const first = g.y ? calendarDay(Number(g.y), month(g.mo), 1) : nearestMonth(month(g.mo), anchor);
    return first && (side === 'begin' ? first : monthOf(first).to);
  }, side);
}

/** "Kuun loppuun", "ensi vuoden alusta", "viikon lopussa". */
function edge(g: Groups): When {
  const side = g.edge === 'b' ? 'begin' : 'end';
  return day(({ today }) => {
    const date = today.add(unitDays(g.unit ?? 'm', turn(g.rel)));
    if (g.unit === 'w') return weekOf(date)[side === 'begin' ? 'from' : 'to'];
    if (g.unit === 'm') return monthOf(date)[side === 'begin' ? 'from' : 'to'];
    return side === 'begin' ? date.with({ month: 1, day: 1 }) : date.with({ month: 12, day: 31 });
  }, side);
}

/** "15. päivä", "the 15th": of this month, or the nearest that has it; beside another date, the nearest to that one. */
function dayOfMonth(number: number, { today, past, other }: Anchor) {
  const found = [];
  for (let months = 0; months < 13; months++) {
    const month = today.add({ months: past ? -months : months });
    const date = calendarDay(month.year, month.month, number);
    if (date && date.since(today).days * (past ? -1 : 1) >= 0) found.push(date);
  }
  const far = (date: Temporal.PlainDate) => Math.abs(date.since(other ?? today).days);
  return found.sort((a, b) => far(a) - far(b))[0] ?? null;
}
