import type { Temporal } from 'temporal-polyfill';
import { wallText } from './calendar.ts';
import { CANCELLED } from './calendar-news.ts';
import type { Db, NoticeRow, OccurrenceRow } from './schema/index.ts';
import { type EndedSeries, endedSeries } from './series-ended.ts';

type Told = Pick<OccurrenceRow, 'id' | 'kind' | 'title' | 'start' | 'end' | 'place' | 'state'> & {
  readonly group: string | null;
};

/** What the calendar tells a person in a digest, as it stands now. */
export interface CalendarNews {
  /** Asked and not answered. */
  readonly unanswered: readonly Told[];
  /** Moved, called off or held after all; `was` is the wall time before, null of what had been called off. */
  readonly changed: readonly (Told & { readonly was: string | null })[];
  /** Series that end sooner than they did. */
  readonly ended: readonly EndedSeries[];
}

/** What an envelope was given to tell. */
export type Noticed = Pick<NoticeRow, 'kind' | 'subject' | 'occurrence' | 'step'>;

/** What was put into an envelope for a person and is still so: not answered, not over, not moved back. */
export async function newsOfEnvelope(
  db: Db,
  inEnvelope: readonly Noticed[],
  personId: string,
  now: Temporal.PlainDateTime,
): Promise<CalendarNews> {
  const ended = await stillEnded(
    db,
    inEnvelope.filter(({ kind }) => kind === 'series.ended'),
  );
  const notices = inEnvelope.filter(({ kind }) => kind === 'meeting.answer' || kind === 'meeting.changed');
  if (notices.length === 0) return { unanswered: [], changed: [], ended };
  const ids = [...new Set(notices.map(({ subject }) => subject))];
  const rows = await told(db, personId, now).where('occurrence.id', 'in', ids).execute();
  const answered = await answeredBy(db, personId, ids);
  const asked = (row: Told) =>
    notices.some(({ kind, subject, occurrence }) => {
      return kind === 'meeting.answer' && subject === row.id && occurrence === row.start.slice(0, 10);
    });
  return {
    unanswered: rows.filter((row) => row.state === 'planned' && asked(row) && !answered.has(row.id)),
    changed: rows.flatMap((row) => {
      const change = notices.find(({ kind, subject }) => kind === 'meeting.changed' && subject === row.id);
      const was = change?.step.split(' ')[0];
      if (!was || (was === row.start && row.state === 'planned')) return [];
      if (was === CANCELLED && row.state === 'cancelled') return [];
      return [{ ...row, was: was === CANCELLED ? null : was }];
    }),
    ended,
  };
}

/** Those whose last day is the one that was told: what was taken back since is no news. */
async function stillEnded(db: Db, notices: readonly Noticed[]): Promise<EndedSeries[]> {
  const series = await endedSeries(db, [...new Set(notices.map(({ subject }) => subject))]);
  return series.filter(({ id, last }) =>
    notices.some(({ subject, occurrence }) => subject === id && occurrence === (last?.slice(0, 10) ?? 'none')),
  );
}

/** Those that are not over, with the names of their groups. */
const told = (db: Db, personId: string, now: Temporal.PlainDateTime) =>
  db
    .selectFrom('occurrence')
    .leftJoin('group', 'group.id', 'occurrence.groupId')
    .innerJoin('membership', 'membership.workspaceId', 'occurrence.workspaceId')
    .select(['occurrence.id', 'occurrence.kind', 'occurrence.title', 'occurrence.start', 'occurrence.end'])
    .select(['occurrence.place', 'occurrence.state', 'group.name as group'])
    .where('membership.personId', '=', personId)
    .where('membership.leftAt', 'is', null)
    .where('occurrence.end', '>', wallText(now))
    .orderBy('occurrence.start');

async function answeredBy(db: Db, personId: string, ids: readonly string[]): Promise<ReadonlySet<string>> {
  const rows = await db
    .selectFrom('rsvp')
    .select('occurrenceId')
    .where('personId', '=', personId)
    .where('occurrenceId', 'in', ids)
    .execute();
  return new Set(rows.map(({ occurrenceId }) => occurrenceId));
}
