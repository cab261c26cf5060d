import { type CreateTableBuilder, type Kysely, sql } from 'kysely';

const id = (table: CreateTableBuilder<string, never>) => table.addColumn('id', 'text', (column) => column.primaryKey());

type Column = readonly [name: string, type: 'text' | 'integer', optional?: 'null'];
const text = (...names: string[]): Column[] => names.map((name) => [name, 'text']);
const optional = (...names: string[]): Column[] => names.map((name) => [name, 'text', 'null']);
const integer = (...names: string[]): Column[] => names.map((name) => [name, 'integer']);

const tables: Record<string, Column[]> = {
  workspace: [
    ...text('tenantId', 'teamId', 'name', 'reference', 'locale', 'timeZone', 'digestAt', 'dayEnds', 'createdAt'),
    ...optional('plannedThrough', 'removedAt'),
    ['escalateAfter', 'integer', 'null'],
  ],
  person: [
    ...text('tenantId', 'name'),
    ...integer('localeChosen'),
    ...optional(
      'teamsId',
      'aadObjectId',
      'email',
      'organisation',
      'locale',
      'conversation',
      'unreachableAt',
      'workspaceId',
    ),
  ],
  membership: [
    ...text('workspaceId', 'personId'),
    ...integer('isAdmin', 'isCaseworker', 'isGuest'),
    ...optional('leftAt'),
  ],
  channel: [...text('workspaceId', 'kind', 'teamsId', 'reference'), ...optional('name')],
  group: [
    ...text('workspaceId', 'kind', 'name', 'template', 'createdAt'),
    ...integer('formal'),
    ...optional('channelId', 'archivedAt', 'timetable'),
    ['quorum', 'integer', 'null'],
  ],
  seat: [...text('groupId', 'personId', 'role'), ...optional('deputyFor')],
  series: [
    ...text('workspaceId', 'kind', 'rule', 'start', 'ownerId', 'filledThrough', 'createdAt'),
    ...integer('minutes'),
    ...optional('groupId', 'title', 'place', 'holidayPolicy', 'endedAt'),
  ],
  occurrence: [
    ...text('workspaceId', 'kind', 'originalDate', 'start', 'end', 'startsAt', 'ownerId', 'state'),
    ...optional('seriesId', 'groupId', 'title', 'place'),
  ],
  invitation: text('occurrenceId', 'channelId', 'createdById', 'createdAt'),
  rsvp: text('occurrenceId', 'personId', 'answer', 'at'),
  agenda: [...text('state'), ...integer('version'), ...optional('publishedAt', 'snapshot')],
  agendaItem: [
    ...text('occurrenceId', 'title', 'type', 'state'),
    ...integer('position'),
    ...optional('parentId', 'presenter', 'presenterId', 'proposedById', 'grounds', 'proposal', 'caseNumber', 'links'),
    ['minutes', 'integer', 'null'],
  ],
  timetable: optional('callForItems', 'itemsClose', 'agendaOut', 'nudge', 'minutesDue', 'heldAt'),
  meeting: [...text('startedAt', 'checkers'), ...optional('endedAt', 'itemId')],
  attendance: [
    ...text('occurrenceId', 'name', 'state'),
    ...optional('personId', 'organisation', 'deputyFor', 'arrivedAt', 'leftAt'),
  ],
  minutesEntry: [
    ...text('workspaceId', 'groupId', 'occurrenceId', 'kind', 'text', 'createdById', 'createdAt'),
    ...optional('itemId', 'personId'),
  ],
  minutes: [
    ...text('state', 'createdAt', 'checkedBy'),
    ...optional('checkedAt', 'remark', 'postedAt', 'approvedAt', 'approvedBy', 'content'),
  ],
  download: [...text('hash', 'workspaceId', 'personId', 'file', 'expiresAt'), ...optional('revokedAt')],
  goal: text('workspaceId', 'groupId', 'title', 'state', 'createdAt'),
  task: [
    ...text('workspaceId', 'title', 'state', 'createdById', 'createdAt'),
    ...optional('groupId', 'occurrenceId', 'due', 'doneAt', 'goalId'),
  ],
  taskOwner: text('taskId', 'personId'),
  plan: [
    ...text('workspaceId', 'ref', 'type', 'state', 'start', 'ruleId', 'createdById', 'createdAt'),
    ...optional('lastReview', 'due', 'workBy', 'quietUntil', 'closeReason'),
  ],
  planPerson: text('planId', 'personId'),
  reviewRule: [
    ...text('workspaceId', 'planType', 'interval', 'validFrom', 'createdById', 'createdAt'),
    ...integer('migrates'),
  ],
  absence: text('workspaceId', 'personId', 'delegateId', 'first', 'last', 'createdAt'),
  practice: [
    ...text('workspaceId', 'title', 'summary', 'tags', 'regions', 'state', 'createdAt'),
    ...integer('national'),
    ...optional('theme', 'proposedById', 'publishedOn', 'checkBy'),
  ],
  practiceUse: text('practiceId', 'organisation', 'personId', 'createdAt'),
  practiceComment: text('practiceId', 'personId', 'text', 'createdAt'),
  practiceDigest: [...text('workspaceId', 'channelId', 'postedOn'), ...integer('monthly')],
  change: [
    ...text('changeset', 'at', 'action', 'entity', 'entityId'),
    ...integer('position'),
    ...optional('workspaceId', 'actorId', 'before', 'after', 'undoes'),
  ],
  inbound: text('at', 'reply'),
  notice: text('kind', 'subject', 'occurrence', 'step', 'recipient', 'deliveryId', 'createdAt'),
  delivery: [
    ...text('key', 'kind', 'workspaceId', 'recipient', 'view', 'dueAt', 'state', 'nextAt', 'createdAt'),
    ...integer('attempts'),
    ...optional('leaseUntil', 'activityId', 'error', 'sentAt'),
  ],
  reminder: text('workspaceId', 'personId', 'createdById', 'text', 'at', 'createdAt'),
  pause: text('personId', 'until'),
  livingCard: text('workspaceId', 'view', 'reference', 'activityId', 'createdAt'),
  feed: text('workspaceId', 'personId', 'scope', 'version', 'hash', 'createdAt'),
  imported: text('workspaceId', 'uid', 'entity', 'entityId'),
  upload: [...text('workspaceId', 'personId', 'content', 'createdAt'), ...optional('groupId')],
};

