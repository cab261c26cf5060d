import { Temporal } from 'temporal-polyfill';
import { z } from 'zod';
import { calendarCard, type Period } from '#cards/calendar.ts';
import type { Button } from '#cards/card.ts';
import { nameOf, whenOf } from '#cards/event.ts';
import { noticeCard } from '#cards/notice.ts';
import { nextCard } from '#cards/occurrence.ts';
import { isMonth } from '#domain/calendar.ts';
import { occurrenceKinds } from '#domain/words.ts';
import type { CommandName } from '#i18n/index.ts';
import { calendarBetween, comingOccurrences } from '#store/calendar.ts';
import { feature, type Turn } from '../feature.ts';
import { groupBy } from '../resolve.ts';
import { holds } from '../roles.ts';
import * as slot from '../slots.ts';
import { speakOf } from '../spoken.ts';
import { eventsOf, mayChange, wallNow } from './which-occurrence.ts';

const kind = z.enum(occurrenceKinds).optional();
const group = slot.line.optional();

/** The next joint day, development day, meeting … */
export const nextInCalendar = feature({
  name: 'calendar.next',
  may: 'staff',
  slots: z.object({ kind, group }),
  run: showNext,
});

/** What there is in a week, a month or between two days; four weeks from today when nothing is said. */
export const listCalendar = feature({
  name: 'calendar.list',
  may: 'staff',
  slots: z.object({
    from: slot.date.optional(),
    to: slot.date.optional(),
    kind,
    group,
    /** The whole month of the first day. */
    view: z.enum(['month', 'list']).optional(),
  }),
  async run(turn, slots) {
    const { db, actor, t, today } = turn;
    const period = periodOf(turn, slots);
    const own = slots.group ? await groupBy(turn, slots.group) : null;
    const until = period.to.add({ days: 1 }).toString();
    const which = { kind: slots.kind, groupId: own?.id };
    const rows = await calendarBetween(db, actor.workspace.id, period.from.toString(), until, which);
    const events = await eventsOf(turn, rows);
    const standing = events.filter(({ cancelled }) => !cancelled).map(({ id }) => id);
    if (standing.length > 0) speakOf(turn, 'occurrence', standing);
    const keep = { ...(own ? { group: own.id } : {}), ...(slots.kind ? { kind: slots.kind } : {}) };
    const changing = rows.some((row) => row.state === 'planned' && row.end > wallNow(turn) && mayChange(turn, row));
    const changes = changing ? [change(turn, 'move'), change(turn, 'cancel')] : [];
    const buttons = [...around(turn, period, keep), add(turn, 'jointDay.create'), ...changes];
    return calendarCard(t, { ...period, events, group: own?.name ?? null, today, buttons });
  },
});

/** The next one of a kind and the ones after it; says so kindly when there is none. */
export async function showNext(
  turn: Turn,
  said: { kind?: (typeof occurrenceKinds)[number] | 'meeting' | undefined; group?: string | undefined },
) {
  const { db, actor, t } = turn;
  const own = said.group ? await groupBy(turn, said.group) : null;
  const which = { kind: said.kind, groupId: own?.id };
  const events = await eventsOf(turn, await comingOccurrences(db, actor.workspace.id, which, wallNow(turn), 4));
  const [first] = events;
  if (!first) {
    const missing = said.kind === 'meeting' || own ? 'meeting.createSeries' : 'jointDay.create';
    const buttons = missing === 'jointDay.create' || holds(actor, 'secretary', own?.id) ? [add(turn, missing)] : [];
    return noticeCard(t, { title: t.calendar.noneAhead(said.kind ?? null, own?.name ?? null), buttons });
  }
  speakOf(turn, 'occurrence', [first.id]);
  const title = said.kind
    ? t.calendar.next(said.kind, first.group, whenOf(t, first))
    : t.calendar.nextOfAll(nameOf(t, first), whenOf(t, first));
  return nextCard(t, { title, events });
}

const change = ({ t }: Turn, what: 'move' | 'cancel'): Button => ({
  title: t.calendar[what],
  verb: `occurrence.${what}`,
  fresh: true,
});

const add = ({ t }: Turn, verb: CommandName): Button => ({ title: t.commands[verb].title, verb, fresh: true });

function periodOf(
  { today }: Turn,
  said: { from?: string | undefined; to?: string | undefined; view?: string | undefined },
): Period {
  const from = said.from ? Temporal.PlainDate.from(said.from) : today;
  if (said.view === 'month') return monthOf(from);
  const to = said.to ? Temporal.PlainDate.from(said.to) : from.add({ days: said.from ? 0 : 27 });
  return Temporal.PlainDate.compare(from, to) <= 0 ? { from, to } : { from: to, to: from };
}

const monthOf = (day: Temporal.PlainDate): Period => ({
  from: day.with({ day: 1 }),
  to: day.with({ day: day.daysInMonth }),
});

/** The same before and after: months beside a month, weeks beside anything else; and the month as a picture. */
function around({ t }: Turn, { from, to }: Period, keep: object): Button[] {
  const go = (title: string, period: Period): Button => ({
    title,
    verb: 'calendar.list',
    slots: { ...keep, from: period.from.toString(), to: period.to.toString() },
  });
  if (isMonth(from, to))
    return [
      go(t.calendar.previousMonth, monthOf(from.subtract({ months: 1 }))),
      go(t.calendar.nextMonth, monthOf(from.add({ months: 1 }))),
    ];
  const monday = from.subtract({ days: from.dayOfWeek - 1 });
  const week = (start: Temporal.PlainDate): Period => ({ from: start, to: start.add({ days: 6 }) });
  return [
    go(t.calendar.previousWeek, week(monday.subtract({ days: 7 }))),
    go(t.calendar.nextWeek, week(monday.add({ days: 7 }))),
    go(t.calendar.asMonth, monthOf(from)),
  ];
}
