/** The kinds of the field, by their identifiers (the words of each language stand in `i18n/`). */
export const groupKinds = [
  'leadershipGroup',
  'tymBoard',
  'areaTeam',
  'targetGroupTeam',
  'workAbilityTeam',
  'interfaceNetwork',
  'otherGroup',
] as const;
export type GroupKind = (typeof groupKinds)[number];

export const seatRoles = ['chair', 'viceChair', 'secretary', 'member', 'deputy'] as const;
export type SeatRole = (typeof seatRoles)[number];

/** What is asked of the meeting about an item; who adds one chooses of these. */
export const matterTypes = ['decision', 'discussion', 'information'] as const;
export type MatterType = (typeof matterTypes)[number];
/** A standing item is the group's own; a heading has no number, its matters follow it. */
export type ItemType = MatterType | 'standing' | 'heading';

export const attendanceStates = ['present', 'remote', 'absent'] as const;
export type AttendanceState = (typeof attendanceStates)[number];

/** What is put down at a meeting; dissent and disqualification are of formal bodies. */
export const entryKinds = ['decision', 'note', 'dissent', 'disqualification'] as const;
export type EntryKind = (typeof entryKinds)[number];

export type MinutesState = 'draft' | 'checking' | 'checked' | 'posted' | 'approved';

export const agreementKinds = ['tymAgreement', 'interfaceAgreement', 'strategicAgreement'] as const;
export type AgreementKind = (typeof agreementKinds)[number];

export const goalStates = ['notStarted', 'inProgress', 'done'] as const;
export type GoalState = (typeof goalStates)[number];

/** What a group assesses of itself: how far its cooperation has come, and how well it works. */
export const pollKinds = ['maturity', 'survey'] as const;
export type PollKind = (typeof pollKinds)[number];

export const openTaskStates = ['open', 'inProgress', 'waiting'] as const;
export const taskStates = [...openTaskStates, 'done', 'cancelled'] as const;
export type TaskState = (typeof taskStates)[number];

export const occurrenceKinds = [
  'jointDay',
  'developmentDay',
  'networkMeeting',
  'teamMeeting',
  'leadershipMeeting',
] as const;
export type OccurrenceKind = (typeof occurrenceKinds)[number];

/** What becomes of a day of a series that is on a holiday or in a break. */
export const holidayPolicies = ['move', 'skip', 'keep'] as const;
export type HolidayPolicy = (typeof holidayPolicies)[number];

export const rsvpAnswers = ['yes', 'remote', 'no'] as const;
export type RsvpAnswer = (typeof rsvpAnswers)[number];

export const planTypes = ['activationPlan', 'multiEmploymentPlan', 'employmentPlan', 'integrationPlan'] as const;
export type PlanType = (typeof planTypes)[number];

export const planStates = ['assessment', 'active', 'hearing', 'interrupted', 'closed'] as const;
export type PlanState = (typeof planStates)[number];

export const closeReasons = ['employed', 'business', 'studies', 'needOver', 'moved', 'other'] as const;
export type CloseReason = (typeof closeReasons)[number];

export const locales = ['fi', 'sv', 'en'] as const;
export type Locale = (typeof locales)[number];
