import type { Kysely } from 'kysely';

/** The national recommendations as a group's checklist, and anonymous self-assessments. */
export async function up(db: Kysely<never>): Promise<void> {
  await db.schema
    .createTable('recommendation')
    .addColumn('id', 'text', (column) => column.primaryKey())
    .addColumn('workspaceId', 'text', (column) => column.notNull().references('workspace.id'))
    .addColumn('groupId', 'text', (column) => column.notNull().references('group.id'))
    .addColumn('code', 'text', (column) => column.notNull())
    .addColumn('state', 'text', (column) => column.notNull())
    .addColumn('ownerId', 'text', (column) => column.references('person.id'))
    .addColumn('note', 'text')
    .addColumn('taskId', 'text', (column) => column.references('task.id'))
    .execute();
  await db.schema
    .createIndex('recommendation_unique')
    .on('recommendation')
    .columns(['groupId', 'code'])
    .unique()
    .execute();
  await db.schema
    .createTable('poll')
    .addColumn('id', 'text', (column) => column.primaryKey())
    .addColumn('workspaceId', 'text', (column) => column.notNull().references('workspace.id'))
    .addColumn('groupId', 'text', (column) => column.notNull().references('group.id'))
    .addColumn('kind', 'text', (column) => column.notNull())
    .addColumn('channelId', 'text', (column) => column.notNull().references('channel.id'))
    .addColumn('closesOn', 'text', (column) => column.notNull())
    .addColumn('closesAt', 'text', (column) => column.notNull())
    .addColumn('createdById', 'text', (column) => column.notNull().references('person.id'))
    .addColumn('createdAt', 'text', (column) => column.notNull())
    .addColumn('closedAt', 'text')
    .addColumn('asked', 'integer')
    .addColumn('answered', 'integer')
    .execute();
  await db.schema.createIndex('poll_groupId_closedAt').on('poll').columns(['groupId', 'closedAt']).execute();
  await db.schema.createIndex('poll_closedAt_closesAt').on('poll').columns(['closedAt', 'closesAt']).execute();
  for (const [table, column] of [
    ['pollKey', 'value'],
    ['pollResult', 'counts'],
  ] as const)
    await db.schema
      .createTable(table)
      .addColumn('id', 'text', (built) => built.primaryKey().references('poll.id'))
      .addColumn(column, 'text', (built) => built.notNull())
      .execute();
  await db.schema
    .createTable('pollAnswer')
    .addColumn('id', 'text', (column) => column.primaryKey())
    .addColumn('pollId', 'text', (column) => column.notNull().references('poll.id'))
    .addColumn('answer', 'text', (column) => column.notNull())
    .execute();
  await db.schema.createIndex('pollAnswer_pollId').on('pollAnswer').column('pollId').execute();
}
