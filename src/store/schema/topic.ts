/** The kinds of things that an answer may speak of. */
export type SubjectKind =
  | 'occurrence'
  | 'task'
  | 'plan'
  | 'agendaItem'
  | 'practice'
  | 'agreement'
  | 'reminder'
  | 'goal'
  | 'group';

/**
 * What was spoken of last with a person in a conversation, for what the person says next: the newest answer only, for an
 * hour. Ids, days and words of our own, nothing that a person wrote; empty where there is none.
 */
export interface TopicRow {
  personId: string;
  /** `personal`, or the channel's id of the chat or channel. */
  conversation: string;
  kind: SubjectKind | '';
  /** JSON of the ids of what was shown, the likeliest first. */
  ids: string;
  /** The command that was answered, with its slots as JSON. */
  command: string;
  slots: string;
  /** What it changed. */
  changeset: string;
  at: string;
}
