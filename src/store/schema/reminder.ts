import type { Reference } from '#messenger.ts';

/** Something that is due to be told; unique by its five facts, so it is told once. */
export interface NoticeRow {
  id: string;
  /** Such as `plan.review`, `task.due`, `meeting.soon`. */
  kind: string;
  /** The id of the plan, the task, the occurrence. */
  subject: string;
  /** The date that the notice is about. */
  occurrence: string;
  /** Such as `28`, `14`, `7`, `last`, `late:2026-11-23`. */
  step: string;
  /** `person:<id>` or `channel:<id>`; never null, since nulls never conflict. */
  recipient: string;
  deliveryId: string;
  createdAt: string;
}

/** One envelope: a digest, a post, a card to update. */
export interface DeliveryRow {
  id: string;
  /** Unique: what it is, to whom, for when. */
  key: string;
  /** A message is a card of its own to a person: a question, a reminder that was asked for. */
  kind: 'digest' | 'message' | 'post' | 'update';
  workspaceId: string;
  /** As in a notice. For an update, `card:<id>`. */
  recipient: string;
  /** What is shown: view and subject, such as `agenda:<occurrenceId>`; `digest:<date>`. */
  view: string;
  dueAt: string;
  state: 'waiting' | 'sending' | 'sent' | 'failed' | 'empty';
  attempts: number;
  nextAt: string;
  leaseUntil: string | null;
  activityId: string | null;
  error: string | null;
  createdAt: string;
  sentAt: string | null;
}

/** What someone asked to be reminded of at a moment, for oneself or another. */
export interface ReminderRow {
  id: string;
  workspaceId: string;
  personId: string;
  createdById: string;
  text: string;
  /** UTC instant. */
  at: string;
  createdAt: string;
}

/** A person who is told nothing before a day. */
export interface PauseRow {
  id: string;
  personId: string;
  /** The first day on which the person hears again. */
  until: string;
}

/** A card in a conversation that is updated in place when its subject changes. */
export interface LivingCardRow {
  id: string;
  workspaceId: string;
  /** As in a delivery, such as `agenda:<occurrenceId>`. */
  view: string;
  reference: Reference;
  activityId: string;
  createdAt: string;
}

/** Who leads a job among replicas, by the database's clock. */
export interface LeaseRow {
  name: string;
  holder: string;
  until: string;
}
