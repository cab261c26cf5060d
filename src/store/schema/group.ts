import type { GroupKind, SeatRole } from '#domain/words.ts';
import type { Flag } from './flag.ts';

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
