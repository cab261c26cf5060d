import type { Surface } from '#bot/request.ts';
import type { Reference } from '#messenger.ts';

/** What it takes to find a conversation again: the inside of a `Reference`. */
export interface Address {
  /** Where Teams takes messages from bots; it depends on the region and can change. */
  readonly serviceUrl: string;
  /** The kind of client: `msteams`. */
  readonly channel: string;
  readonly tenantId: string;
  readonly bot: { readonly id: string; readonly name?: string };
  readonly surface: Surface;
  /** A channel's id alone, or followed by `;messageid=…` for one thread of it. */
  readonly conversationId: string;
  readonly teamId: string | null;
}

export const toReference = (address: Address) => JSON.stringify(address) as Reference;

export const toAddress = (reference: Reference): Address => JSON.parse(reference);

/** A channel itself, where a message starts a thread of its own. */
export const isWholeChannel = (address: Address) =>
  address.surface === 'channel' && !address.conversationId.includes(';messageid=');

/** The thread in a channel that this message began: Teams names it after the message. */
export const threadOf = (channelId: string, activityId: string) => `${channelId};messageid=${activityId}`;

export const withoutThread = (conversationId: string) => conversationId.replace(/;messageid=.*$/, '');
