import { type Kysely, type RawBuilder, sql } from 'kysely';
import type { Db, Schema } from './schema/index.ts';
import { type Subject, tables } from './tables.ts';

/** What is asked for: all of a workspace, or what is held of a person. */
export type Held = { readonly workspaceId: string } | { readonly personId: string };

type Name = keyof Schema;
interface Row {
  readonly id: string;
  readonly [column: string]: unknown;
}

/**
 * Every row that is asked for, a part of one table at a time in the order of ids, without what nobody is given: however
 * much there is, one part of it is in memory.
 */
export async function* heldRows(db: Db, held: Held, most = 500): AsyncGenerator<{ table: Name; rows: Row[] }> {
  for (const table of Object.keys(tables) as Name[]) {
    const which = whichOf(table, held);
    for (let after = ''; which; ) {
      const rows = await part(db, table, which, after, most);
      if (rows.length > 0) yield { table, rows: rows.map((row) => given(table, row)) };
      if (rows.length < most) break;
      after = rows.at(-1)?.id ?? '';
    }
  }
}

/** How many rows are held of a person, by what they are about. */
export async function heldCounts(db: Db, personId: string): Promise<ReadonlyMap<Subject, number>> {
  const counts = new Map<Subject, number>();
  for (const table of Object.keys(tables) as Name[]) {
    const subject = tables[table]?.subject;
    const which = subject && whichOf(table, { personId });
    if (!which) continue;
    const { rows } = await anyOf(db)
      .selectFrom(table as string)
      .select(({ fn }) => fn.countAll().as('rows'))
      .where(which)
      .executeTakeFirstOrThrow();
    if (Number(rows) > 0) counts.set(subject, (counts.get(subject) ?? 0) + Number(rows));
  }
  return counts;
}

const part = (db: Db, table: string, which: RawBuilder<boolean>, after: string, most: number): Promise<Row[]> =>
  anyOf(db)
    .selectFrom(table)
    .selectAll()
    .where(which)
    .where('id', '>', after)
    .orderBy('id')
    .limit(most)
    .$castTo<Row>()
    .execute();

function whichOf(name: Name, held: Held): RawBuilder<boolean> | null {
  const table = tables[name];
  if (!table) return null;
  if ('personId' in held) {
    const own = (table.people ?? []).map((column) => sql<boolean>`${sql.ref(column)} = ${held.personId}`);
    return own.length > 0 ? sql<boolean>`(${sql.join(own, sql` or `)})` : null;
  }
  const { workspaceId } = held;
  if (table.by === 'workspaceId') return sql`"workspaceId" = ${workspaceId}`;
  if (table.by === 'itself') return sql`id = ${workspaceId}`;
  if (table.by === 'member') {
    const column = table.people?.[0] ?? 'id';
    return sql`${sql.ref(column)} in (select "personId" from membership where "workspaceId" = ${workspaceId})`;
  }
  const { column, of } = table.by;
  return sql`${sql.ref(column)} in (select id from ${sql.table(of)} where ${whichOf(of, held)})`;
}

function given(name: Name, row: Row): Row {
  const secret: readonly string[] = tables[name]?.secret ?? [];
  return secret.length === 0
    ? row
    : (Object.fromEntries(Object.entries(row).filter(([column]) => !secret.includes(column))) as Row);
}

/** One table of several, chosen as the program runs: what the compiler cannot follow stands here and nowhere else. */
const anyOf = (db: Db) => db as unknown as Kysely<Record<string, Row>>;
