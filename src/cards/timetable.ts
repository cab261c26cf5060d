import type { Temporal } from 'temporal-polyfill';
import { type StepDates, steps } from '#domain/timetable.ts';
import type { Texts } from '#i18n/index.ts';
import { type Button, type Card, plain } from './card.ts';
import { noticeCard } from './notice.ts';

export interface TimetableProps {
  readonly group: string;
  /** Wall times of the meeting. */
  readonly start: Temporal.PlainDateTime;
  readonly end: Temporal.PlainDateTime;
  readonly dates: StepDates;
  /** A secretary has said that the agenda waits. */
  readonly held: boolean;
  readonly today: Temporal.PlainDate;
  /** What has just been done. */
  readonly news?: string;
  readonly buttons: readonly Button[];
}

/** The days on which a meeting's steps come, those past marked as such. */
export function timetableCard(
  t: Texts,
  { group, start, end, dates, held, today, news, buttons }: TimetableProps,
): Card {
  const { timetable } = t.meeting;
  const lines = steps.map((step) => {
    const day = t.date.full(dates[step]);
    const past = dates[step].until(today).days > 0;
    return timetable.line(timetable.steps[step], past ? timetable.past(day) : day);
  });
  const meeting = timetable.line(timetable.meeting, t.date.span(start, end));
  return noticeCard(t, {
    title: news ?? plain(timetable.title(group)),
    lines: [
      ...(news ? [plain(timetable.title(group))] : []),
      ...lines.slice(0, 4),
      meeting,
      ...lines.slice(4),
      ...(held ? [timetable.held] : []),
    ],
    buttons,
  });
}

/** Asks a group for items, in its channel; says so when the time is over. */
export function callCard(
  t: Texts,
  {
    group,
    start,
    end,
    closes,
    open,
    buttons,
  }: Pick<TimetableProps, 'group' | 'start' | 'end' | 'buttons'> & { closes: Temporal.PlainDate; open: boolean },
): Card {
  const { timetable } = t.meeting;
  const day = t.date.full(closes);
  return noticeCard(t, {
    title: plain(timetable.call(group, t.date.span(start, end))),
    lines: [open ? timetable.callUntil(day) : timetable.callOver(day)],
    buttons,
  });
}
