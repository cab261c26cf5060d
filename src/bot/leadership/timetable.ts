import { Temporal } from 'temporal-polyfill';
import { z } from 'zod';
import { timetableCard } from '#cards/timetable.ts';
import { refuse } from '#domain/errors.ts';
import { inOrder, steps } from '#domain/timetable.ts';
import { inWordsOf } from '#i18n/index.ts';
import { datesOf, setTimetable, timetableOf } from '#store/timetable.ts';
import { Missing } from '../ask.ts';
import { feature, type Turn } from '../feature.ts';
import { holds } from '../roles.ts';
import * as slot from '../slots.ts';
import { type GroupMeeting, meetingBy, noMeeting } from './agenda/show.ts';

const which = { group: slot.line.optional(), meeting: slot.key.optional() };

/** When items are asked for, close, the agenda goes and the minutes are due. */
export const showTimetable = feature({
  name: 'meeting.timetable',
  may: 'member',
  slots: z.object(which),
  async run(turn, said) {
    const { meeting, group } = await meetingBy(turn, said, 'member');
    return meeting ? drawTimetable(turn, { meeting, group }) : noMeeting(turn, group);
  },
});

const day = slot.date.optional();
const moving = { callForItems: day, itemsClose: day, agendaOut: day, nudge: day, minutesDue: day };

/** Moves steps of one meeting; without any the form asks, filled in with the days as they are. */
export const moveSteps = feature({
  name: 'meeting.moveSteps',
  may: 'secretary',
  slots: z.object({ ...which, ...moving }),
  form: (turn) =>
    steps.map((step) => ({
      slot: step,
      kind: 'date' as const,
      required: true,
      label: turn.t.meeting.timetable.steps[step],
    })),
  async run(turn, { group: typed, meeting: said, ...wanted }) {
    const { db, write, t } = turn;
    const { meeting, group } = await meetingBy(turn, { group: typed, meeting: said }, 'secretary');
    if (!meeting) return noMeeting(turn, group);
    const old = await timetableOf(db, meeting.id);
    const now = datesOf(meeting, group, old);
    const asked = steps.flatMap((step) => (wanted[step] ? [[step, wanted[step]] as const] : []));
    if (asked.length === 0)
      throw new Missing({ meeting: meeting.id, ...Object.fromEntries(steps.map((step) => [step, `${now[step]}`])) });
    const changed = Object.fromEntries(asked.filter(([step, date]) => date !== now[step].toString()));
    const dates = datesOf(meeting, group, { ...old, ...changed });
    if (!inOrder(Temporal.PlainDate.from(meeting.start.slice(0, 10)), dates)) refuse('timetable.order');
    if (Object.keys(changed).length > 0) await setTimetable(write, meeting.id, changed);
    return drawTimetable(turn, { meeting, group }, t.meeting.timetable.changed);
  },
});

/** The timetable for this reader, after `news` of what was just done. */
export async function drawTimetable(turn: Turn, { meeting, group }: GroupMeeting, news?: string) {
  const { db, today, actor } = turn;
  const t = inWordsOf(group, turn.t);
  const moved = await timetableOf(db, meeting.id);
  const dates = datesOf(meeting, group, moved);
  const verb = 'meeting.moveSteps';
  return timetableCard(t, {
    group: group.name,
    start: Temporal.PlainDateTime.from(meeting.start),
    end: Temporal.PlainDateTime.from(meeting.end),
    dates,
    held: Boolean(moved?.heldAt),
    today,
    ...(news ? { news } : {}),
    buttons: holds(actor, 'secretary', group.id)
      ? [{ title: t.commands[verb].title, verb, slots: { meeting: meeting.id }, fresh: true }]
      : [],
  });
}