const unique: Record<string, string[]> = {
  workspace: ['tenantId', 'teamId'],
  person: ['tenantId', 'teamsId'],
  membership: ['workspaceId', 'personId'],
  channel: ['workspaceId', 'teamsId'],
  seat: ['groupId', 'personId'],
  invitation: ['occurrenceId', 'channelId'],
  rsvp: ['occurrenceId', 'personId'],
  taskOwner: ['taskId', 'personId'],
  plan: ['workspaceId', 'ref'],
  planPerson: ['planId', 'personId'],
  notice: ['kind', 'subject', 'occurrence', 'step', 'recipient'],
  delivery: ['key'],
  pause: ['personId'],
  feed: ['workspaceId', 'personId', 'scope'],
  attendance: ['occurrenceId', 'personId'],
  download: ['hash'],
  practiceUse: ['practiceId', 'organisation'],
  practiceDigest: ['workspaceId'],
};

const indexes: [table: string, columns: string[]][] = [
  ['membership', ['personId']],
  ['group', ['workspaceId']],
  ['seat', ['personId']],
  ['series', ['workspaceId']],
  ['series', ['filledThrough']],
  ['occurrence', ['workspaceId', 'start']],
  ['occurrence', ['seriesId']],
  ['occurrence', ['groupId', 'start']],
  ['rsvp', ['personId']],
  ['agendaItem', ['occurrenceId', 'position']],
  ['minutesEntry', ['occurrenceId']],
  ['minutesEntry', ['workspaceId', 'kind']],
  ['download', ['file']],
  ['goal', ['groupId']],
  ['task', ['groupId']],
  ['task', ['workspaceId', 'state', 'due']],
  ['taskOwner', ['personId']],
  ['plan', ['workspaceId', 'due']],
  ['plan', ['workspaceId', 'quietUntil']],
  ['plan', ['workspaceId', 'type', 'due']],
  ['planPerson', ['personId', 'planId']],
  ['reviewRule', ['workspaceId']],
  ['absence', ['delegateId', 'last']],
  ['absence', ['personId', 'last']],
  ['practice', ['workspaceId', 'state']],
  ['practice', ['workspaceId', 'checkBy']],
  ['practiceComment', ['practiceId']],
  ['change', ['changeset']],
  ['change', ['entityId']],
  ['change', ['workspaceId', 'entity', 'at']],
  ['change', ['actorId', 'at']],
  ['change', ['undoes']],
  ['inbound', ['at']],
  ['notice', ['deliveryId']],
  ['delivery', ['state', 'kind', 'nextAt']],
  ['delivery', ['workspaceId', 'state', 'dueAt']],
  ['reminder', ['personId', 'at']],
  ['delivery', ['recipient', 'state']],
  ['livingCard', ['view']],
  ['feed', ['hash']],
  ['imported', ['workspaceId', 'uid']],
  ['upload', ['createdAt']],
];

