import { sql } from 'kysely';
import { connect, type Database, knownMigrations, migrate } from '../database.ts';
import { isPostgres } from '../dialect.ts';
import type { Db } from '../schema/index.ts';
import type { Copied } from './back-up.ts';
import { BackupError, type Head, type Line, readFile } from './file.ts';
import { filled, migrationsOf, type Table, tables, tablesOf } from './tables.ts';

const BATCH = 500;

/**
 * Brings a file of `backUp` into the empty database at the address, of either kind, all or nothing, and its tables up to
 * date. Throws `BackupError` when the database is not empty, or the file comes from a newer program or is damaged.
 */
export async function restore(path: string, url: string): Promise<Copied> {
  const { head, lines } = await readFile(path);
  const last = newestKnown(head, path);
  const db = connect(url);
  try {
    await refuseFilled(db, head);
    await migrate(db, last);
    const copied = await db.transaction().execute(async (tx) => {
      const own = await tablesOf(tx);
      await clear(tx, own);
      return unchecked(tx, () => fill(tx, own, lines, path));
    });
    await migrate(db);
    return copied;
  } finally {
    await lines.return(undefined);
    await db.destroy();
  }
}

function newestKnown({ migrations }: Head, path: string): string | undefined {
  const unknown = migrations.find((name) => !knownMigrations.includes(name));
  if (unknown) throw new BackupError(`${path} comes from a newer version of the bot (${unknown}): upgrade it first.`);
  return migrations.at(-1);
}

/** Empty tables are as good as none, when they are not newer than the file: an earlier try may have left them. */
async function refuseFilled(db: Database, { migrations }: Head): Promise<void> {
  const there = await filled(db, await tablesOf(db));
  if (there.length > 0)
    throw new BackupError(`The database is not empty (${there.slice(0, 3).join(', ')} …): give a new one.`);
  const newer = (await migrationsOf(db)).find((name) => !migrations.includes(name));
  if (newer) throw new BackupError(`The tables of the database are newer than the file (${newer}): give a new one.`);
}

/** What the migrations themselves have put there stands in the file as well. */
async function clear(tx: Db, own: readonly Table[]): Promise<void> {
  for (const name of await filled(tx, own)) await tables(tx).deleteFrom(name).execute();
}

/** Rows come before those that they point to: what points where is checked at the end. */
async function unchecked<Result>(tx: Db, run: () => Promise<Result>): Promise<Result> {
  if (!isPostgres(tx)) {
    await sql`pragma defer_foreign_keys = on`.execute(tx);
    return run();
  }
  const all = await foreignKeys(tx);
  const alter = async (how: 'deferrable initially deferred' | 'not deferrable') => {
    for (const { table, name } of all)
      await sql`alter table ${sql.table(table)} alter constraint ${sql.ref(name)} ${sql.raw(how)}`.execute(tx);
  };
  await alter('deferrable initially deferred');
  const result = await run();
  await sql`set constraints all immediate`.execute(tx);
  await alter('not deferrable');
  return result;
}

const foreignKeys = async (tx: Db) =>
  (
    await sql<{ table: string; name: string }>`
      select "relname" as "table", "conname" as "name"
      from "pg_constraint" join "pg_class" on "pg_class"."oid" = "conrelid"
      where "contype" = 'f' and "connamespace" = current_schema()::regnamespace and not "condeferrable"`.execute(tx)
  ).rows;

async function fill(tx: Db, own: readonly Table[], lines: AsyncIterable<Line>, path: string): Promise<Copied> {
  const copied = { tables: 0, rows: 0 };
  let table: Table | undefined;
  let rows: unknown[][] = [];
  const write = async () => {
    if (table && rows.length > 0) await insert(tx, table, rows);
    copied.rows += rows.length;
    rows = [];
  };
  for await (const line of lines) {
    if (Array.isArray(line)) {
      rows.push(line);
      if (rows.length >= BATCH) await write();
    } else if ('table' in line) {
      await write();
      table = { name: line.table, columns: line.columns };
      copied.tables++;
      const known = own.find(({ name }) => name === line.table)?.columns ?? [];
      const missing = line.columns.find((column) => !known.includes(column));
      if (missing)
        throw new BackupError(`${path} has ${line.table}.${missing}, which this version of the bot has not.`);
    }
  }
  await write();
  return copied;
}

async function insert(tx: Db, { name, columns }: Table, rows: unknown[][]): Promise<void> {
  const records = rows.map((row) => Object.fromEntries(columns.map((column, n) => [column, row[n]])));
  await tables(tx).insertInto(name).values(records).execute();
}
