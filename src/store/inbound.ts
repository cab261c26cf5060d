import { createHash } from 'node:crypto';
import { sql } from 'kysely';
import { isPostgres } from './dialect.ts';
import { prepared } from './prepared.ts';
import type { Db } from './schema/index.ts';

/** What was answered to an activity (or a form) of this key before, as JSON; undefined when it is new. */
export async function answeredBefore(db: Db, key: string): Promise<string | undefined> {
  const [row] = await answerOf(db, key);
  return row?.reply;
}

const answerOf = prepared((db, key: string) => db.selectFrom('inbound').select(['at', 'reply']).where('id', '=', key));

/** Keeps an answer for a repeat, in the transaction of what it answers. `at` is a UTC instant. */
export async function rememberAnswer(db: Db, key: string, reply: string, at: string): Promise<void> {
  await db.insertInto('inbound').values({ id: key, at, reply }).execute();
}

/** Forgets answers given before a UTC instant: no channel repeats an activity that late. */
export async function forgetAnswers(db: Db, before: string): Promise<void> {
  await db.deleteFrom('inbound').where('at', '<', before).execute();
}

/** Whether a key is new; it is kept, so that of two at the same time one is told that it is. */
export async function firstTime(db: Db, key: string, at: string): Promise<boolean> {
  const { numInsertedOrUpdatedRows } = await db
    .insertInto('inbound')
    .values({ id: key, at, reply: '' })
    .onConflict((conflict) => conflict.column('id').doNothing())
    .executeTakeFirst();
  return (numInsertedOrUpdatedRows ?? 0n) > 0n;
}

/** Teams says a message again, with another id, when it had no answer in fifteen seconds. */
const AGAIN_AFTER_MS = 10_000;
const AGAIN_WITHIN_MS = 45_000;

/**
 * What was answered to the same words of the same person in the same place a moment ago, when nothing was changed by
 * the person there since: a repeat by Teams rather than by the person. `speaker` is person and place, `at` now in UTC.
 */
export async function answeredJustNow(db: Db, speaker: string, words: string, at: string): Promise<string | undefined> {
  const [row] = await answerOf(db, lastOf(speaker));
  if (!row) return undefined;
  const ago = Date.parse(at) - Date.parse(row.at);
  const [digest = '', reply] = split(row.reply);
  return ago >= AGAIN_AFTER_MS && ago <= AGAIN_WITHIN_MS && digest === digestOf(words) ? reply : undefined;
}

/** Keeps the last change of a person in a place, for `answeredJustNow`. The words themselves are not kept. */
export async function rememberWords(db: Db, speaker: string, words: string, reply: string, at: string): Promise<void> {
  await db
    .insertInto('inbound')
    .values({ id: lastOf(speaker), at, reply: `${digestOf(words)} ${reply}` })
    .onConflict((conflict) =>
      conflict.column('id').doUpdateSet((row) => ({ at: row.ref('excluded.at'), reply: row.ref('excluded.reply') })),
    )
    .execute();
}

const lastOf = (speaker: string) => `last:${speaker}`;
const digestOf = (words: string) => createHash('sha256').update(words).digest('base64url');
const split = (kept: string) => [kept.slice(0, kept.indexOf(' ')), kept.slice(kept.indexOf(' ') + 1)];

/**
 * Waits until no other turn of the person is under way on any replica, and holds others off until the transaction ends:
 * of two repeats at once the second sees what the first has done. SQLite has one writer at a time anyway.
 */
export async function ownTurn(db: Db, personId: string): Promise<void> {
  if (isPostgres(db)) await sql`select pg_advisory_xact_lock(hashtextextended(${personId}, 0))`.execute(db);
}
