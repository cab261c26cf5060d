import { DeliveryError, type Messenger, type OutgoingMessage, type Reference } from '#messenger.ts';
import type { Adapter, Connector } from './adapter.ts';
import { type Address, isWholeChannel, threadOf, toAddress, toReference } from './address.ts';
import { deliveryError } from './errors.ts';
import { toActivity } from './message.ts';
import { readChannels, readRoster } from './roster.ts';

/** Sends through the Bot Connector. Every failure is a `DeliveryError`; nothing is sent twice by itself. */
export function createMessenger(adapter: Adapter): Messenger {
  async function at<T>(to: Reference, act: (connector: Connector, address: Address) => Promise<T>): Promise<T> {
    const address = toAddress(to);
    try {
      return await act(await adapter.connector(address.serviceUrl), address);
    } catch (error) {
      throw deliveryError(error);
    }
  }
  return {
    send: (to, message) =>
      at(to, (connector, address) => (isWholeChannel(address) ? startThread : say)(connector, address, message)),
    update: (to, activityId, message) =>
      at(to, async ({ conversations }, address) => {
        const { conversationId } = address;
        const thread = isWholeChannel(address) ? threadOf(conversationId, activityId) : conversationId;
        await conversations.updateActivity(thread, activityId, toActivity(address, message));
      }),
    openPersonal: (near, teamsId) => at(near, (connector, address) => openPersonal(connector, address, teamsId)),
    channelReference: (near, channelId) =>
      toReference({ ...toAddress(near), surface: 'channel', conversationId: channelId }),
    follow(stored, from, to) {
      const address = toAddress(stored);
      const { serviceUrl } = toAddress(to);
      const moves = address.serviceUrl === toAddress(from).serviceUrl && address.serviceUrl !== serviceUrl;
      return moves ? toReference({ ...address, serviceUrl }) : stored;
    },
    roster: (of) => at(of, readRoster),
    channels: (of) => at(of, (connector, address) => readChannels(connector, address, adapter.timeLimitMs)),
  };
}

async function say({ conversations }: Connector, address: Address, message: OutgoingMessage) {
  const { id } = await conversations.sendToConversation(address.conversationId, toActivity(address, message));
  return id ?? '';
}

async function startThread({ conversations }: Connector, address: Address, message: OutgoingMessage) {
  const { activityId } = await conversations.createConversation({
    isGroup: true,
    bot: { ...address.bot, name: address.bot.name ?? '' },
    channelData: { channel: { id: address.conversationId }, tenant: { id: address.tenantId } },
    activity: toActivity(address, message),
  } as Parameters<typeof conversations.createConversation>[0]);
  return activityId ?? '';
}

async function openPersonal({ conversations }: Connector, near: Address, teamsId: string) {
  const { id } = await conversations.createConversation({
    isGroup: false,
    bot: { ...near.bot, name: near.bot.name ?? '' },
    members: [{ id: teamsId, name: '' }],
    tenantId: near.tenantId,
    channelData: { tenant: { id: near.tenantId } },
  } as Parameters<typeof conversations.createConversation>[0]);
  if (!id) throw new DeliveryError('later', 'no conversation id');
  return toReference({ ...near, surface: 'personal', conversationId: id, teamId: null });
}
