import type { PollKind } from '#domain/words.ts';

/**
 * An anonymous self-assessment of a group. What was answered is not here: an open poll has its answers in `pollAnswer`,
 * a closed one only the sums of them in `pollResult`.
 */
export interface PollRow {
  id: string;
  workspaceId: string;
  groupId: string;
  kind: PollKind;
  channelId: string;
  /** The last day for answering, a civil date. */
  closesOn: string;
  /** The same as a UTC instant: when work ends on that day. */
  closesAt: string;
  createdById: string;
  createdAt: string;
  closedAt: string | null;
  /** How many sat in the group and how many answered when it was closed; of fewer than five answers nothing is told. */
  asked: number | null;
  answered: number | null;
}

/** The key from which the ids of an open poll's answers follow. It is destroyed when the poll closes. */
export interface PollKeyRow {
  /** The poll's. */
  id: string;
  value: string;
}

/** An answer to an open poll. Neither person nor time is in it, and the row goes when the poll closes. */
export interface PollAnswerRow {
  /** Follows from the poll's key and the person. */
  id: string;
  pollId: string;
  /** JSON list: the step that was chosen, or a number from 1 to 5 for each statement. */
  answer: string;
}

/** What a closed poll told: sums only. */
export interface PollResultRow {
  /** The poll's. */
  id: string;
  /** JSON: for each question how many chose each option, in order. */
  counts: string;
}
