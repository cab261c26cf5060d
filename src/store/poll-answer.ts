import { randomBytes } from 'node:crypto';
import type { PollAnswer } from '#domain/poll.ts';
import { secretOf } from '#domain/secret.ts';
import type { Db } from './schema/index.ts';

// Answers are written past `change.ts`: they enter no log and no undo. An answer's id follows from the person and a key
// of the poll; with the key gone nobody can tell whose it was, and at the closing the answers themselves go as well.

const keyOf = async (db: Db, pollId: string): Promise<string | undefined> =>
  (await db.selectFrom('pollKey').select('value').where('id', '=', pollId).executeTakeFirst())?.value;

/** Keeps a person's answer to an open poll in place of an earlier one. For who holds the poll (`holdPoll`). */
export async function keepPollAnswer(db: Db, pollId: string, personId: string, answer: PollAnswer): Promise<void> {
  let key = await keyOf(db, pollId);
  if (!key) {
    key = randomBytes(32).toString('hex');
    await db.insertInto('pollKey').values({ id: pollId, value: key }).execute();
  }
  await db
    .insertInto('pollAnswer')
    .values({ id: secretOf(key, personId), pollId, answer: JSON.stringify(answer) })
    .onConflict((conflict) => conflict.column('id').doUpdateSet((row) => ({ answer: row.ref('excluded.answer') })))
    .execute();
}

/** A person's own answer to an open poll, for that person alone. */
export async function ownPollAnswer(db: Db, pollId: string, personId: string): Promise<PollAnswer | null> {
  const key = await keyOf(db, pollId);
  const row =
    key &&
    (await db.selectFrom('pollAnswer').select('answer').where('id', '=', secretOf(key, personId)).executeTakeFirst());
  return row ? (JSON.parse(row.answer) as PollAnswer) : null;
}

export async function countPollAnswers(db: Db, pollId: string): Promise<number> {
  const row = await db
    .selectFrom('pollAnswer')
    .select(({ fn }) => fn.countAll().as('answers'))
    .where('pollId', '=', pollId)
    .executeTakeFirstOrThrow();
  return Number(row.answers);
}

/** Who of some people has not answered an open poll. */
export async function unansweredOf(db: Db, pollId: string, personIds: readonly string[]): Promise<string[]> {
  const key = await keyOf(db, pollId);
  if (!key) return [...personIds];
  const rows = await db.selectFrom('pollAnswer').select('id').where('pollId', '=', pollId).execute();
  const given = new Set(rows.map(({ id }) => id));
  return personIds.filter((personId) => !given.has(secretOf(key, personId)));
}
