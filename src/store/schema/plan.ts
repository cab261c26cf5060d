import type { CloseReason, PlanState, PlanType } from '#domain/words.ts';
import type { Flag } from './flag.ts';

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

/** A table of plans that is being brought in, a part at a time; what is in it waits in `upload`. */
export interface PlanImportRow {
  id: string;
  workspaceId: string;
  personId: string;
  uploadId: string;
  /** All of its plans are written in one changeset. */
  changeset: string;
  /** Rows to be written, and how many of them have been gone through. */
  total: number;
  done: number;
  /** Plans that were written, plans that stood already, and rows that were left out. */
  fresh: number;
  same: number;
  refused: number;
  createdAt: string;
  /** UTC instant from which nothing more of it is written, though rows are left. */
  stoppedAt: string | null;
}
