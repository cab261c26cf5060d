import type { Kysely } from 'kysely';

/** Comments on tasks, topics that come on the agenda every year, and deputies asked to a meeting. */
export async function up(db: Kysely<never>): Promise<void> {
  await db.schema
    .createTable('taskComment')
    .addColumn('id', 'text', (column) => column.primaryKey())
    .addColumn('taskId', 'text', (column) => column.notNull().references('task.id'))
    .addColumn('personId', 'text', (column) => column.notNull().references('person.id'))
    .addColumn('text', 'text', (column) => column.notNull())
    .addColumn('at', 'text', (column) => column.notNull())
    .execute();
  await db.schema
    .createTable('yearlyTopic')
    .addColumn('id', 'text', (column) => column.primaryKey())
    .addColumn('workspaceId', 'text', (column) => column.notNull().references('workspace.id'))
    .addColumn('groupId', 'text', (column) => column.notNull().references('group.id'))
    .addColumn('title', 'text', (column) => column.notNull())
    .addColumn('month', 'integer', (column) => column.notNull())
    .addColumn('type', 'text', (column) => column.notNull())
    .addColumn('minutes', 'integer')
    .addColumn('createdById', 'text', (column) => column.notNull().references('person.id'))
    .addColumn('createdAt', 'text', (column) => column.notNull())
    .execute();
  await db.schema
    .createTable('topicPlace')
    .addColumn('id', 'text', (column) => column.primaryKey())
    .addColumn('topicId', 'text', (column) => column.notNull().references('yearlyTopic.id'))
    .addColumn('year', 'integer', (column) => column.notNull())
    .addColumn('occurrenceId', 'text', (column) => column.notNull().references('occurrence.id'))
    .addColumn('itemId', 'text', (column) => column.notNull())
    .execute();
  await db.schema
    .createTable('substitution')
    .addColumn('id', 'text', (column) => column.primaryKey())
    .addColumn('occurrenceId', 'text', (column) => column.notNull().references('occurrence.id'))
    .addColumn('personId', 'text', (column) => column.notNull().references('person.id'))
    .addColumn('deputyId', 'text', (column) => column.notNull().references('person.id'))
    .addColumn('at', 'text', (column) => column.notNull())
    .execute();
  const index = (table: string, columns: string[]) =>
    db.schema
      .createIndex(`${table}_${columns.join('_')}`)
      .on(table)
      .columns(columns);
  await index('topicPlace', ['topicId', 'year']).unique().execute();
  await index('substitution', ['occurrenceId', 'personId']).unique().execute();
  await index('taskComment', ['taskId']).execute();
  await index('yearlyTopic', ['groupId']).execute();
  await index('topicPlace', ['occurrenceId']).execute();
  await index('substitution', ['deputyId']).execute();
}
