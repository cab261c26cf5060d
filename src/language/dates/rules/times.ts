import { beside, clock, timeOfDay } from '#language/dates/clock.ts';
import type { Clock, When } from '#language/dates/when.ts';
import { type Groups, p, type Rule } from './rule.ts';

const time = (it: Clock | null): When => ({ is: 'time', clock: it });

const single = (g: Groups) => time(clock(timeOfDay(g.h, g.min, g.half ?? g.half0)));

/** "9–15", "9.00–11.00", "9 to 3 pm": a morning hour before an end in the afternoon stays in the morning. */
function range(g: Groups): When {
  const first = timeOfDay(g.h, g.min, g.half ?? (Number(g.h) >= 7 ? undefined : g.half2));
  return time(clock(first, timeOfDay(g.h2, g.min2, g.half2)));
}

/** "Puoli yhdeksästä kahteentoista", "från nio till halv elva", "half past nine to twelve". */
const halves = (g: Groups) => time(clock(side(g.s, g.h), side(g.s2, g.h2)));
const side = (half: string | undefined, hour: string | undefined) =>
  half === undefined ? timeOfDay(hour) : beside(hour, half === 'H' ? -30 : 30);

/** A clear hour tells that a number is not a date: "9.30" has too many minutes for a month, "7.12" has not. */
const minutes = '(?::[0-5]\\d|\\.(?:00|1[3-9]|[2-5]\\d))';

/** Hours: half hours in each language, ranges, twelve-hour clock. */
export const times: readonly Rule[] = [
  [p('@?_(?:f_)?(?<s>[HP])_[@k]?_?(?<h>\\d{1,2})(?!\\d)_(?:-|>)?_(?<s2>[HP])?_@?(?<h2>N)(?!\\.|_[dwmy])'), halves],
  [p('(?:f_|k)(?<h>\\d{1,2})(?!\\d)_(?:-|>)?_(?<s2>[HP])_@?(?<h2>N)'), halves],
  [p('@_[.]?_(?<h>N)(?:[.:](?<min>\\d\\d))?_J_(?<h2>N)(?:[.:](?<min2>\\d\\d))?_V(?!\\w)'), range],
  [p('@?_H_[@k]?_?(?<h>\\d{1,2})'), ({ h }) => time(clock(beside(h, -30)))],
  [p('@?_P_@?_(?<h>N)(?!\\.)'), ({ h }) => time(clock(beside(h, 30)))],
  [p('@?_(?:1_)?q_[v>]_@?_(?<h>N)'), ({ h }) => time(clock(beside(h, -15)))],
  [p('@?_(?:1_)?q_u_@?_(?<h>N)'), ({ h }) => time(clock(beside(h, 15)))],
  [
    p(
      '(?<![\\d.:/-])(?:(?<half0>[AB])_)?(?:f_)?(?:@_[.]?_)?(?<h>N)(?:[.:](?<min>\\d\\d))?_(?<half>[AB])?_(?:-|>_@?[.]?)_(?<h2>N)(?:[.:](?<min2>\\d\\d))?_(?<half2>[AB])?(?![\\d.:/]*\\d)(?!\\.[ ]*[~Wd-](?<=\\d\\.))(?!_[dwmyag](?!\\w))(?!\\. *(?:-|M|d))',
    ),
    range,
  ],
  [p('(?:@_[.]?_)?k(?<h>\\d{1,2})_(?:-_)?@?(?<h2>N)(?!_[dwmy])'), range],
  [p('(?:(?<half0>[AB])_)?@_[.]?_(?<h>\\d{1,2})(?!\\d)(?:[.:](?<min>\\d\\d))?_(?<half>[AB])?(?!\\d)'), single],
  [p('(?<![\\d.:/-])(?<h>N)(?:[.:](?<min>\\d\\d))?_(?<half>[AB])(?!\\w)'), single],
  [p(`(?<![\\d.:/-])(?=\\d{1,2}${minutes}(?!\\.?\\d))(?<h>\\d{1,2})[.:](?<min>\\d\\d)`), single],
];
