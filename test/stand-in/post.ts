import type { Connector } from './connector.ts';
import type { Person } from './person.ts';
import type { Place } from './place.ts';
import { BOT, TENANT } from './world.ts';

export interface Answer {
  readonly status: number;
  readonly body: unknown;
  /** The conversation in which it was asked: in a channel a thread of its own. */
  readonly conversationId: string;
}

/** The part of an activity that says what happened. */
export interface Posted {
  readonly type: string;
  readonly entities?: readonly object[];
  readonly [field: string]: unknown;
}

export type Post = (person: Person, place: Place, activity: Posted, thread?: string) => Promise<Answer>;

/** Posts an activity to the bot as Teams does: with who, where and which tenant. */
export const poster =
  (botUrl: string, { url, world }: Connector): Post =>
  async (person, place, activity, thread) => {
    const id = world.nextId();
    const conversationId = thread ?? conversationOf(place, activity, id, world.personalConversation(person.teamsId));
    const response = await fetch(`${botUrl}/api/messages`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({
        id,
        channelId: 'msteams',
        serviceUrl: url,
        timestamp: new Date().toISOString(),
        locale: person.locale,
        from: { id: person.teamsId, name: person.name, aadObjectId: person.aadObjectId },
        recipient: BOT,
        conversation: {
          id: conversationId,
          conversationType: place.kind,
          tenantId: TENANT,
          ...(place.kind !== 'personal' && { isGroup: true }),
        },
        channelData: {
          tenant: { id: TENANT },
          ...(place.kind === 'channel' && {
            team: { id: place.team.id, name: place.team.name },
            channel: { id: place.id },
          }),
        },
        ...activity,
        entities: [
          ...(activity.entities ?? []),
          { type: 'clientInfo', locale: person.locale, country: 'FI', platform: 'Web' },
        ],
      }),
    });
    const text = await response.text();
    return { status: response.status, body: text ? JSON.parse(text) : null, conversationId };
  };

function conversationOf(place: Place, activity: Posted, id: string, personal: string): string {
  if (place.kind === 'personal') return personal;
  const begins = place.kind === 'channel' && activity.type === 'message';
  return begins ? `${place.id};messageid=${id}` : place.id;
}
