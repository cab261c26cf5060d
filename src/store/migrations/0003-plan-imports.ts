import type { Kysely } from 'kysely';

/** Tables of plans that are brought in a part at a time. */
export async function up(db: Kysely<never>): Promise<void> {
  await db.schema
    .createTable('planImport')
    .addColumn('id', 'text', (column) => column.primaryKey())
    .addColumn('workspaceId', 'text', (column) => column.notNull().references('workspace.id'))
    .addColumn('personId', 'text', (column) => column.notNull().references('person.id'))
    .addColumn('uploadId', 'text', (column) => column.notNull())
    .addColumn('changeset', 'text', (column) => column.notNull())
    .addColumn('total', 'integer', (column) => column.notNull())
    .addColumn('done', 'integer', (column) => column.notNull())
    .addColumn('fresh', 'integer', (column) => column.notNull())
    .addColumn('same', 'integer', (column) => column.notNull())
    .addColumn('refused', 'integer', (column) => column.notNull())
    .addColumn('createdAt', 'text', (column) => column.notNull())
    .execute();
}