/** What a column of this name points to, in whichever table. */
const pointsTo: Record<string, string> = {
  workspaceId: 'workspace',
  personId: 'person',
  ownerId: 'person',
  delegateId: 'person',
  createdById: 'person',
  proposedById: 'person',
  presenterId: 'person',
  deputyFor: 'person',
  channelId: 'channel',
  groupId: 'group',
  seriesId: 'series',
  occurrenceId: 'occurrence',
  parentId: 'agendaItem',
  planId: 'plan',
  taskId: 'task',
  goalId: 'goal',
  practiceId: 'practice',
  deliveryId: 'delivery',
};
/** Their `id` is that of the day they belong to. */
const ofOccurrence = ['agenda', 'timetable', 'meeting', 'minutes'];
/** What has been is kept whatever becomes of its subject. */
const loose = ['change', 'inbound'];

function targetsOf(name: string, columns: readonly Column[]): { column: string; target: string }[] {
  if (loose.includes(name)) return [];
  const own = ofOccurrence.includes(name) ? [{ column: 'id', target: 'occurrence' }] : [];
  return [...own, ...columns.flatMap(([column]) => (pointsTo[column] ? [{ column, target: pointsTo[column] }] : []))];
}

/** A table after those that it points to. */
function inOrder(all: [string, Column[]][]): [string, Column[]][] {
  const made: [string, Column[]][] = [];
  const isMade = (name: string) => made.some(([other]) => other === name);
  while (made.length < all.length) {
    const next = all.find(
      ([name, columns]) =>
        !isMade(name) && targetsOf(name, columns).every(({ target }) => target === name || isMade(target)),
    );
    if (!next) throw new Error('tables that point to each other');
    made.push(next);
  }
  return made;
}

export async function up(db: Kysely<never>): Promise<void> {
  for (const [name, columns] of inOrder(Object.entries(tables))) {
    let table = id(db.schema.createTable(name) as never) as CreateTableBuilder<string, string>;
    for (const [column, type, may] of columns)
      table = table.addColumn(column, type, (built) => (may === 'null' ? built : built.notNull()));
    for (const { column, target } of targetsOf(name, columns))
      table = table.addForeignKeyConstraint(`${name}_${column}_there`, [column as never], target, ['id']);
    await table.execute();
  }
  await sql`create table "lease" ("name" text primary key, "holder" text not null, "until" text not null)`.execute(db);
  await sql`create table "signingKey" ("name" text primary key, "value" text not null)`.execute(db);
  await sql`create table "counter" ("name" text primary key, "value" integer not null)`.execute(db);
  for (const [table, columns] of Object.entries(unique))
    await db.schema.createIndex(`${table}_unique`).on(table).columns(columns).unique().execute();
  for (const [table, columns] of indexes)
    await db.schema
      .createIndex(`${table}_${columns.join('_')}`)
      .on(table)
      .columns(columns)
      .execute();
}
