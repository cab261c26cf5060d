import { type SqlBool, sql } from 'kysely';
import type { Db } from './schema/index.ts';

/**
 * The next number of a kind that nobody has been given: above the counter and above `highest`. Atomic on both databases;
 * the counter is not taken back by an undo, so that no number is given twice.
 */
export async function nextNumber(db: Db, kind: string, highest: number): Promise<number> {
  const row = await db
    .insertInto('counter')
    .values({ name: kind, value: highest + 1 })
    .onConflict((conflict) =>
      conflict.column('name').doUpdateSet({
        value: sql`case when "counter"."value" < "excluded"."value" then "excluded"."value" else "counter"."value" + 1 end`,
      }),
    )
    .returning('value')
    .executeTakeFirstOrThrow();
  return row.value;
}

/** The greatest reference that begins so and is that long, such as `AKT-0455` for `AKT-` and 8. */
export async function highestRef(db: Db, workspaceId: string, start: string, length: number): Promise<string | null> {
  const row = await db
    .selectFrom('plan')
    .select(({ fn }) => fn.max('ref').as('ref'))
    .where('workspaceId', '=', workspaceId)
    .where('ref', '>=', start)
    .where('ref', '<', `${start.slice(0, -1)}.`)
    .where(sql<SqlBool>`length("ref") = ${length}`)
    .executeTakeFirst();
  return row?.ref ?? null;
}
