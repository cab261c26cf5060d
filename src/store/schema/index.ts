import type { Kysely, Transaction } from 'kysely';
import type { AgendaItemRow, AgendaRow, TimetableRow, TopicPlaceRow, YearlyTopicRow } from './agenda.ts';
import type { AgreementRow } from './agreement.ts';
import type {
  FeedRow,
  ImportedRow,
  InvitationRow,
  OccurrenceRow,
  RsvpRow,
  SeriesRow,
  SubstitutionRow,
  UploadRow,
} from './calendar.ts';
import type { ChangeRow, InboundRow } from './change.ts';
import type { GroupRow, SeatRow } from './group.ts';
import type { AttendanceRow, MeetingRow, MinutesEntryRow, MinutesRow } from './meeting.ts';
import type { AbsenceRow, PlanImportRow, PlanPersonRow, PlanRow, ReviewRuleRow } from './plan.ts';
import type { PollAnswerRow, PollKeyRow, PollResultRow, PollRow } from './poll.ts';
import type { PracticeCommentRow, PracticeDigestRow, PracticeRow, PracticeUseRow } from './practice.ts';
import type { ChangeReleaseRow, ErasureRow, RetentionRow, RetentionRunRow } from './privacy.ts';
import type { RecommendationRow } from './recommendation.ts';
import type { DeliveryRow, LeaseRow, LivingCardRow, NoticeRow, PauseRow, ReminderRow } from './reminder.ts';
import type { CounterRow, DownloadRow, SigningKeyRow } from './secret.ts';
import type { SituationLinkRow } from './situation.ts';
import type { GoalRow, TaskCommentRow, TaskOwnerRow, TaskRow } from './task.ts';
import type { TopicRow } from './topic.ts';
import type { ChannelRow, MembershipRow, PersonRow, WorkspaceRow } from './workspace.ts';

export type * from './agenda.ts';
export type * from './agreement.ts';
export type * from './calendar.ts';
export type * from './change.ts';
export type * from './group.ts';
export type * from './meeting.ts';
export type * from './plan.ts';
export type * from './poll.ts';
export type * from './practice.ts';
export type * from './privacy.ts';
export type * from './recommendation.ts';
export type * from './reminder.ts';
export type * from './secret.ts';
export type * from './situation.ts';
export type * from './task.ts';
export type * from './topic.ts';
export type * from './workspace.ts';

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
  substitution: SubstitutionRow;
  agenda: AgendaRow;
  agendaItem: AgendaItemRow;
  timetable: TimetableRow;
  yearlyTopic: YearlyTopicRow;
  topicPlace: TopicPlaceRow;
  meeting: MeetingRow;
  attendance: AttendanceRow;
  minutesEntry: MinutesEntryRow;
  minutes: MinutesRow;
  download: DownloadRow;
  agreement: AgreementRow;
  goal: GoalRow;
  recommendation: RecommendationRow;
  poll: PollRow;
  pollKey: PollKeyRow;
  pollAnswer: PollAnswerRow;
  pollResult: PollResultRow;
  situationLink: SituationLinkRow;
  task: TaskRow;
  taskOwner: TaskOwnerRow;
  taskComment: TaskCommentRow;
  plan: PlanRow;
  planPerson: PlanPersonRow;
  planImport: PlanImportRow;
  reviewRule: ReviewRuleRow;
  absence: AbsenceRow;
  practice: PracticeRow;
  practiceUse: PracticeUseRow;
  practiceComment: PracticeCommentRow;
  practiceDigest: PracticeDigestRow;
  change: ChangeRow;
  inbound: InboundRow;
  topic: TopicRow;
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
  retention: RetentionRow;
  retentionRun: RetentionRunRow;
  erasure: ErasureRow;
  changeRelease: ChangeReleaseRow;
}

/** For reading; inside a turn it is the turn's transaction. */
export type Db = Kysely<Schema> | Transaction<Schema>;
