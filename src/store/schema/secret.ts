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

/** A key that never leaves the database. */
export interface SigningKeyRow {
  name: string;
  value: string;
}

/** Numbers that only grow: the next free reference of a kind, the version of the practices. */
export interface CounterRow {
  name: string;
  value: number;
}
