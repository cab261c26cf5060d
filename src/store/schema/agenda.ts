import type { ItemType, MatterType } from '#domain/words.ts';

/** The agenda of a meeting; `id` is the occurrence's. */
export interface AgendaRow {
  id: string;
  state: 'draft' | 'published';
  /** 1 when first published; grows when it is published again with changes. */
  version: number;
  publishedAt: string | null;
  /** JSON of what was last published, to tell what has changed since. */
  snapshot: string | null;
}

export interface AgendaItemRow {
  id: string;
  occurrenceId: string;
  /** The item that this one is a part of. */
  parentId: string | null;
  /** Order in the agenda, with gaps: adding and taking back touch no other row. */
  position: number;
  title: string;
  type: ItemType;
  presenter: string | null;
  presenterId: string | null;
  minutes: number | null;
  state: 'proposed' | 'accepted';
  proposedById: string | null;
  grounds: string | null;
  /** What is proposed to be decided. */
  proposal: string | null;
  caseNumber: string | null;
  /** JSON of `Link`s: the attachments. */
  links: string | null;
}

/** The steps of a meeting that somebody has moved; `id` is the occurrence's. Dates; null where nobody has. */
export interface TimetableRow {
  id: string;
  callForItems: string | null;
  itemsClose: string | null;
  agendaOut: string | null;
  nudge: string | null;
  minutesDue: string | null;
  /** The instant at which a secretary said that the agenda must wait; null when it need not. */
  heldAt: string | null;
}

/** A matter that a group takes up every year in its month. */
export interface YearlyTopicRow {
  id: string;
  workspaceId: string;
  groupId: string;
  title: string;
  /** 1 is January. */
  month: number;
  type: MatterType;
  minutes: number | null;
  createdById: string;
  createdAt: string;
}

/** That a topic has been put on an agenda for a year. */
export interface TopicPlaceRow {
  id: string;
  topicId: string;
  /** The year of the month in which it was to come, whenever the meeting was. */
  year: number;
  occurrenceId: string;
  /** The item that it became; somebody may have taken it off. */
  itemId: string;
}
