import type { HolidayPolicy, OccurrenceKind, RsvpAnswer } from '#domain/words.ts';

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

/** That a deputy has been asked to a meeting in a member's place. */
export interface SubstitutionRow {
  id: string;
  occurrenceId: string;
  /** Who cannot come. */
  personId: string;
  deputyId: string;
  at: string;
}
