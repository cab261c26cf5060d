import type { Kysely, Transaction } from 'kysely';
import type {
  AttendanceState,
  CloseReason,
  EntryKind,
  GoalState,
  GroupKind,
  HolidayPolicy,
  ItemType,
  Locale,
  MinutesState,
  OccurrenceKind,
  PlanState,
  PlanType,
  RsvpAnswer,
  SeatRole,
} from '#domain/words.ts';
import type { Reference } from '#messenger.ts';

/**
 * The tables. Ids are text; dates `2026-11-23`; wall times `2026-11-23T09:00` in the workspace's zone; instants UTC,
 * `2026-11-23T07:00:00.000Z`; booleans 0 and 1; JSON is text. SQLite and PostgreSQL have the same columns.
 */
export interface Schema {
  workspace: WorkspaceRow;
  person: PersonRow;
  membership: MembershipRow;
  channel: ChannelRow;
  group: GroupRow;
  seat: SeatRow;
  series: SeriesRow;
  occurrence: OccurrenceRow;
  invitation: InvitationRow;
  rsvp: RsvpRow;
  agenda: AgendaRow;
  agendaItem: AgendaItemRow;
  timetable: TimetableRow;
  meeting: MeetingRow;
  attendance: AttendanceRow;
  minutesEntry: MinutesEntryRow;
  minutes: MinutesRow;
  download: DownloadRow;
  goal: GoalRow;
  task: TaskRow;
  taskOwner: TaskOwnerRow;
  plan: PlanRow;
  planPerson: PlanPersonRow;
  reviewRule: ReviewRuleRow;
  absence: AbsenceRow;
  practice: PracticeRow;
  practiceUse: PracticeUseRow;
  practiceComment: PracticeCommentRow;
  practiceDigest: PracticeDigestRow;
  change: ChangeRow;
  inbound: InboundRow;
  notice: NoticeRow;
  delivery: DeliveryRow;
  reminder: ReminderRow;
  pause: PauseRow;
  livingCard: LivingCardRow;
  lease: LeaseRow;
  counter: CounterRow;
  feed: FeedRow;
  imported: ImportedRow;
  upload: UploadRow;
  signingKey: SigningKeyRow;
}

/** For reading; inside a turn it is the turn's transaction. */
export type Db = Kysely<Schema> | Transaction<Schema>;

type Flag = 0 | 1;

/** One Teams team. */
export interface WorkspaceRow {
  id: string;
  tenantId: string;
  teamId: string;
  name: string;
  reference: Reference;
  locale: Locale;
  timeZone: string;
  /** Wall time of the morning digest, `08:00`. */
  digestAt: string;
  /** Wall time after which nobody is reminded before the next working day, `17:00`. */
  dayEnds: string;
  /** The last day whose notices have been planned; null before the first. */
  plannedThrough: string | null;
  /** How many days late a review is told to the team's lead; null: the usual number, 0: never. */
  escalateAfter: number | null;
  createdAt: string;
  removedAt: string | null;
}

/** Someone of a tenant. Who has no `teamsId` is known by name only (pasted) until the roster shows the person. */
export interface PersonRow {
  id: string;
  tenantId: string;
  teamsId: string | null;
  aadObjectId: string | null;
  name: string;
  email: string | null;
  organisation: string | null;
  /** Chosen by the person, else what the client last said. */
  locale: Locale | null;
  localeChosen: Flag;
  /** The one-to-one conversation, once there is one. */
  conversation: Reference | null;
  unreachableAt: string | null;
  /** The workspace that the one-to-one chat is about. */
  workspaceId: string | null;
}

export interface MembershipRow {
  id: string;
  workspaceId: string;
  personId: string;
  isAdmin: Flag;
  isCaseworker: Flag;
  isGuest: Flag;
  leftAt: string | null;
}

/** A channel or a group chat that can be posted to. */
export interface ChannelRow {
  id: string;
  workspaceId: string;
  kind: 'channel' | 'groupChat';
  teamsId: string;
  name: string | null;
  reference: Reference;
}

