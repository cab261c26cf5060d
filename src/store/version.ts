import { sql } from 'kysely';
import { prepared } from './prepared.ts';
import type { Db } from './schema/index.ts';

/** Tables that are searched in memory: any change of theirs makes a new version of the workspace's collection. */
const collections: Readonly<Record<string, string>> = { practice: 'practices' };

const nameOf = (entity: string, workspaceId: string) => `${collections[entity]}:${workspaceId}`;

/**
 * The number of a collection's version: it only grows, also when a change is taken back, and in the same transaction as
 * the change. Who holds another number holds something old, on whichever replica.
 */
export async function versionOf(db: Db, entity: 'practice', workspaceId: string): Promise<number> {
  const [row] = await counterNamed(db, nameOf(entity, workspaceId));
  return row?.value ?? 0;
}

const counterNamed = prepared((db, name: string) => db.selectFrom('counter').select('value').where('name', '=', name));

/** Makes a new version of each collection that a written row belongs to. */
export async function newVersions(db: Db, rows: readonly { entity: string; row: object | null }[]): Promise<void> {
  const names = rows
    .filter(({ entity }) => entity in collections)
    .map(({ entity, row }) => nameOf(entity, String((row as { workspaceId?: string } | null)?.workspaceId)));
  for (const name of new Set(names))
    await db
      .insertInto('counter')
      .values({ name, value: 1 })
      .onConflict((conflict) => conflict.column('name').doUpdateSet({ value: sql`"counter"."value" + 1` }))
      .execute();
}
