import { sql } from 'kysely';
import { DomainError } from '#domain/errors.ts';
import type { Db } from './schema/index.ts';

/** SQLite's result codes (https://sqlite.org/rescode.html) of a file that is locked, full, read-only or not to be read. */
const sqlite = /^SQLITE_(?:BUSY|LOCKED|FULL|IOERR|READONLY|CANTOPEN|PROTOCOL)/;
/** PostgreSQL's classes 08 (connection), 53 (resources) and 57P (operator), and what the network says. */
const postgres = /^(?:08|53|57P|E(?:CONN|TIMEDOUT|PIPE|NOTFOUND|HOSTUNREACH|AI_AGAIN))/;
/** What `pg` says without a code when a connection is cut or cannot be had. */
const cut = /^(?:Connection terminated|timeout exceeded when trying to connect|Client has encountered a connection)/;

/** Whether a statement failed because the database is away, locked or full: nothing was changed, and it may pass. */
export function isTrouble(error: unknown): boolean {
  if (!(error instanceof Error)) return false;
  const code = String((error as { code?: unknown }).code ?? '');
  return sqlite.test(code) || postgres.test(code) || cut.test(error.message);
}

/** Throws what the driver throws when the database cannot be written: a read alone passes on a full or a locked one. */
export async function probe(db: Db): Promise<void> {
  await db
    .insertInto('counter')
    .values({ name: 'probe', value: 1 })
    .onConflict((conflict) => conflict.column('name').doUpdateSet({ value: sql`1 - "counter"."value"` }))
    .execute();
}

/** Something else points to the row: it cannot go, nor be as it was. Any other error is thrown as it is. */
export function refuseHeld(error: unknown): never {
  const { code } = error as { code?: unknown };
  if (code === 'SQLITE_CONSTRAINT_FOREIGNKEY' || code === '23503') throw new DomainError('undo.changed');
  throw error;
}
