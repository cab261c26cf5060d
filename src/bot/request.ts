import type { OutgoingMessage, Reference } from '#messenger.ts';

/**
 * What happened in a conversation, in words of no channel. `teams/` makes these from activities and turns the reply
 * back into one; nothing else here knows what an activity is.
 */
export type Request = Message | Action | Search | Installed | Removed | RosterChanged;

export type Surface = 'personal' | 'channel' | 'groupChat';

interface Happening {
  /** The channel's id of this activity: a repeat has the same one. */
  readonly id: string;
  readonly tenantId: string;
  readonly surface: Surface;
  /** In a channel `id` is the channel's, and `reference` the thread in it (the channel itself when there is none). */
  readonly conversation: { readonly id: string; readonly reference: Reference };
  /** The team a channel belongs to. */
  readonly team: { readonly id: string; readonly name: string | null } | null;
  readonly from: Sender;
  /** The client's language, such as `fi-FI`. */
  readonly locale: string | null;
}

export interface Sender {
  readonly teamsId: string;
  readonly aadObjectId: string | null;
  readonly name: string;
}

export interface Message extends Happening {
  readonly kind: 'message';
  /** What was typed, without mentions of the bot; a person's mention stands as the person's name. */
  readonly text: string;
  readonly mentions: readonly Sender[];
  /** What was put into the message, read already. */
  readonly files?: readonly SharedFile[];
}

/** A file that a person shared, with its text, or why there is none. */
export interface SharedFile {
  readonly name: string;
  readonly text?: string;
  readonly problem?: 'notReadable' | 'tooBig' | 'notFetched';
}

/** A button or a form of a card: `data` came from a client and is to be checked as any input. */
export interface Action extends Happening {
  readonly kind: 'action';
  readonly data: unknown;
  /** The message whose card was pressed. */
  readonly messageId: string | null;
}

/** The message extension's search box (`searchPractices`). */
export interface Search extends Happening {
  readonly kind: 'search';
  readonly query: string;
  readonly skip: number;
  readonly count: number;
}

/** The bot was added to a team, a chat or for a person. */
export interface Installed extends Happening {
  readonly kind: 'installed';
}

export interface Removed extends Happening {
  readonly kind: 'removed';
}

/** People came or went; the roster itself is asked from the messenger. */
export interface RosterChanged extends Happening {
  readonly kind: 'rosterChanged';
}

export interface Reply {
  /** Said in the conversation, in this order. */
  readonly messages: readonly OutgoingMessage[];
  /** For an action: the card that takes the place of the pressed one. */
  readonly card?: object;
  /** Said one to one, when what was asked is not for everyone to read. */
  readonly private?: readonly OutgoingMessage[];
  /** For a search. */
  readonly results?: readonly SearchResult[];
}

export interface SearchResult {
  readonly title: string;
  readonly text: string;
  readonly card: object;
}

export type Bot = (request: Request) => Promise<Reply>;
