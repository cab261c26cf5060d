import type { Schema } from './schema/index.ts';

/** What a change is about, for whoever reads the log of changes. */
export const subjects = [
  'calendar',
  'plans',
  'practices',
  'meetings',
  'tasks',
  'people',
  'reminders',
  'settings',
] as const;
export type Subject = (typeof subjects)[number];

interface Table<T extends keyof Schema> {
  /** How its rows belong to a workspace: by a column of their own, or as parts of a row of another table. */
  readonly by: 'workspaceId' | { readonly column: keyof Schema[T]; readonly of: keyof Schema } | 'itself' | 'member';
  /** Columns that hold a person's id: whose data a row is. */
  readonly people?: readonly (keyof Schema[T])[];
  readonly subject?: Subject;
  /** Columns that nobody is given: secrets, and what only the channel can read. */
  readonly secret?: readonly (keyof Schema[T])[];
}

const part = <C extends string, P extends keyof Schema>(column: C, of: P) => ({ column, of });

/**
 * Whose each table is, for the export of a workspace, for what is held of a person, and for the log of changes. A new
 * table does not compile before it is said here whose it is; `null`: machinery, nothing of it is given to anybody.
 */
export const tables: { readonly [T in keyof Schema]: Table<T> | null } = {
  workspace: { by: 'itself', subject: 'settings', secret: ['reference'] },
  person: { by: 'member', people: ['id'], secret: ['conversation', 'teamsId', 'aadObjectId'] },
  membership: { by: 'workspaceId', people: ['personId'], subject: 'people' },
  channel: { by: 'workspaceId', subject: 'settings', secret: ['reference'] },
  group: { by: 'workspaceId', subject: 'people' },
  seat: { by: part('groupId', 'group'), people: ['personId', 'deputyFor'], subject: 'people' },
  series: { by: 'workspaceId', people: ['ownerId'], subject: 'calendar' },
  occurrence: { by: 'workspaceId', people: ['ownerId'], subject: 'calendar' },
  invitation: { by: part('occurrenceId', 'occurrence'), people: ['createdById'], subject: 'calendar' },
  rsvp: { by: part('occurrenceId', 'occurrence'), people: ['personId'], subject: 'calendar' },
  substitution: { by: part('occurrenceId', 'occurrence'), people: ['personId', 'deputyId'], subject: 'meetings' },
  agenda: { by: part('id', 'occurrence'), subject: 'meetings' },
  yearlyTopic: { by: 'workspaceId', people: ['createdById'], subject: 'meetings' },
  topicPlace: { by: part('occurrenceId', 'occurrence'), subject: 'meetings' },
  agendaItem: { by: part('occurrenceId', 'occurrence'), people: ['presenterId', 'proposedById'], subject: 'meetings' },
  timetable: { by: part('id', 'occurrence'), subject: 'meetings' },
  meeting: { by: part('id', 'occurrence'), subject: 'meetings' },
  attendance: { by: part('occurrenceId', 'occurrence'), people: ['personId'], subject: 'meetings' },
  minutesEntry: { by: 'workspaceId', people: ['personId', 'createdById'], subject: 'meetings' },
  minutes: { by: part('id', 'occurrence'), subject: 'meetings' },
  agreement: { by: 'workspaceId', people: ['ownerId', 'createdById'], subject: 'tasks' },
  goal: { by: 'workspaceId', subject: 'tasks' },
  task: { by: 'workspaceId', people: ['createdById'], subject: 'tasks' },
  taskOwner: { by: part('taskId', 'task'), people: ['personId'], subject: 'tasks' },
  taskComment: { by: part('taskId', 'task'), people: ['personId'], subject: 'tasks' },
  recommendation: { by: 'workspaceId', people: ['ownerId'], subject: 'tasks' },
  situationLink: { by: 'workspaceId', people: ['createdById'], subject: 'tasks' },
  // What somebody answered is nobody's to have: of a poll there are its sums, once it has closed.
  poll: { by: 'workspaceId', people: ['createdById'], subject: 'meetings' },
  pollResult: { by: part('id', 'poll') },
  // A reference is for caseworkers: whoever else is given the rows is given the plan's key.
  plan: { by: 'workspaceId', people: ['createdById'], subject: 'plans', secret: ['ref'] },
  planPerson: { by: part('planId', 'plan'), people: ['personId'], subject: 'plans' },
  planImport: { by: 'workspaceId', people: ['personId'], subject: 'plans' },
  reviewRule: { by: 'workspaceId', people: ['createdById'], subject: 'plans' },
  absence: { by: 'workspaceId', people: ['personId', 'delegateId'], subject: 'plans' },
  practice: { by: 'workspaceId', people: ['proposedById'], subject: 'practices' },
  practiceUse: { by: part('practiceId', 'practice'), people: ['personId'], subject: 'practices' },
  practiceComment: { by: part('practiceId', 'practice'), people: ['personId'], subject: 'practices' },
  practiceDigest: { by: 'workspaceId', subject: 'practices' },
  reminder: { by: 'workspaceId', people: ['personId', 'createdById'], subject: 'reminders' },
  pause: { by: 'member', people: ['personId'], subject: 'reminders' },
  imported: { by: 'workspaceId', subject: 'calendar' },
  retention: { by: 'workspaceId', subject: 'settings' },
  retentionRun: { by: 'workspaceId', subject: 'settings' },
  erasure: { by: 'workspaceId', people: ['personId'], subject: 'people' },
  feed: { by: 'workspaceId', people: ['personId'], secret: ['hash', 'version'] },
  change: null,
  notice: null,
  delivery: null,
  pollKey: null,
  pollAnswer: null,
  inbound: null,
  topic: null,
  upload: null,
  download: null,
  livingCard: null,
  lease: null,
  counter: null,
  signingKey: null,
  changeRelease: null,
};

/** The tables whose changes are about a subject. */
export const tablesOf = (subject: Subject): string[] =>
  Object.entries(tables).flatMap(([name, table]) => (table?.subject === subject ? [name] : []));
