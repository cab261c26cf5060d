import type { Locale } from '#domain/words.ts';
import type { Reference } from '#messenger.ts';
import type { Flag } from './flag.ts';

/** One Teams team. */
export interface WorkspaceRow {
  id: string;
  tenantId: string;
  teamId: string;
  name: string;
  reference: Reference;
  locale: Locale;
  timeZone: string;
  /** Wall time of the morning digest, `08:00`. */
  digestAt: string;
  /** Wall time after which nobody is reminded before the next working day, `17:00`. */
  dayEnds: string;
  /** The last day whose notices have been planned; null before the first. */
  plannedThrough: string | null;
  /** How many days late a review is told to the team's lead; null: the usual number, 0: never. */
  escalateAfter: number | null;
  createdAt: string;
  removedAt: string | null;
}

/** Someone of a tenant. Who has no `teamsId` is known by name only (pasted) until the roster shows the person. */
export interface PersonRow {
  id: string;
  tenantId: string;
  teamsId: string | null;
  aadObjectId: string | null;
  name: string;
  email: string | null;
  organisation: string | null;
  /** Chosen by the person, else what the client last said. */
  locale: Locale | null;
  localeChosen: Flag;
  /** The one-to-one conversation, once there is one. */
  conversation: Reference | null;
  unreachableAt: string | null;
  /** The workspace that the one-to-one chat is about. */
  workspaceId: string | null;
}

export interface MembershipRow {
  id: string;
  workspaceId: string;
  personId: string;
  isAdmin: Flag;
  isCaseworker: Flag;
  isGuest: Flag;
  leftAt: string | null;
}

/** A channel or a group chat that can be posted to. */
export interface ChannelRow {
  id: string;
  workspaceId: string;
  kind: 'channel' | 'groupChat';
  teamsId: string;
  name: string | null;
  reference: Reference;
  /** The languages of what is posted there, the first one first: `fi,sv`; null: the workspace's. */
  locales: string | null;
}
