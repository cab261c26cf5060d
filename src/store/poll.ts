import type { PollCounts } from '#domain/poll.ts';
import type { PollKind } from '#domain/words.ts';
import { insert, type Write } from './change.ts';
import { post } from './delivery.ts';
import { isPostgres } from './dialect.ts';
import { newId } from './ids.ts';
import type { Db, PollRow } from './schema/index.ts';

/** The card in the group's channel on which a poll is answered, and the one that tells its result. */
export const pollViewOf = (pollId: string): string => `poll:${pollId}`;
export const resultViewOf = (pollId: string): string => `pollResult:${pollId}`;

/** Opens a poll: its card is posted to the channel. */
export async function openPoll(
  write: Write,
  facts: Pick<PollRow, 'workspaceId' | 'groupId' | 'kind' | 'channelId' | 'closesOn' | 'closesAt'>,
): Promise<PollRow> {
  const rest = { createdById: write.actorId ?? '', createdAt: write.at, closedAt: null, asked: null, answered: null };
  const row = { id: newId(), ...facts, ...rest };
  await insert(write, 'poll', [row]);
  await post(write, facts.channelId, pollViewOf(row.id));
  return row;
}

/** A poll with the name of its group. */
export interface Poll extends PollRow {
  readonly group: string;
}

const polls = (db: Db) =>
  db.selectFrom('poll').innerJoin('group', 'group.id', 'poll.groupId').selectAll('poll').select('group.name as group');

export const pollById = (db: Db, id: string): Promise<Poll | undefined> =>
  polls(db).where('poll.id', '=', id).executeTakeFirst();

/** The polls of groups that can be answered, the first to close first. One statement. */
export const openPolls = (db: Db, groupIds: readonly string[]): Promise<Poll[]> =>
  groupIds.length === 0
    ? Promise.resolve([])
    : polls(db)
        .where('poll.groupId', 'in', groupIds)
        .where('poll.closedAt', 'is', null)
        .orderBy('poll.closesAt')
        .execute();

/** A poll for a turn that answers or closes it: one at a time. PostgreSQL lets others wait, SQLite has one writer. */
export async function holdPoll(db: Db, id: string): Promise<PollRow | undefined> {
  const row = db.selectFrom('poll').selectAll().where('id', '=', id);
  return (isPostgres(db) ? row.forUpdate() : row).executeTakeFirst();
}

/** A closed poll; `counts` is null when too few answered for anything to be told. */
export interface ClosedPoll extends PollRow {
  readonly closedAt: string;
  readonly counts: PollCounts | null;
}

/** The closed polls of a group, the latest first. One statement. */
export async function closedPolls(db: Db, groupId: string, kind?: PollKind): Promise<ClosedPoll[]> {
  const rows = await db
    .selectFrom('poll')
    .leftJoin('pollResult', 'pollResult.id', 'poll.id')
    .selectAll('poll')
    .select('pollResult.counts')
    .where('poll.groupId', '=', groupId)
    .where('poll.closedAt', 'is not', null)
    .$if(kind !== undefined, (query) => query.where('poll.kind', '=', kind as PollKind))
    .orderBy('poll.closedAt', 'desc')
    .execute();
  return rows.map(({ closedAt, counts, ...row }) => ({
    ...row,
    closedAt: closedAt as string,
    counts: counts ? (JSON.parse(counts) as PollCounts) : null,
  }));
}
