import type { Db } from './schema.ts';

/** What was answered to an activity (or a form) of this key before, as JSON; undefined when it is new. */
export async function answeredBefore(db: Db, key: string): Promise<string | undefined> {
  const row = await db.selectFrom('inbound').select('reply').where('id', '=', key).executeTakeFirst();
  return row?.reply;
}

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
