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
  /** Where it was asked for: `personal`, or a chat's or channel's id; null of what the clock does. */
  conversation: string | null;
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
