import { sql } from 'kysely';
import type { ChangeRow, Db } from './schema/index.ts';
import { type Subject, tablesOf } from './tables.ts';

/** Which changes of a workspace are asked for. Instants are UTC, `until` not included. */
export interface LogFilter {
  readonly workspaceId: string;
  readonly actorId?: string | undefined;
  readonly subject?: Subject | undefined;
  readonly since?: string | undefined;
  readonly until?: string | undefined;
}

/** What one command changed. */
export interface LogEntry extends Pick<ChangeRow, 'id' | 'changeset' | 'at' | 'actorId' | 'action'> {
  /** Rows that it wrote of what was asked for, and the first few of them. */
  readonly rows: number;
  readonly changes: readonly ChangeRow[];
}

/** So many rows of a command are told. */
const TOLD = 3;

/**
 * One page of the log, the newest first: a command that wrote thousands of rows is one entry. Two statements; the cost
 * follows the page over the index of a workspace's changes by time.
 */
export async function logEntries(db: Db, filter: LogFilter, limit: number, offset: number): Promise<LogEntry[]> {
  const firsts = await firstOfEach(db, filter)
    .select(['change.id', 'change.changeset', 'change.at', 'change.actorId', 'change.action'])
    .orderBy('change.at', 'desc')
    .orderBy('change.id')
    .limit(limit)
    .offset(offset)
    .execute();
  const told = Map.groupBy(await toldRows(db, filter, firsts), commandOf);
  return firsts.map((first) => {
    const rows = told.get(commandOf(first)) ?? [];
    return {
      ...first,
      rows: Number(rows[0]?.rows ?? 0),
      changes: rows.map(({ nth: _n, rows: _r, ...change }) => change),
    };
  });
}

/** A command, or one part of long work. */
const commandOf = ({ changeset, at }: Pick<ChangeRow, 'changeset' | 'at'>) => `${changeset} ${at}`;

/** The first few rows of each command, with how many rows it has. */
async function toldRows(db: Db, filter: LogFilter, commands: readonly Pick<ChangeRow, 'changeset'>[]) {
  if (commands.length === 0) return [];
  const ofCommand = sql`partition by "change"."changeset", "change"."at"`;
  const numbered = rowsOf(db, filter)
    .selectAll()
    .select([
      sql<number>`row_number() over (${ofCommand} order by "change"."position")`.as('nth'),
      sql<number>`count(*) over (${ofCommand})`.as('rows'),
    ])
    .where(
      'change.changeset',
      'in',
      commands.map(({ changeset }) => changeset),
    );
  return db.selectFrom(numbered.as('told')).selectAll().where('nth', '<=', TOLD).orderBy('nth').execute();
}

/** The rows of the log themselves, the oldest first, those after a row that was read before. */
export const logRows = (db: Db, filter: LogFilter, after: Pick<ChangeRow, 'at' | 'id'> | null, limit: number) =>
  rowsOf(db, filter)
    .selectAll()
    .$if(after !== null, (query) =>
      query.where(({ or, and, eb }) =>
        or([
          eb('change.at', '>', after?.at ?? ''),
          and([eb('change.at', '=', after?.at ?? ''), eb('change.id', '>', after?.id ?? '')]),
        ]),
      ),
    )
    .orderBy('change.at')
    .orderBy('change.id')
    .limit(limit)
    .execute();

const rowsOf = (db: Db, { workspaceId, actorId, subject, since, until }: LogFilter) =>
  db
    .selectFrom('change')
    .where('change.workspaceId', '=', workspaceId)
    .$if(actorId !== undefined, (query) => query.where('change.actorId', '=', actorId ?? ''))
    .$if(subject !== undefined, (query) => query.where('change.entity', 'in', subject ? tablesOf(subject) : ['']))
    .$if(since !== undefined, (query) => query.where('change.at', '>=', since ?? ''))
    .$if(until !== undefined, (query) => query.where('change.at', '<', until ?? ''));

/** Of each command, and of each part of long work, the first row that was asked for. */
const firstOfEach = (db: Db, filter: LogFilter) =>
  rowsOf(db, filter).where(({ not, exists, selectFrom }) =>
    not(
      exists(
        selectFrom('change as earlier')
          .select(sql.lit(1).as('one'))
          .whereRef('earlier.changeset', '=', 'change.changeset')
          .whereRef('earlier.at', '=', 'change.at')
          .whereRef('earlier.position', '<', 'change.position')
          .$if(filter.subject !== undefined, (query) =>
            query.where('earlier.entity', 'in', filter.subject ? tablesOf(filter.subject) : ['']),
          ),
      ),
    ),
  );
