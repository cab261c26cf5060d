import type { Kysely } from 'kysely';

/** Tables of plans that could not be brought in whole. */
export async function up(db: Kysely<never>): Promise<void> {
  await db.schema.alterTable('planImport').addColumn('stoppedAt', 'text').execute();
}
