import type { RetentionKind } from '#domain/retention.ts';

/** How long a workspace keeps something, where it has said so. */
export interface RetentionRow {
  id: string;
  workspaceId: string;
  kind: RetentionKind;
  months: number;
  /** What it was before: the longer of the two counts for some days. */
  monthsBefore: number;
  /** UTC instant. */
  changedAt: string;
}

/** What went on one night because its time was over: numbers, nothing of what it was. */
export interface RetentionRunRow {
  id: string;
  workspaceId: string;
  /** UTC instant. */
  at: string;
  plans: number;
  answers: number;
  messages: number;
  people: number;
  log: number;
}

/** A person's key that has lost its name. */
export interface ErasureRow {
  id: string;
  workspaceId: string;
  personId: string;
  /** UTC instant. */
  at: string;
}

/** While a row stands here, in the transaction that put it, the log of changes lets go of what is older than `before`. */
export interface ChangeReleaseRow {
  id: string;
  /** UTC instant. */
  before: string;
}
