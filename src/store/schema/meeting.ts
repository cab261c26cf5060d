import type { AttendanceState, EntryKind, MinutesState } from '#domain/words.ts';

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
