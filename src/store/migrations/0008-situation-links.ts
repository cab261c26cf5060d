import type { Kysely } from 'kysely';

/** The links of a workspace's picture of the situation, beside or in place of the open data that everyone has. */
export async function up(db: Kysely<never>): Promise<void> {
  await db.schema
    .createTable('situationLink')
    .addColumn('id', 'text', (column) => column.primaryKey())
    .addColumn('workspaceId', 'text', (column) => column.notNull().references('workspace.id'))
    .addColumn('openData', 'text')
    .addColumn('title', 'text', (column) => column.notNull())
    .addColumn('url', 'text')
    .addColumn('createdById', 'text', (column) => column.notNull().references('person.id'))
    .addColumn('createdAt', 'text', (column) => column.notNull())
    .execute();
  await db.schema
    .createIndex('situationLink_openData_unique')
    .on('situationLink')
    .columns(['workspaceId', 'openData'])
    .unique()
    .execute();
}