export interface GroupRow {
  id: string;
  workspaceId: string;
  kind: GroupKind;
  name: string;
  formal: Flag;
  channelId: string | null;
  /** JSON of `TemplateItem`s: the standing agenda, in order. */
  template: string;
  /** JSON of `Timetable`: how many days before a meeting each step is; null: the usual ones, for leadership groups. */
  timetable: string | null;
  /** How many members or their deputies make a quorum; null: over half of them. */
  quorum: number | null;
  createdAt: string;
  archivedAt: string | null;
}

/** A person's place in a group. */
export interface SeatRow {
  id: string;
  groupId: string;
  personId: string;
  role: SeatRole;
  /** The person whose deputy this one is. */
  deputyFor: string | null;
}

export interface SeriesRow {
  id: string;
  workspaceId: string;
  groupId: string | null;
  kind: OccurrenceKind;
  title: string | null;
  /** RFC 5545 RRULE without DTSTART: `FREQ=WEEKLY;BYDAY=MO;UNTIL=20270630T205959Z`. */
  rule: string;
  /** Wall time of the first occurrence. */
  start: string;
  minutes: number;
  place: string | null;
  ownerId: string;
  /** The last day up to which occurrences stand in the database; an endless series is extended by a job. */
  filledThrough: string;
  /** What becomes of its days on a holiday or in a break, those to come as well; null until someone has said. */
  holidayPolicy: HolidayPolicy | null;
  createdAt: string;
  endedAt: string | null;
}

/** One day or meeting, of a series or alone. */
export interface OccurrenceRow {
  id: string;
  workspaceId: string;
  seriesId: string | null;
  groupId: string | null;
  kind: OccurrenceKind;
  title: string | null;
  /** The date that the series gave it (RECURRENCE-ID); it stays when the occurrence is moved. */
  originalDate: string;
  /** Wall times. */
  start: string;
  end: string;
  /** The instant of `start`. */
  startsAt: string;
  place: string | null;
  ownerId: string;
  state: 'planned' | 'cancelled';
}

/** That people are asked in a channel whether they come; the card that stands there is the view `event:<occurrenceId>`. */
export interface InvitationRow {
  id: string;
  occurrenceId: string;
  channelId: string;
  createdById: string;
  createdAt: string;
}

/** What a person has answered to whether the person comes. */
export interface RsvpRow {
  id: string;
  occurrenceId: string;
  personId: string;
  answer: RsvpAnswer;
  at: string;
}

/** The agenda of a meeting; `id` is the occurrence's. */
export interface AgendaRow {
  id: string;
  state: 'draft' | 'published';
  /** 1 when first published; grows when it is published again with changes. */
  version: number;
  publishedAt: string | null;
  /** JSON of what was last published, to tell what has changed since. */
  snapshot: string | null;
}

export interface AgendaItemRow {
  id: string;
  occurrenceId: string;
  /** The item that this one is a part of. */
  parentId: string | null;
  /** Order in the agenda, with gaps: adding and taking back touch no other row. */
  position: number;
  title: string;
  type: ItemType;
  presenter: string | null;
  presenterId: string | null;
  minutes: number | null;
  state: 'proposed' | 'accepted';
  proposedById: string | null;
  grounds: string | null;
  /** What is proposed to be decided. */
  proposal: string | null;
  caseNumber: string | null;
  /** JSON of `Link`s: the attachments. */
  links: string | null;
}

/** The steps of a meeting that somebody has moved; `id` is the occurrence's. Dates; null where nobody has. */
export interface TimetableRow {
  id: string;
  callForItems: string | null;
  itemsClose: string | null;
  agendaOut: string | null;
  nudge: string | null;
  minutesDue: string | null;
  /** The instant at which a secretary said that the agenda must wait; null when it need not. */
  heldAt: string | null;
}

/** A meeting that is or was held by the bot's help; `id` is the occurrence's. Instants. */
export interface MeetingRow {
  id: string;
  startedAt: string;
  endedAt: string | null;
  /** The item in hand. */
  itemId: string | null;
  /** JSON list of person ids: who check the minutes of a formal body. */
  checkers: string;
}

/** Someone at a meeting. A guest who is nobody in the workspace has a name only. */
export interface AttendanceRow {
  id: string;
  occurrenceId: string;
  personId: string | null;
  name: string;
  organisation: string | null;
  state: AttendanceState;
  /** The member in whose place a deputy sits. */
  deputyFor: string | null;
  /** Wall times, of those who came late or left early. */
  arrivedAt: string | null;
  leftAt: string | null;
}

