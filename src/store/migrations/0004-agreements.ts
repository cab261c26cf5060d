import type { Kysely } from 'kysely';

/** Agreements on cooperation and when they are to be reviewed. */
export async function up(db: Kysely<never>): Promise<void> {
  await db.schema
    .createTable('agreement')
    .addColumn('id', 'text', (column) => column.primaryKey())
    .addColumn('workspaceId', 'text', (column) => column.notNull().references('workspace.id'))
    .addColumn('groupId', 'text', (column) => column.notNull().references('group.id'))
    .addColumn('kind', 'text', (column) => column.notNull())
    .addColumn('ownerId', 'text', (column) => column.notNull().references('person.id'))
    .addColumn('lastReview', 'text')
    .addColumn('reviewBy', 'text', (column) => column.notNull())
    .addColumn('createdById', 'text', (column) => column.notNull().references('person.id'))
    .addColumn('createdAt', 'text', (column) => column.notNull())
    .execute();
  await db.schema.createIndex('agreement_unique').on('agreement').columns(['groupId', 'kind']).unique().execute();
  await db.schema
    .createIndex('agreement_workspaceId_reviewBy')
    .on('agreement')
    .columns(['workspaceId', 'reviewBy'])
    .execute();
}
