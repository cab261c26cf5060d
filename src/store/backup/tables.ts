import { type Kysely, sql } from 'kysely';
import { DEFAULT_MIGRATION_TABLE } from 'kysely/migration';
import { isPostgres } from '../dialect.ts';
import type { Db } from '../schema/index.ts';

export interface Table {
  readonly name: string;
  readonly columns: readonly string[];
}

/** Any table by its name: what the compiler cannot follow. */
export const tables = (db: Db) => db as unknown as Kysely<Record<string, Record<string, unknown>>>;

/** Tables that a copy has no rows of: what is to be destroyed must be destroyed everywhere (see `PollKeyRow`). */
export const neverCopied: readonly string[] = ['pollKey'];

/** The tables as they stand in the database, whatever this program thinks of them; the migrator's own are left out. */
export async function tablesOf(db: Db): Promise<Table[]> {
  const found = await allTables(db);
  return found.filter(({ name }) => !name.startsWith(DEFAULT_MIGRATION_TABLE));
}

/** The names of the migrations that have run in the database, in order. */
export async function migrationsOf(db: Db): Promise<string[]> {
  const found = await allTables(db);
  if (!found.some(({ name }) => name === DEFAULT_MIGRATION_TABLE)) return [];
  const rows = await tables(db).selectFrom(DEFAULT_MIGRATION_TABLE).select('name').orderBy('name').execute();
  return rows.map(({ name }) => String(name));
}

/** Those of the tables that have a row. */
export async function filled(db: Db, among: readonly Table[]): Promise<string[]> {
  const names: string[] = [];
  for (const { name } of among) {
    const rows = await tables(db).selectFrom(name).select(sql.lit(1).as('one')).limit(1).execute();
    if (rows.length > 0) names.push(name);
  }
  return names;
}

async function allTables(db: Db): Promise<Table[]> {
  const found = await db.introspection.getTables({ withInternalKyselyTables: true });
  const own = isPostgres(db) ? await ownSchema(db) : undefined;
  return found
    .filter(({ isView, schema }) => !isView && schema === own)
    .map(({ name, columns }) => ({ name, columns: columns.map((column) => column.name) }));
}

async function ownSchema(db: Db): Promise<string | undefined> {
  const { rows } = await sql<{ name: string }>`select current_schema() as name`.execute(db);
  return rows[0]?.name;
}