/** One line of what was said or decided at a meeting. */
export interface MinutesEntryRow {
  id: string;
  workspaceId: string;
  groupId: string;
  occurrenceId: string;
  itemId: string | null;
  kind: EntryKind;
  text: string;
  /** Whose dissent or disqualification it is. */
  personId: string | null;
  createdById: string;
  createdAt: string;
}

/** The minutes of a meeting; `id` is the occurrence's. */
export interface MinutesRow {
  id: string;
  state: MinutesState;
  createdAt: string;
  /** JSON list of the ids of those who have checked them. */
  checkedBy: string;
  checkedAt: string | null;
  /** What a checker wants corrected. */
  remark: string | null;
  postedAt: string | null;
  approvedAt: string | null;
  /** The meeting that approved them. */
  approvedBy: string | null;
  /** JSON of the minutes as they were approved: what happens to people or texts later does not change them. */
  content: string | null;
}

/** A link to a file that was given to one person. The secret of the address is kept as a hash only. */
export interface DownloadRow {
  id: string;
  hash: string;
  workspaceId: string;
  personId: string;
  /** What it gives, such as `minutes:<occurrenceId>:docx`. */
  file: string;
  /** UTC instants. */
  expiresAt: string;
  revokedAt: string | null;
}

/** A goal of a group's cooperation agreement; tasks are its actions. */
export interface GoalRow {
  id: string;
  workspaceId: string;
  groupId: string;
  title: string;
  state: GoalState;
  createdAt: string;
}

export interface TaskRow {
  id: string;
  workspaceId: string;
  groupId: string | null;
  occurrenceId: string | null;
  title: string;
  due: string | null;
  state: 'open' | 'done';
  doneAt: string | null;
  createdById: string;
  createdAt: string;
  /** The goal that it serves. */
  goalId: string | null;
}

export interface TaskOwnerRow {
  id: string;
  taskId: string;
  personId: string;
}

export interface PlanRow {
  id: string;
  workspaceId: string;
  ref: string;
  type: PlanType;
  state: PlanState;
  start: string;
  lastReview: string | null;
  ruleId: string;
  /** The calendar date of the law, and the working day on or before it to be done by; null when nothing is awaited. */
  due: string | null;
  workBy: string | null;
  /** No reminders before this date: snoozed, or a review meeting is booked for it. */
  quietUntil: string | null;
  /** One of the coded reasons, when closed. */
  closeReason: CloseReason | null;
  createdById: string;
  createdAt: string;
}

export interface PlanPersonRow {
  id: string;
  planId: string;
  personId: string;
}

/** A workspace's own interval for the reviews of a type, tighter than the law's. Dates are civil. */
export interface ReviewRuleRow {
  id: string;
  workspaceId: string;
  planType: PlanType;
  /** ISO 8601 duration: `P2M`. */
  interval: string;
  /** Plans that start on this day or later follow it. */
  validFrom: string;
  /** 1: the plans that were there before follow it too. */
  migrates: Flag;
  createdById: string;
  createdAt: string;
}

/** Someone's plans are another's to look after, from a day to a day (both included). */
export interface AbsenceRow {
  id: string;
  workspaceId: string;
  personId: string;
  delegateId: string;
  first: string;
  last: string;
  createdAt: string;
}

export interface PracticeRow {
  id: string;
  workspaceId: string;
  title: string;
  summary: string;
  theme: string | null;
  /** JSON lists of text. */
  tags: string;
  regions: string;
  national: Flag;
  state: 'proposed' | 'published' | 'archived';
  proposedById: string | null;
  createdAt: string;
  /** Civil dates: when it was last published, and by when its owner is to see that it still holds. */
  publishedOn: string | null;
  checkBy: string | null;
}

/** An organisation that has taken a practice into use, and who said so. */
export interface PracticeUseRow {
  id: string;
  practiceId: string;
  organisation: string;
  personId: string;
  createdAt: string;
}

export interface PracticeCommentRow {
  id: string;
  practiceId: string;
  personId: string;
  text: string;
  createdAt: string;
}

