import type { Temporal } from 'temporal-polyfill';
import { workingDayBefore, workingDayOnOrBefore } from './holidays.ts';

/** How many days before the meeting a step is, and how many after it the minutes are due. */
export interface Timetable {
  readonly callForItems: number;
  readonly itemsClose: number;
  readonly agendaOut: number;
  readonly minutesDue: number;
}

/** What most leadership groups keep to. */
export const usualTimetable: Timetable = { callForItems: 21, itemsClose: 10, agendaOut: 7, minutesDue: 7 };

/** The steps that can be moved, in the order in which they come. */
export const steps = ['callForItems', 'itemsClose', 'agendaOut', 'nudge', 'minutesDue'] as const;
export type Step = (typeof steps)[number];

/** Civil dates, each a working day. */
export type StepDates = Readonly<Record<Step | 'ask', Temporal.PlainDate>>;

/**
 * The dates of a meeting's steps: those moved by a person, else by the group's timetable. What falls on a weekend or a
 * holiday comes earlier, never later; the nudge and the question to the secretary come on the working day before.
 */
export function stepDates(
  meeting: Temporal.PlainDate,
  days: Timetable,
  moved: Partial<Record<Step, Temporal.PlainDate>> = {},
): StepDates {
  const before = (step: 'callForItems' | 'itemsClose' | 'agendaOut') =>
    workingDayOnOrBefore(moved[step] ?? meeting.subtract({ days: days[step] }));
  const agendaOut = before('agendaOut');
  return {
    callForItems: before('callForItems'),
    itemsClose: before('itemsClose'),
    ask: workingDayBefore(agendaOut),
    agendaOut,
    nudge: moved.nudge ? workingDayOnOrBefore(moved.nudge) : workingDayBefore(meeting),
    minutesDue: dueAfter(meeting, moved.minutesDue ?? meeting.add({ days: days.minutesDue })),
  };
}

/** Earlier than a holiday, but not before the meeting whose minutes they are. */
function dueAfter(meeting: Temporal.PlainDate, due: Temporal.PlainDate): Temporal.PlainDate {
  const day = workingDayOnOrBefore(due);
  return day.until(meeting).days > 0 ? due : day;
}

/** Whether the steps come one after another: items close by the day the agenda goes, which is before the meeting. */
export function inOrder(meeting: Temporal.PlainDate, dates: StepDates): boolean {
  const { callForItems, itemsClose, agendaOut, nudge, minutesDue } = dates;
  const order = [callForItems, itemsClose, agendaOut, meeting, minutesDue];
  const rising = order.every((day, n) => n === 0 || (order[n - 1] ?? day).until(day).days >= 0);
  return rising && nudge.until(meeting).days >= 0;
}

/** Whether a step's day has come since the last day that was planned (null: none was, so today alone). Civil dates. */
export function hasCome(day: Temporal.PlainDate, today: Temporal.PlainDate, since: Temporal.PlainDate | null): boolean {
  const after = since ?? today.subtract({ days: 1 });
  return after.until(day).days > 0 && day.until(today).days >= 0;
}
