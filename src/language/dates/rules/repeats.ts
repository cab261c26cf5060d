import type { Repeat, When } from '#language/dates/when.ts';
import { type Groups, lastOr, nth, number, p, type Rule, weekday } from './rule.ts';

const repeat = (it: Repeat): When => ({ is: 'repeat', repeat: it });
const second = '(?:E2|E_(?:o2l?|2\\.))';

/** English "last" is said of what was and of what ends: of a weekday in a month it is the latter. */
const last = (code: string | undefined) => (code === 'p' ? -1 : nth(code));

const someDay = '(?:E_)?(?:W|R[1-7])';
const next = '[.]?(?:_,_J_|_,_|_J_)';

/** "Ma ja ke", "tiistaisin, keskiviikkoisin ja torstaisin". */
const several = ({ every, list = '' }: Groups): When => {
  const weekdays = [...list.matchAll(/[WR]([1-7])/g)].map((it) => Number(it[1])).sort();
  return repeat({ weeks: every && every !== 'E' ? 2 : 1, weekday: weekdays[0] ?? 1, weekdays });
};

const interval = ({ n, o, unit }: Groups): When => {
  const count = o === undefined ? number(n) : nth(o);
  return repeat(unit === 'm' ? { months: count } : { weeks: count });
};

/** What comes again: "joka toinen kuukausi", "kuuden viikon välein", "maanantaisin", "kuun toinen tiistai". */
export const repeats: readonly Rule[] = [
  [p(`(?<every>${second}|E)?_(?<list>${someDay}(?:${next}${someDay})+)`), several],
  [
    p(`(?:${second}|E)?_(?<odd>[GK])_(?<unit>[wm])`),
    ({ odd, unit }) => repeat({ [unit === 'm' ? 'months' : 'weeks']: 2, parity: odd === 'G' ? 0 : 1 }),
  ],
  [p('c_(?:[vi]_|E_)?(?<n>N)?_(?<unit>[wm])'), interval],
  [p(`${second}_(?<w>W)`), ({ w }) => repeat({ weeks: 2, weekday: weekday(w) })],
  [p('E_(?<w>W)'), ({ w }) => repeat({ weeks: 1, weekday: weekday(w) })],
  [p(`${second}_(?<unit>[wm])`), (g) => interval({ ...g, n: '2' })],
  [p('E_m_(?<o>O)_(?<w>W)'), (g) => repeat({ months: 1, nth: nth(g.o), weekday: weekday(g.w) })],
  [p('(?<o>O|p)_(?<w>W)_(?:v_|i_)?E_m'), (g) => repeat({ months: 1, nth: lastOr(g.o), weekday: weekday(g.w) })],
  [p('E_(?:(?<o>O)|(?<n>N))?_(?<unit>[wm])'), interval],
  [p('(?<n>N)_(?<unit>[wm])_x'), interval],
  [p('v?_(?<n>N)_(?<unit>[wm])_x'), interval],
  [p('(?<unit>[wm])x'), interval],
  [p('(?<![nph] *)m_(?<o>O)_(?<w>W|R[1-7])'), (g) => repeat({ nth: nth(g.o), weekday: weekday(g.w) })],
  [p('(?<o>O|p)_(?<w>W)_(?:v_|i_)?(?:h_|E_)?m'), (g) => repeat({ nth: last(g.o), weekday: weekday(g.w) })],
  [
    p('(?<!M *|h *m *|[np] *m *)(?<o>O)_(?<w>W)(?!_(?:[vi]_)?M)'),
    (g) => repeat({ nth: nth(g.o), weekday: weekday(g.w) }),
  ],
  [p('R(?<w>[1-7])'), ({ w }) => repeat({ weeks: 1, weekday: Number(w) })],
];
