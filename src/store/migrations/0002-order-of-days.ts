import type { Kysely } from 'kysely';

/** The days of a calendar stand in the order in which they are read: no query sorts them anew. */
export async function up(db: Kysely<never>): Promise<void> {
  await db.schema
    .createIndex('occurrence_workspaceId_start_id')
    .on('occurrence')
    .columns(['workspaceId', 'start', 'id'])
    .execute();
  await db.schema.dropIndex('occurrence_workspaceId_start').execute();
}
