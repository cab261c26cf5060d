import { rename, rm, stat } from 'node:fs/promises';
import { sql } from 'kysely';
import { connect } from '../database.ts';
import { isPostgres } from '../dialect.ts';
import type { Db } from '../schema/index.ts';
import { BackupError, headLine, line, writeFile } from './file.ts';
import { migrationsOf, neverCopied, type Table, tables, tablesOf } from './tables.ts';

export interface Copied {
  readonly tables: number;
  readonly rows: number;
}

const BATCH = 500;

/**
 * Writes the whole database at the address, of either kind, into one file as it stood at one moment; the bot goes on
 * meanwhile. The file appears when it is whole. Throws `BackupError` when there is nothing to copy or a file already.
 */
export async function backUp(url: string, path: string): Promise<Copied> {
  if (await isThere(path)) throw new BackupError(`${path} exists already: give another name.`);
  if (url.startsWith('file:') && !(await isThere(url.slice('file:'.length)))) throw nothing();
  const db = connect(url);
  const part = `${path}.part`;
  try {
    await rm(part, { force: true });
    const copied = { tables: 0, rows: 0 };
    await db.connection().execute((one) => writeFile(part, snapshot(one, copied)));
    await rename(part, path);
    return copied;
  } finally {
    await rm(part, { force: true });
    await db.destroy();
  }
}

const isThere = (path: string) =>
  stat(path).then(
    () => true,
    () => false,
  );
const nothing = () => new BackupError('There is nothing to copy: the database has no tables of this bot.');

/** One transaction that only reads: it sees one moment and holds nobody up. */
async function* snapshot(db: Db, copied: { tables: number; rows: number }): AsyncGenerator<string> {
  const begin = isPostgres(db) ? sql`begin isolation level repeatable read, read only` : sql`begin`;
  await begin.execute(db);
  const migrations = await migrationsOf(db);
  if (migrations.length === 0) throw nothing();
  yield headLine({ at: new Date().toISOString(), migrations });
  for (const table of await tablesOf(db)) {
    yield line({ table: table.name, columns: [...table.columns] });
    copied.tables++;
    if (neverCopied.includes(table.name)) continue;
    for await (const rows of batchesOf(db, table)) {
      copied.rows += rows.length;
      yield rows.map((row) => line(table.columns.map((column) => row[column]))).join('');
    }
  }
  yield line(copied);
  await sql`commit`.execute(db);
}

const batchesOf = (db: Db, table: Table) => (isPostgres(db) ? fetched(db, table) : streamed(db, table));

type Row = Record<string, unknown>;

async function* streamed(db: Db, { name }: Table): AsyncGenerator<Row[]> {
  let rows: Row[] = [];
  for await (const row of tables(db).selectFrom(name).selectAll().stream()) {
    rows.push(row);
    if (rows.length < BATCH) continue;
    yield rows;
    rows = [];
  }
  yield rows;
}

/** PostgreSQL would give all rows at once: it is asked by a cursor. */
async function* fetched(db: Db, { name }: Table): AsyncGenerator<Row[]> {
  await sql`declare copied no scroll cursor for select * from ${sql.table(name)}`.execute(db);
  while (true) {
    const { rows } = await sql<Row>`fetch ${sql.lit(BATCH)} from copied`.execute(db);
    if (rows.length === 0) break;
    yield rows;
  }
  await sql`close copied`.execute(db);
}
