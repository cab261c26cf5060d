import { Temporal } from 'temporal-polyfill';
import { nudgeDay } from '#domain/poll.ts';
import { hasCome } from '#domain/timetable.ts';
import type { PollKind } from '#domain/words.ts';
import { peopleOfGroups } from './group.ts';
import type { Due } from './notice.ts';
import { unansweredOf } from './poll-answer.ts';
import type { Db, WorkspaceRow } from './schema/index.ts';

/** Whom to remind of which poll on a day: who sits in its group (deputies answer when they like) and has not answered. */
export async function pollNudges(
  db: Db,
  workspaceId: string,
  today: Temporal.PlainDate,
  since: Temporal.PlainDate | null,
): Promise<Due[]> {
  const open = await db
    .selectFrom('poll')
    .innerJoin('workspace', 'workspace.id', 'poll.workspaceId')
    .select(['poll.id', 'poll.groupId', 'poll.closesOn', 'poll.createdAt', 'workspace.timeZone'])
    .where('poll.workspaceId', '=', workspaceId)
    .where('poll.closedAt', 'is', null)
    .where('poll.closesOn', '>=', today.toString())
    .execute();
  const due = open.filter((poll) => {
    const day = nudgeDay(openedOn(poll), Temporal.PlainDate.from(poll.closesOn));
    return day !== null && hasCome(day, today, since);
  });
  const seats = await peopleOfGroups(
    db,
    due.map(({ groupId }) => groupId),
  );
  const notices: Due[] = [];
  for (const { id, groupId, closesOn } of due) {
    const asked = seats.filter((seat) => seat.groupId === groupId && seat.role !== 'deputy');
    const silent = await unansweredOf(
      db,
      id,
      asked.map(({ personId }) => personId),
    );
    for (const personId of silent)
      notices.push({ kind: 'poll.unanswered', subject: id, occurrence: closesOn, step: 'nudge', personId });
  }
  return notices;
}

const openedOn = ({ createdAt, timeZone }: { createdAt: string } & Pick<WorkspaceRow, 'timeZone'>) =>
  Temporal.Instant.from(createdAt).toZonedDateTimeISO(timeZone).toPlainDate();

/** A poll that a person is asked to answer. */
export interface WaitingPoll {
  readonly id: string;
  readonly kind: PollKind;
  readonly group: string;
  readonly closesOn: string;
}

/** Those of some polls that can still be answered and that the person has not. */
export async function pollsToAnswer(db: Db, personId: string, ids: readonly string[]): Promise<WaitingPoll[]> {
  const rows = await db
    .selectFrom('poll')
    .innerJoin('group', 'group.id', 'poll.groupId')
    .innerJoin('seat', 'seat.groupId', 'poll.groupId')
    .select(['poll.id', 'poll.kind', 'poll.closesOn', 'group.name as group'])
    .where('poll.id', 'in', ids)
    .where('seat.personId', '=', personId)
    .where('poll.closedAt', 'is', null)
    .orderBy('poll.closesOn')
    .execute();
  const waiting: WaitingPoll[] = [];
  for (const row of rows) if ((await unansweredOf(db, row.id, [personId])).length > 0) waiting.push(row);
  return waiting;
}
