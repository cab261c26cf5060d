import { sql } from 'kysely';
import { countAnswers, LEAST_ANSWERS, type PollAnswer } from '#domain/poll.ts';
import { startWrite, update, type Write } from './change.ts';
import { post, touch } from './delivery.ts';
import { isPostgres } from './dialect.ts';
import { peopleOfGroups } from './group.ts';
import { holdPoll, pollViewOf, resultViewOf } from './poll.ts';
import type { Db } from './schema/index.ts';

/**
 * The polls to be closed at `now` (a UTC instant): whose time has come, and whose key is gone, as in a copy of the
 * database from which it was left out: their answers can be neither changed nor told from a second one. Ids.
 */
export async function pollsToClose(db: Db, now: string): Promise<string[]> {
  const rows = await db
    .selectFrom('poll')
    .select('id')
    .where('closedAt', 'is', null)
    .where(({ or, and, not, eb, exists, selectFrom }) =>
      or([
        eb('closesAt', '<=', now),
        and([
          exists(selectFrom('pollAnswer').select('pollAnswer.id').whereRef('pollAnswer.pollId', '=', 'poll.id')),
          not(exists(selectFrom('pollKey').select('pollKey.id').whereRef('pollKey.id', '=', 'poll.id'))),
        ]),
      ]),
    )
    .execute();
  return rows.map(({ id }) => id);
}

/**
 * Closes a poll: its answers are summed up and destroyed with the key, its card is brought up to date and the result
 * posted. Of fewer than five answers nothing stays. In the transaction of `db`; `at` is a UTC instant.
 */
export async function closePoll(db: Db, pollId: string, at: string): Promise<void> {
  const poll = await holdPoll(db, pollId);
  if (!poll || poll.closedAt) return;
  const rows = await db.selectFrom('pollAnswer').select('answer').where('pollId', '=', pollId).execute();
  const answers = rows.map(({ answer }) => JSON.parse(answer) as PollAnswer);
  const enough = answers.length >= LEAST_ANSWERS;
  await destroyAnswers(db, pollId);
  if (enough) {
    const counts = JSON.stringify(countAnswers(poll.kind, answers));
    await db.insertInto('pollResult').values({ id: pollId, counts }).execute();
  }
  // Nobody's change: an answer that is gone cannot be given back.
  const write = startWrite(db, { workspaceId: poll.workspaceId, actorId: null, action: 'poll.close', at });
  const asked = (await peopleOfGroups(db, [poll.groupId])).length;
  await update(write, 'poll', poll, { closedAt: at, asked, answered: enough ? answers.length : null });
  await showClosed(write, pollId);
  await post(write, poll.channelId, resultViewOf(pollId));
}

/** What is deleted from SQLite stays readable in the file unless it is told to write over it. */
async function destroyAnswers(db: Db, pollId: string): Promise<void> {
  const overwrite = async (on: 0 | 1) => {
    if (!isPostgres(db)) await sql`pragma secure_delete = ${sql.lit(on)}`.execute(db);
  };
  await overwrite(1);
  await db.deleteFrom('pollAnswer').where('pollId', '=', pollId).execute();
  await db.deleteFrom('pollKey').where('id', '=', pollId).execute();
  await db.deleteFrom('notice').where('kind', '=', 'poll.unanswered').where('subject', '=', pollId).execute();
  await overwrite(0);
}

/** An update that waits for later, so as not to disturb who is answering, goes now. */
async function showClosed(write: Write, pollId: string): Promise<void> {
  const view = pollViewOf(pollId);
  await write.db
    .updateTable('delivery')
    .set({ nextAt: write.at })
    .where('view', '=', view)
    .where('kind', '=', 'update')
    .where('state', '=', 'waiting')
    .where('nextAt', '>', write.at)
    .execute();
  await touch(write, view);
}

/** SQLite's journal holds what was before until it is emptied; not while others are reading, then it is at the next. */
export async function forgetJournal(db: Db): Promise<void> {
  if (!isPostgres(db)) await sql`pragma wal_checkpoint(truncate)`.execute(db);
}
