import { Temporal } from 'temporal-polyfill';
import { z } from 'zod';
import { timetableCard } from '#cards/timetable.ts';
import { refuse } from '#domain/errors.ts';
import { workingDayAfter } from '#domain/holidays.ts';
import { inOrder, type Step, steps } from '#domain/timetable.ts';
import { inWordsOf } from '#i18n/index.ts';
import { isPosted } from '#store/agenda.ts';
import { heldMeetings } from '#store/minutes.ts';
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

/** Moves steps of one meeting, or the one that is said; without any the form asks, filled in with the days as they are. */
export const moveSteps = feature({
  name: 'meeting.moveSteps',
  may: 'secretary',
  slots: z.object({ ...which, ...moving, step: z.enum(steps).optional(), date: day }),
  form: (turn) =>
    steps.map((step) => ({
      slot: step,
      kind: 'date' as const,
      required: true,
      label: turn.t.meeting.timetable.steps[step],
    })),
  async run(turn, { group: typed, meeting: said, step: one, date, ...days }) {
    const { db, write, t } = turn;
    const wanted = one && date ? { [one]: date } : days;
    const found = await meetingBy(turn, { group: typed, meeting: said }, 'secretary');
    const { meeting, group } = await heldBefore(turn, found, one === 'minutesDue' ? date : undefined);
    if (!meeting) return noMeeting(turn, group);
    const old = await timetableOf(db, meeting.id);
    const now = datesOf(meeting, group, old);
    const asked = steps.flatMap((step) => (wanted[step] ? [[step, wanted[step]] as const] : []));
    if (asked.length === 0)
      throw new Missing({ meeting: meeting.id, ...Object.fromEntries(steps.map((step) => [step, `${now[step]}`])) });
    const changed = Object.fromEntries(asked.filter(([step, date]) => date !== now[step].toString()));
    const dates = datesOf(meeting, group, { ...old, ...changed });
    for (const step of steps) if (changed[step]) await checkStep(turn, { meeting, group }, step, dates[step]);
    if (!inOrder(Temporal.PlainDate.from(meeting.start.slice(0, 10)), dates)) refuse('timetable.order');
    const goes = old?.heldAt && (one === 'agendaOut' || changed.agendaOut) ? { heldAt: null } : {};
    const facts = { ...changed, ...goes };
    if (Object.keys(facts).length > 0) await setTimetable(write, meeting.id, facts);
    return drawTimetable(turn, { meeting, group }, t.meeting.timetable.changed);
  },
});

type Found = Awaited<ReturnType<typeof meetingBy>>;

/** Minutes due before the next meeting are those of the one before it. */
async function heldBefore({ db }: Turn, found: Found, due: string | undefined): Promise<Found> {
  if (!due || (found.meeting && found.meeting.start.slice(0, 10) <= due)) return found;
  const [held] = await heldMeetings(db, found.group.id, 1);
  return held ? { meeting: held.meeting, group: held.group } : found;
}

/** What has come by itself does not come again, and nothing comes by itself on a day that has begun. */
async function checkStep(
  { db, t, today }: Turn,
  { meeting, group: { formal } }: GroupMeeting,
  step: Step,
  on: Temporal.PlainDate,
): Promise<void> {
  if (step === 'agendaOut' && (await isPosted(db, `agenda:${meeting.id}`))) refuse('agenda.gone', { formal });
  if (step === 'callForItems' && (await isPosted(db, `call:${meeting.id}`))) refuse('timetable.called');
  const isOwn = step === 'itemsClose' || step === 'minutesDue';
  const first = isOwn ? today : workingDayAfter(today);
  if (Temporal.PlainDate.compare(on, first) >= 0) return;
  refuse('timetable.past', { day: t.date.spoken(on.toString()), first: t.date.spoken(first.toString()) });
}

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
