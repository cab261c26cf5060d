import { DeliveryError, type Messenger, type OutgoingMessage, type Reference } from '#messenger.ts';
import type { Adapter } from './adapter.ts';
import { type Address, isWholeChannel, threadOf, toAddress, toReference } from './address.ts';
import type { Connector } from './connector.ts';
import { toActivity } from './message.ts';
import { readChannels, readRoster } from './roster.ts';

/** Sends through the Bot Connector. Every failure is a `DeliveryError`; nothing is sent twice by itself. */
export function createMessenger(adapter: Adapter): Messenger {
  async function at<T>(to: Reference, act: (connector: Connector, address: Address) => Promise<T>): Promise<T> {
    const address = toAddress(to);
    return act(await adapter.connector(address.serviceUrl), address);
  }
  return {
    send: (to, message) =>
      at(to, (connector, address) => (isWholeChannel(address) ? startThread : say)(connector, address, message)),
    update: (to, activityId, message) =>
      at(to, async (connector, address) => {
        const { conversationId } = address;
        const thread = isWholeChannel(address) ? threadOf(conversationId, activityId) : conversationId;
        const path = `${activities(thread)}/${encodeURIComponent(activityId)}`;
        await connector({ method: 'PUT', path, body: toActivity(address, message) });
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
    channels: (of) => at(of, readChannels),
  };
}

const activities = (conversationId: string) => `v3/conversations/${encodeURIComponent(conversationId)}/activities`;

interface Made {
  readonly id?: string;
  readonly activityId?: string;
}

async function say(connector: Connector, address: Address, message: OutgoingMessage) {
  const path = activities(address.conversationId);
  const { id } = await connector<Made>({ method: 'POST', path, body: toActivity(address, message) });
  return id ?? '';
}

const begin = (connector: Connector, body: object) =>
  connector<Made>({ method: 'POST', path: 'v3/conversations', body });

async function startThread(connector: Connector, address: Address, message: OutgoingMessage) {
  const { activityId } = await begin(connector, {
    isGroup: true,
    bot: address.bot,
    channelData: { channel: { id: address.conversationId }, tenant: { id: address.tenantId } },
    activity: toActivity(address, message),
  });
  return activityId ?? '';
}

async function openPersonal(connector: Connector, near: Address, teamsId: string) {
  const { id } = await begin(connector, {
    isGroup: false,
    bot: near.bot,
    members: [{ id: teamsId }],
    tenantId: near.tenantId,
    channelData: { tenant: { id: near.tenantId } },
  });
  if (!id) throw new DeliveryError('later', 'no conversation id');
  return toReference({ ...near, surface: 'personal', conversationId: id, teamId: null });
}