/** Where a workspace's digest of practices went last, and whether it goes there each month by itself. */
export interface PracticeDigestRow {
  id: string;
  workspaceId: string;
  channelId: string;
  monthly: Flag;
  /** The civil date of the last one. */
  postedOn: string;
}

/** One row that was written: undo, history and the log of changes in one. Append-only. */
export interface ChangeRow {
  id: string;
  workspaceId: string | null;
  /** All changes of one turn. */
  changeset: string;
  position: number;
  at: string;
  actorId: string | null;
  /** The command, such as `plan.reviewed`. */
  action: string;
  entity: string;
  entityId: string;
  /** JSON of the row; null before it was made or after it was removed. */
  before: string | null;
  after: string | null;
  /** The changeset that this one takes back. */
  undoes: string | null;
}

/** What was answered to an activity that changed something, so that a repeat gets the same answer. */
export interface InboundRow {
  id: string;
  at: string;
  reply: string;
}

/** Something that is due to be told; unique by its five facts, so it is told once. */
export interface NoticeRow {
  id: string;
  /** Such as `plan.review`, `task.due`, `meeting.soon`. */
  kind: string;
  /** The id of the plan, the task, the occurrence. */
  subject: string;
  /** The date that the notice is about. */
  occurrence: string;
  /** Such as `28`, `14`, `7`, `last`, `late:2026-11-23`. */
  step: string;
  /** `person:<id>` or `channel:<id>`; never null, since nulls never conflict. */
  recipient: string;
  deliveryId: string;
  createdAt: string;
}

/** One envelope: a digest, a post, a card to update. */
export interface DeliveryRow {
  id: string;
  /** Unique: what it is, to whom, for when. */
  key: string;
  /** A message is a card of its own to a person: a question, a reminder that was asked for. */
  kind: 'digest' | 'message' | 'post' | 'update';
  workspaceId: string;
  /** As in a notice. For an update, `card:<id>`. */
  recipient: string;
  /** What is shown: view and subject, such as `agenda:<occurrenceId>`; `digest:<date>`. */
  view: string;
  dueAt: string;
  state: 'waiting' | 'sending' | 'sent' | 'failed' | 'empty';
  attempts: number;
  nextAt: string;
  leaseUntil: string | null;
  activityId: string | null;
  error: string | null;
  createdAt: string;
  sentAt: string | null;
}

/** What someone asked to be reminded of at a moment, for oneself or another. */
export interface ReminderRow {
  id: string;
  workspaceId: string;
  personId: string;
  createdById: string;
  text: string;
  /** UTC instant. */
  at: string;
  createdAt: string;
}

/** A person who is told nothing before a day. */
export interface PauseRow {
  id: string;
  personId: string;
  /** The first day on which the person hears again. */
  until: string;
}

/** A card in a conversation that is updated in place when its subject changes. */
export interface LivingCardRow {
  id: string;
  workspaceId: string;
  /** As in a delivery, such as `agenda:<occurrenceId>`. */
  view: string;
  reference: Reference;
  activityId: string;
  createdAt: string;
}

/** Who leads a job among replicas, by the database's clock. */
export interface LeaseRow {
  name: string;
  holder: string;
  until: string;
}

/** Numbers that only grow: the next free reference of a kind, the version of the practices. */
export interface CounterRow {
  name: string;
  value: number;
}

/** A person's own secret address of a calendar; only a hash of the secret is kept. */
export interface FeedRow {
  id: string;
  workspaceId: string;
  personId: string;
  /** All of the workspace; the person's own groups and what is of no group; one group. */
  scope: 'workspace' | 'own' | `group:${string}`;
  /** Changes when the address is renewed. */
  version: string;
  hash: string;
  createdAt: string;
}

/** Where an imported day or series came from, so that the same file again changes only what differs. */
export interface ImportedRow {
  id: string;
  workspaceId: string;
  /** The UID of the event in the file. */
  uid: string;
  entity: 'series' | 'occurrence';
  entityId: string;
}

/** A calendar file that has been read and shown, waiting for a yes; forgotten after a day. */
export interface UploadRow {
  id: string;
  workspaceId: string;
  personId: string;
  groupId: string | null;
  /** JSON of the events read. */
  content: string;
  createdAt: string;
}

/** A key that never leaves the database. */
export interface SigningKeyRow {
  name: string;
  value: string;
}
