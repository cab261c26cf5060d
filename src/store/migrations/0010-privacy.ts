import { type Kysely, sql } from 'kysely';
import { isPostgres } from '../dialect.ts';

/** How long things are kept, who has lost the name, and a log of changes that the database itself keeps as it is. */
export async function up(db: Kysely<never>): Promise<void> {
  await db.schema
    .createTable('retention')
    .addColumn('id', 'text', (column) => column.primaryKey())
    .addColumn('workspaceId', 'text', (column) => column.notNull().references('workspace.id'))
    .addColumn('kind', 'text', (column) => column.notNull())
    .addColumn('months', 'integer', (column) => column.notNull())
    .addColumn('monthsBefore', 'integer', (column) => column.notNull())
    .addColumn('changedAt', 'text', (column) => column.notNull())
    .execute();
  await db.schema.createIndex('retention_unique').on('retention').columns(['workspaceId', 'kind']).unique().execute();
  await db.schema
    .createTable('retentionRun')
    .addColumn('id', 'text', (column) => column.primaryKey())
    .addColumn('workspaceId', 'text', (column) => column.notNull().references('workspace.id'))
    .addColumn('at', 'text', (column) => column.notNull())
    .addColumn('plans', 'integer', (column) => column.notNull())
    .addColumn('answers', 'integer', (column) => column.notNull())
    .addColumn('messages', 'integer', (column) => column.notNull())
    .addColumn('people', 'integer', (column) => column.notNull())
    .addColumn('log', 'integer', (column) => column.notNull())
    .execute();
  await db.schema
    .createTable('erasure')
    .addColumn('id', 'text', (column) => column.primaryKey())
    .addColumn('workspaceId', 'text', (column) => column.notNull().references('workspace.id'))
    .addColumn('personId', 'text', (column) => column.notNull().references('person.id'))
    .addColumn('at', 'text', (column) => column.notNull())
    .execute();
  await db.schema.createIndex('erasure_personId').on('erasure').column('personId').execute();
  await db.schema
    .createTable('changeRelease')
    .addColumn('id', 'text', (column) => column.primaryKey())
    .addColumn('before', 'text', (column) => column.notNull())
    .execute();
  await db.schema.createIndex('change_workspaceId_at').on('change').columns(['workspaceId', 'at']).execute();
  for (const statement of isPostgres(db as never) ? postgres : sqlite) await sql.raw(statement).execute(db);
}

/** All that says who did what and when: it never changes. */
const facts = ['id', 'workspaceId', 'changeset', 'position', 'at', 'actorId', 'action', 'entity', 'entityId', 'undoes'];
const older = `exists (select 1 from "changeRelease" where "before" > old."at")`;
const refusal = 'the log of changes is append-only';

const sqlite = [
  `create trigger "change_stays" before delete on "change" when not ${older}
   begin select raise(abort, '${refusal}'); end`,
  `create trigger "change_is_kept" before update on "change"
   when not ${older} or ${facts.map((name) => `new."${name}" is not old."${name}"`).join(' or ')}
   begin select raise(abort, '${refusal}'); end`,
];

const postgres = [
  `create function "change_is_kept"() returns trigger language plpgsql as $$
   begin
     if tg_op = 'DELETE' then
       if ${older} then return old; end if;
     elsif tg_op = 'UPDATE' then
       if ${older} and row(${facts.map((name) => `new."${name}"`)}) is not distinct from row(${facts.map((name) => `old."${name}"`)})
       then return new; end if;
     end if;
     raise exception '${refusal}';
   end $$`,
  `create trigger "change_is_kept" before update or delete on "change"
   for each row execute function "change_is_kept"()`,
  `create trigger "change_stays" before truncate on "change"
   for each statement execute function "change_is_kept"()`,
];
