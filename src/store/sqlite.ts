import { mkdirSync } from 'node:fs';
import { dirname } from 'node:path';
import Database from 'better-sqlite3';
import {
  CompiledQuery,
  type DatabaseConnection,
  type Driver,
  SqliteAdapter,
  SqliteDialect,
  SqliteDriver,
  SqliteQueryCompiler,
} from 'kysely';

/**
 * SQLite for Kysely, with three differences from the stock dialect: a transaction takes the write lock when it begins
 * (a deferred one that reads and then writes may fail at once with SQLITE_BUSY), a migration is one transaction, and a
 * statement that is made once stays (`SteadyCompiler`).
 */
export function sqliteDialect(path: string): SqliteDialect {
  return new LockingDialect({ database: async () => remembering(open(path)) });
}

function open(path: string): Database.Database {
  if (path !== ':memory:') mkdirSync(dirname(path), { recursive: true });
  const database = new Database(path, { timeout: 5000 });
  database.pragma('journal_mode = WAL');
  database.pragma('synchronous = NORMAL');
  database.pragma('foreign_keys = ON');
  // Or a row that replaces another one is not seen by the trigger that keeps the log of changes.
  database.pragma('recursive_triggers = ON');
  return database;
}

/** Prepares each statement once: preparing costs more than most of our queries do. */
function remembering(database: Database.Database) {
  const statements = new Map<string, Database.Statement>();
  return {
    close: () => database.close(),
    prepare(sql: string) {
      let statement = statements.get(sql);
      if (!statement) {
        if (statements.size > 500) statements.clear();
        statement = database.prepare(sql);
        statements.set(sql, statement);
      }
      return statement as never;
    },
  };
}

class LockingDialect extends SqliteDialect {
  readonly #settings: ConstructorParameters<typeof SqliteDialect>[0];

  constructor(settings: ConstructorParameters<typeof SqliteDialect>[0]) {
    super(settings);
    this.#settings = settings;
  }

  override createDriver(): Driver {
    return new LockingDriver(this.#settings);
  }

  override createAdapter(): SqliteAdapter {
    return new TransactionalAdapter();
  }

  override createQueryCompiler(): SqliteQueryCompiler {
    return new SteadyCompiler();
  }
}

/**
 * Values stand in a statement as `+?`, which is the same value. For a bare `?` SQLite 3.54 asks whether another plan
 * would suit the value, and makes the statement anew whenever its values are cleared, as better-sqlite3 does after each
 * run: a query of a microsecond takes ten to a hundred. (SQLITE_DBCONFIG_ENABLE_QPSG, which forbids it, cannot be set.)
 */
class SteadyCompiler extends SqliteQueryCompiler {
  protected override getCurrentParameterPlaceholder(): string {
    return '+?';
  }
}

class LockingDriver extends SqliteDriver {
  override async beginTransaction(connection: DatabaseConnection): Promise<void> {
    await connection.executeQuery(CompiledQuery.raw('begin immediate'));
  }
}

class TransactionalAdapter extends SqliteAdapter {
  override get supportsTransactionalDdl(): boolean {
    return true;
  }
}
