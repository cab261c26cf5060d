/**
 * The one port to the channel. Everything the product says to people without being asked goes through here;
 * `teams/` implements it, tests record it.
 */

/** A stored conversation, whole and opaque: only the channel that made it can read it. */
export type Reference = string & { readonly __reference: unique symbol };

export interface OutgoingMessage {
  /** An Adaptive Card (schema 1.5). */
  readonly card?: object;
  /** Plain text, used when there is no card. */
  readonly text?: string;
  /** The line that a notification and a screen reader show. */
  readonly summary: string;
}

export interface RosterPerson {
  readonly teamsId: string;
  readonly aadObjectId: string | null;
  readonly name: string;
  readonly email: string | null;
  readonly guest: boolean;
}

export interface Channel {
  readonly id: string;
  /** Null for a team's General channel, whose name each client shows in its own language. */
  readonly name: string | null;
}

export interface Messenger {
  /** Sends a new message and returns its activity id, empty when the channel did not tell it. Throws `DeliveryError`. */
  send(to: Reference, message: OutgoingMessage): Promise<string>;
  /** Replaces a message sent before. Throws `DeliveryError`. */
  update(to: Reference, activityId: string, message: OutgoingMessage): Promise<void>;
  /** Opens (or finds again) the one-to-one conversation with a person of the same tenant as `near`. */
  openPersonal(near: Reference, teamsId: string): Promise<Reference>;
  /** A channel of the team that `near` belongs to; each `send` to it begins a thread, `update` finds it by its id. */
  channelReference(near: Reference, channelId: string): Reference;
  /** A stored conversation at the address of `to`, when it was at that of `from`: Teams moves its service at times. */
  follow(stored: Reference, from: Reference, to: Reference): Reference;
  /** Everyone in the team or chat, all pages. */
  roster(of: Reference): Promise<RosterPerson[]>;
  channels(of: Reference): Promise<Channel[]>;
}

/**
 * Why a message did not go.
 * `later`: try again, not before `retryAfterMs` when given (429, 412, 5xx, time-out, dropped connection).
 * `unreachable`: refused for good (403, 404: blocked, uninstalled, not in the conversation).
 * `rejected`: the channel will never take this message (400, 413).
 */
export class DeliveryError extends Error {
  readonly kind: 'later' | 'unreachable' | 'rejected';
  readonly status: number | null;
  readonly retryAfterMs: number | null;

  constructor(
    kind: DeliveryError['kind'],
    message: string,
    status: number | null = null,
    retryAfterMs: number | null = null,
  ) {
    super(message);
    this.kind = kind;
    this.status = status;
    this.retryAfterMs = retryAfterMs;
  }
}
