import { Temporal } from 'temporal-polyfill';
import { z } from 'zod';
import { seriesCard } from '#cards/series.ts';
import { checkPattern, checkSpan, patternFrom } from '#domain/calendar.ts';
import { dayOff } from '#domain/day-off.ts';
import { refuse } from '#domain/errors.ts';
import { ending, patternOf, ruleOf, weekdayCodes } from '#domain/recurrence.ts';
import type { SeriesRow } from '#store/schema/index.ts';
import { WHOLE } from '#store/series.ts';
import { changeRest } from '#store/series-change.ts';
import { Missing } from '../../ask.ts';
import { feature, type Turn } from '../../feature.ts';
import * as slot from '../../slots.ts';
import { meanwhileOf } from '../conflicts.ts';
import { endOf, repeating } from '../schedule.ts';
import { eventsOf } from '../which-occurrence.ts';
import { pointing, seriesBy, seriesField } from './which.ts';

const { title: _, past: __, end, ...said } = repeating;
const changing = z.object({ ...pointing, ...said, newTime: slot.time.optional(), end });
type Changing = z.infer<typeof changing>;

/** Another time, weekday, rhythm or place for a series from a day on: this and following. */
export const changeSeries = feature({
  name: 'series.change',
  may: 'staff',
  slots: changing,
  form: async (turn) => [
    await seriesField(turn),
    { slot: 'date', kind: 'date', required: true, label: turn.t.series.fromDay },
    { slot: 'weekday', kind: 'choice', options: weekdays(turn) },
    { slot: 'newTime', kind: 'time' },
    { slot: 'end', kind: 'time' },
    { slot: 'place', kind: 'text' },
  ],
  async run(turn, asked) {
    const { t, actor, write } = turn;
    const { timeZone } = actor.workspace;
    const series = await seriesBy(turn, asked);
    const from = asked.start?.slice(0, 10) ?? asked.date;
    if (!from || !isAnything(asked)) throw new Missing({ series: series.id, ...(from ? { date: from } : {}) });
    const day = Temporal.PlainDate.from(from);
    if (Temporal.PlainDate.compare(day, turn.today) < 0) refuse('series.past', { from });
    const { time, minutes } = timesOf(series, asked, day);
    checkSpan(day.toPlainDateTime(time), day.toPlainDateTime(time).add({ minutes }), turn.today);
    const rule = ruleFrom(series, asked, day, timeZone);
    const place = asked.place ?? series.place;
    const changed = await changeRest(write, series, { from: day, rule, time, minutes, place, timeZone });
    if (!changed) refuse('calendar.noDay');
    const events = await eventsOf(
      turn,
      changed.occurrences.filter(({ state }) => state === 'planned'),
    );
    if (events.length === 0) refuse('calendar.noDay');
    const off = events.filter(({ kind, start }) => dayOff(kind, start.toPlainDate()) !== null);
    return seriesCard(t, {
      series: changed.series.id,
      events,
      pattern: patternOf(changed.series.rule, timeZone),
      through: changed.series.filledThrough === WHOLE ? null : Temporal.PlainDate.from(changed.series.filledThrough),
      onHoliday: changed.series.holidayPolicy === null ? off : [],
      meanwhile: await meanwhileOf(turn, changed.occurrences),
      news: t.series.changed(t.date.full(day)),
    });
  },
});

const isAnything = ({ start, newTime, end: until, place, weekday, weekdays: several, byDay, ...rest }: Changing) =>
  [start, newTime, until, place, weekday, several, byDay, rest.intervalWeeks, rest.intervalMonths].some(Boolean);

/** What was said, else what was: an end alone leaves the start, a start alone the length. */
function timesOf(series: SeriesRow, { start, newTime, end: ends }: Changing, day: Temporal.PlainDate) {
  const time = Temporal.PlainTime.from(start?.slice(11) ?? newTime ?? series.start.slice(11));
  if (!ends) return { time, minutes: series.minutes };
  const from = day.toPlainDateTime(time);
  return { time, minutes: from.until(endOf(from, ends)).total('minutes') };
}

/** The rhythm that was said, without an end; when only the weekday was, the old rhythm on that day. */
function ruleFrom(series: SeriesRow, asked: Changing, day: Temporal.PlainDate, timeZone: string): string {
  const { weekday, weekdays: several, byDay, intervalWeeks, intervalMonths, monthDay } = asked;
  const rhythm = { weekday, weekdays: several, byDay, intervalWeeks, intervalMonths, monthDay };
  if (!Object.values(rhythm).some(Boolean)) return ending(series.rule, null, timeZone);
  const old = patternOf(series.rule, timeZone);
  const every = old?.by === 'week' ? { intervalWeeks: old.every } : old ? { intervalMonths: old.every } : {};
  const nth = weekday && old?.by === 'monthWeekday' ? { byDay: `${old.nth}${weekday}` } : {};
  const own = intervalWeeks || intervalMonths || byDay ? {} : { ...every, ...nth };
  const pattern = patternFrom({ ...own, ...defined(rhythm) }, day.toPlainDateTime(series.start.slice(11)));
  checkPattern(pattern, day.toPlainDateTime('00:00'));
  return ruleOf(pattern, timeZone);
}

const defined = (all: object) => Object.fromEntries(Object.entries(all).filter(([, value]) => value !== undefined));

const weekdays = ({ t }: Turn) =>
  weekdayCodes.map((value, n) => ({ value, title: t.calendar.capital(t.date.weekday(n + 1)) }));
