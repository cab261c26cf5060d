import { sql } from 'kysely';
import type { Db } from './schema/index.ts';

/** Runs it inside a transaction so that, when it throws, what it wrote is gone and the transaction goes on. */
export async function attempt<T>(db: Db, run: () => Promise<T>): Promise<T> {
  await sql`savepoint "attempt"`.execute(db);
  try {
    const result = await run();
    await sql`release savepoint "attempt"`.execute(db);
    return result;
  } catch (error) {
    await sql`rollback to savepoint "attempt"`.execute(db);
    await sql`release savepoint "attempt"`.execute(db);
    throw error;
  }
}
