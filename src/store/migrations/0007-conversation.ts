import { type Kysely, sql } from 'kysely';
import { isPostgres } from '../dialect.ts';

/**
 * What was spoken of last with each person in each conversation, in which one a change was asked for, and the languages
 * of channels.
 */
export async function up(db: Kysely<never>): Promise<void> {
  await db.schema
    .createTable('topic')
    // Lost in a crash it is asked again: what is written with every answer need not be on the disk before the answer.
    .$call((table) => (isPostgres(db as never) ? table.modifyFront(sql`unlogged`) : table))
    .addColumn('personId', 'text', (column) => column.notNull().references('person.id'))
    .addColumn('conversation', 'text', (column) => column.notNull())
    .addColumn('kind', 'text', (column) => column.notNull())
    .addColumn('ids', 'text', (column) => column.notNull())
    .addColumn('command', 'text', (column) => column.notNull())
    .addColumn('slots', 'text', (column) => column.notNull())
    .addColumn('changeset', 'text', (column) => column.notNull())
    .addColumn('at', 'text', (column) => column.notNull())
    .addPrimaryKeyConstraint('topic_once', ['personId', 'conversation'] as never)
    .execute();
  await db.schema.createIndex('topic_at').on('topic').column('at').execute();
  await db.schema.alterTable('change').addColumn('conversation', 'text').execute();
  await db.schema.alterTable('channel').addColumn('locales', 'text').execute();
}
