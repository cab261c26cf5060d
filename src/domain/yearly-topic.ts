import { Temporal } from 'temporal-polyfill';

/** A topic of every year: its month (1 is January) and the day from which it holds. */
export interface Yearly {
  readonly month: number;
  readonly since: Temporal.PlainDate;
}

/** A meeting ahead or behind; `open` until its agenda has been published. */
export interface TopicMeeting {
  readonly id: string;
  readonly day: Temporal.PlainDate;
  readonly open: boolean;
}

/**
 * For which year a topic would be taken up at a meeting of that day: the year that began with its month last. Null when
 * that month had passed before there was such a topic. Civil dates.
 */
export function topicYear({ month, since }: Yearly, day: Temporal.PlainDate): number | null {
  const year = day.month >= month ? day.year : day.year - 1;
  const begun = Temporal.PlainYearMonth.from({ year, month });
  return Temporal.PlainYearMonth.compare(begun, since.toPlainYearMonth()) < 0 ? null : year;
}

/** The meeting at which a topic is taken up for a year: the first in its month or, when there is none, after it. */
export function topicMeeting(topic: Yearly, year: number, meetings: readonly TopicMeeting[]): TopicMeeting | undefined {
  const fits = ({ day, open }: TopicMeeting) =>
    open && topicYear(topic, day) === year && Temporal.PlainDate.compare(day, topic.since) >= 0;
  return meetings.filter(fits).sort((a, b) => Temporal.PlainDate.compare(a.day, b.day))[0];
}
