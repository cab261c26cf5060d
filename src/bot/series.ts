import { Temporal } from 'temporal-polyfill';
import { z } from 'zod';
import { noticeCard } from '#cards/notice.ts';
import { cancelledCard, movedCard, seriesCard } from '#cards/occurrence.ts';
import { checkPattern, checkSpan, patternFrom } from '#domain/calendar.ts';
import { dayOff } from '#domain/day-off.ts';
import { refuse } from '#domain/errors.ts';
import { ending, patternOf, ruleOf, weekdayCodes } from '#domain/recurrence.ts';
import { holidayPolicies, occurrenceKinds } from '#domain/words.ts';
import { setHolidayPolicy } from '#store/holiday-policy.ts';
import type { SeriesRow } from '#store/schema.ts';
import { WHOLE } from '#store/series.ts';
import { changeRest, endSeries } from '#store/series-change.ts';
import { Missing } from './ask.ts';
import { meanwhileOf } from './conflicts.ts';
import { feature, type Turn } from './feature.ts';
import { endOf, repeating } from './schedule.ts';
import * as slot from './slots.ts';
import { eventsOf, isClash, wallNow } from './which-occurrence.ts';
import { seriesBy, seriesField } from './which-series.ts';

const pointing = {
  series: slot.line.optional(),
  group: slot.line.optional(),
  kind: z.enum([...occurrenceKinds, 'meeting']).optional(),
};

/** What becomes of a series' days on holidays and in breaks, those to come as well. */
export const holidaysOfSeries = feature({
  name: 'series.holidays',
  may: 'staff',
  slots: z.object({ ...pointing, holidayPolicy: z.enum(holidayPolicies) }),
  form: async (turn) => [
    await seriesField(turn),
    {
      slot: 'holidayPolicy',
      kind: 'choice',
      required: true,
      options: holidayPolicies.map((value) => ({ value, title: turn.t.series.policies[value] })),
    },
  ],
  async run(turn, { holidayPolicy, ...pointed }) {
    const { t, write } = turn;
    const series = await seriesBy(turn, pointed);
    const { timeZone } = turn.actor.workspace;
    const changed = await setHolidayPolicy(write, series, holidayPolicy, { nowWall: wallNow(turn), timeZone });
    const notes = [t.series.fromNowOn[holidayPolicy]];
    if (changed.length === 0) return noticeCard(t, { title: t.series.fromNowOn[holidayPolicy] });
    const [before, after] = [
      await eventsOf(
        turn,
        changed.map((each) => each.before),
      ),
      await eventsOf(
        turn,
        changed.map((each) => each.after),
      ),
    ];
    if (holidayPolicy === 'skip') return cancelledCard(t, after, notes);
    const rows = after.map((event, n) => ({
      before: before[n] as typeof event,
      after: event,
      clash: holidayPolicy === 'move' && isClash(event),
    }));
    const meanwhile = await meanwhileOf(
      turn,
      changed.map((each) => each.after),
    );
    return movedCard(t, rows, { meanwhile, notes });
  },
});

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

/** Gives a series its last day, an earlier or a later one. */
export const endOfSeries = feature({
  name: 'series.end',
  may: 'staff',
  slots: z.object({ ...pointing, date: slot.date.optional(), until: slot.date.optional() }),
  form: async (turn) => [await seriesField(turn), { slot: 'until', kind: 'date', required: true }],
  async run(turn, { date, until = date, ...pointed }) {
    const { t, write, actor } = turn;
    const series = await seriesBy(turn, pointed);
    if (!until) throw new Missing({ series: series.id });
    const last = Temporal.PlainDate.from(until);
    if (Temporal.PlainDate.compare(last, turn.today.subtract({ days: 1 })) < 0) refuse('series.past', { from: until });
    if (Temporal.PlainDate.compare(last, turn.today.add({ years: 5 })) > 0) refuse('calendar.tooFar');
    const { added, dropped } = await endSeries(write, series, last, actor.workspace.timeZone);
    return noticeCard(t, {
      title: t.series.ends(t.date.full(last)),
      lines: [t.series.addedAndDropped(added.length, dropped.length)].filter(Boolean),
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
