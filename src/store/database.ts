import { Kysely, PostgresDialect } from 'kysely';
import { Migrator } from 'kysely/migration';
import pg from 'pg';
import * as firstHouse from './migrations/0001-first-house.ts';
import * as orderOfDays from './migrations/0002-order-of-days.ts';
import * as planImports from './migrations/0003-plan-imports.ts';
import * as agreements from './migrations/0004-agreements.ts';
import * as selfAssessment from './migrations/0009-self-assessment.ts';
import type { Schema } from './schema/index.ts';
import { sqliteDialect } from './sqlite.ts';

export type Database = Kysely<Schema>;

/** In order, append-only: a migration that has run anywhere is never edited. */
const migrations = {
  '0001-first-house': firstHouse,
  '0002-order-of-days': orderOfDays,
  '0003-plan-imports': planImports,
  '0004-agreements': agreements,
  '0009-self-assessment': selfAssessment,
};

/**
 * Opens the database that the address names and brings its tables up to date.
 * `file:<path>` (or `file::memory:`) is SQLite, `postgres://…` PostgreSQL. Throws what the driver throws.
 */
export async function openDatabase(url: string): Promise<Database> {
  const db = new Kysely<Schema>({ dialect: dialectOf(url) });
  const { error } = await new Migrator({ db, provider: { getMigrations: async () => migrations } }).migrateToLatest();
  if (error) {
    await db.destroy();
    throw error;
  }
  return db;
}

const dialectOf = (url: string) =>
  url.startsWith('file:') ? sqliteDialect(url.slice('file:'.length)) : new PostgresDialect({ pool: poolOf(url) });

function poolOf(url: string): pg.Pool {
  const pool = new pg.Pool({ connectionString: url, max: 10 });
  // An idle connection was cut: the pool opens another, and a query that cannot have one tells of it.
  pool.on('error', () => {});
  return pool;
}
