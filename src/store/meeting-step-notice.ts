import type { Temporal } from 'temporal-polyfill';
import { hasCome } from '#domain/timetable.ts';
import { peopleOfGroups } from './group.ts';
import { meetingsAround } from './meeting-steps.ts';
import type { Due } from './notice.ts';
import type { Db } from './schema/index.ts';
import { datesOf } from './timetable.ts';

/** The members to be nudged of a meeting whose nudge was moved to this day; on the working day before all are told. */
export async function nudgesDue(
  db: Db,
  workspaceId: string,
  today: Temporal.PlainDate,
  since: Temporal.PlainDate | null,
): Promise<Due[]> {
  const coming = (await meetingsAround(db, workspaceId, today)).filter(
    ({ meeting, group, moved }) => moved?.nudge && hasCome(datesOf(meeting, group, moved).nudge, today, since),
  );
  const seats = await peopleOfGroups(
    db,
    coming.map(({ group }) => group.id),
  );
  return coming.flatMap(({ meeting, group }) =>
    seats
      .filter(({ groupId, role }) => groupId === group.id && role !== 'deputy')
      .map(({ personId }) => ({
        kind: 'meeting.soon',
        subject: meeting.id,
        occurrence: meeting.start.slice(0, 10),
        step: 'nudge',
        personId,
      })),
  );
}
