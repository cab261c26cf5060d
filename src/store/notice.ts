import type { Temporal } from 'temporal-polyfill';
import { workingDayAfter } from '#domain/holidays.ts';
import { reminderSteps, weekly } from '#domain/plan-due.ts';
import { agreementsDueFor } from './agreement.ts';
import { withHeirs } from './heirs.ts';
import { meetingsFor } from './meeting-notice.ts';
import { nudgesDue } from './meeting-step-notice.ts';
import { planNotices } from './plan-notice.ts';
import { pollNudges } from './poll-notice.ts';
import { checksDueFor } from './practice-check.ts';
import type { Db, NoticeRow } from './schema/index.ts';
import { looksDueFor } from './situation.ts';
import { tasksDueFor, tasksLeftFor } from './task.ts';

export type Due = Pick<NoticeRow, 'kind' | 'subject' | 'occurrence' | 'step'> & { readonly personId: string };

/**
 * Whom to tell of what on a day (civil dates): reviews and tasks by their steps, those of missed days included, and
 * meetings of this and the next working day. What is of people who have left is told to a secretary. `since` is the last
 * day that was planned.
 */
export async function noticesDue(
  db: Db,
  workspaceId: string,
  today: Temporal.PlainDate,
  since: Temporal.PlainDate | null,
): Promise<Due[]> {
  const steps = reminderSteps(today, since);
  const unhurried = weekly(steps, today, since);
  const owned = [
    ...(await tasksLeftFor(db, workspaceId, steps)),
    ...(await checksDueFor(db, workspaceId, unhurried)),
    ...(await agreementsDueFor(db, workspaceId, unhurried)),
  ];
  const meetings = await meetingsFor(db, workspaceId, today.toString(), workingDayAfter(today).toString());
  return [
    ...(await nudgesDue(db, workspaceId, today, since)),
    ...(await planNotices(db, workspaceId, today, since)),
    ...(await looksDueFor(db, workspaceId, today, since)),
    ...(await tasksDueFor(db, workspaceId, steps)),
    ...(await withHeirs(db, workspaceId, owned)),
    ...(await pollNudges(db, workspaceId, today, since)),
    ...meetings.map(({ occurrenceId, date, personId }) => ({
      kind: 'meeting.soon',
      subject: occurrenceId,
      occurrence: date,
      step: today.toString(),
      personId,
    })),
  ];
}

/** Keeps what is to be told, each in its envelope; one that was kept before stays in the envelope it had. */
export async function keepNotices(db: Db, notices: readonly NoticeRow[]): Promise<void> {
  for (let start = 0; start < notices.length; start += 1000)
    await db
      .insertInto('notice')
      .values(notices.slice(start, start + 1000))
      .onConflict((conflict) => conflict.columns(['kind', 'subject', 'occurrence', 'step', 'recipient']).doNothing())
      .execute();
}
