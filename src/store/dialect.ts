import { PostgresAdapter, type RawBuilder, sql } from 'kysely';
import type { Db } from './schema/index.ts';

export const isPostgres = (db: Db): boolean => db.getExecutor().adapter instanceof PostgresAdapter;

/** The database's own time as a UTC instant in text, so many seconds from now: replicas' clocks may differ, this does not. */
export const databaseTime = (db: Db, seconds = 0): RawBuilder<string> =>
  isPostgres(db)
    ? sql<string>`to_char((clock_timestamp() + make_interval(secs => ${seconds})) at time zone 'utc', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"')`
    : sql<string>`strftime('%Y-%m-%dT%H:%M:%fZ', 'now', ${`${seconds} seconds`})`;

/** The workspace of a plan as an expression: the plans are found otherwise, never by going through the workspace's. */
export const ofWorkspace = sql<string>`${sql.ref('plan.workspaceId')} || ''`;
