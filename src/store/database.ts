import { createRequire } from 'node:module';
import { Kysely, PostgresDialect } from 'kysely';
import { Migrator } from 'kysely/migration';
import type pg from 'pg';
import * as firstHouse from './migrations/0001-first-house.ts';
import * as orderOfDays from './migrations/0002-order-of-days.ts';
import * as planImports from './migrations/0003-plan-imports.ts';
import * as agreements from './migrations/0004-agreements.ts';
import * as tasksAndTopics from './migrations/0005-tasks-and-topics.ts';
import * as conversation from './migrations/0007-conversation.ts';
import * as situationLinks from './migrations/0008-situation-links.ts';
import * as selfAssessment from './migrations/0009-self-assessment.ts';
import * as privacy from './migrations/0010-privacy.ts';
import * as stoppedImports from './migrations/0012-stopped-imports.ts';
import type { Schema } from './schema/index.ts';
import { sqliteDialect } from './sqlite.ts';

/** Each database's own program is loaded by those who use it. */
const require = createRequire(import.meta.url);

export type Database = Kysely<Schema>;

/** In order, append-only: a migration that has run anywhere is never edited. */
const migrations = {
  '0001-first-house': firstHouse,
  '0002-order-of-days': orderOfDays,
  '0003-plan-imports': planImports,
  '0004-agreements': agreements,
  '0005-tasks-and-topics': tasksAndTopics,
  '0007-conversation': conversation,
  '0008-situation-links': situationLinks,
  '0009-self-assessment': selfAssessment,
  '0012-stopped-imports': stoppedImports,
  '0010-privacy': privacy,
};

/**
 * Opens the database that the address names and brings its tables up to date.
 * `file:<path>` (or `file::memory:`) is SQLite, `postgres://…` PostgreSQL. Throws what the driver throws.
 */
export async function openDatabase(url: string): Promise<Database> {
  const db = connect(url);
  try {
    await migrate(db);
    return db;
  } catch (error) {
    await db.destroy();
    throw error;
  }
}

/** The database as it stands: its tables may be older or newer than this program, or none. */
export const connect = (url: string): Database => new Kysely<Schema>({ dialect: dialectOf(url) });

/** Makes the tables, up to and with the migration of that name, or all. Throws what the driver throws. */
export async function migrate(db: Database, upTo?: string): Promise<void> {
  const migrator = new Migrator({ db, provider: { getMigrations: async () => migrations } });
  const { error } = upTo ? await migrator.migrateTo(upTo) : await migrator.migrateToLatest();
  if (error) throw error;
}

/** The names of all migrations that this program knows, in order. */
export const knownMigrations: readonly string[] = Object.keys(migrations);

const dialectOf = (url: string) =>
  url.startsWith('file:') ? sqliteDialect(url.slice('file:'.length)) : new PostgresDialect({ pool: poolOf(url) });

function poolOf(url: string): pg.Pool {
  const { Pool }: typeof pg = require('pg');
  const pool = new Pool({ connectionString: url, max: 10 });
  // An idle connection was cut: the pool opens another, and a query that cannot have one tells of it.
  pool.on('error', () => {});
  return pool;
}
