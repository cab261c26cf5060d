import { randomUUID } from 'node:crypto';
import type { Action, Installed, Message, Removed, Request, RosterChanged, Search, Sender } from '#bot/request.ts';
import { type Activity, pressed, searched } from './activity.ts';
import { type Address, toReference, withoutThread } from './address.ts';
import { mentionedPeople, typedText } from './text.ts';

/** Something typed, or a form of a client that knows only `Action.Submit`, which comes as a message with a value. */
export const messageRequest = (activity: Activity): Message | Action =>
  activity.value === undefined || activity.value === null || activity.text
    ? {
        ...happening(activity),
        kind: 'message',
        text: typedText(activity),
        mentions: mentionedPeople(activity).map(sender),
      }
    : { ...happening(activity), kind: 'action', data: activity.value, messageId: activity.replyToId ?? null };

export function actionRequest(activity: Activity): Action {
  const { verb, data } = pressed.parse(activity.value).action;
  const withVerb = verb && (data === undefined || data === null || typeof data === 'object');
  return {
    ...happening(activity),
    kind: 'action',
    data: withVerb ? { ...data, verb } : data,
    messageId: activity.replyToId ?? null,
  };
}

export function searchRequest(activity: Activity): Search {
  const { parameters, queryOptions } = searched.parse(activity.value);
  // Before anything is typed Teams asks with `initialRun` in place of `query`.
  const query = parameters?.find(({ name }) => !name || name === 'query')?.value;
  return {
    ...happening(activity),
    kind: 'search',
    query: typeof query === 'string' ? query.trim() : '',
    skip: queryOptions?.skip ?? 0,
    count: queryOptions?.count ?? 25,
  };
}

/** The bot or people came or went, or the team or a channel changed; null when it is not about any of that. */
export function changeRequest(activity: Activity): Installed | Removed | RosterChanged | null {
  const kind = changeKind(activity);
  return kind && { ...happening(activity), kind };
}

function changeKind(activity: Activity): 'installed' | 'removed' | 'rosterChanged' | null {
  const { type, action, membersAdded, membersRemoved, recipient, channelData } = activity;
  const isBot = ({ id }: { id: string }) => id === recipient.id;
  if (type === 'installationUpdate') return action === 'add' ? 'installed' : action === 'remove' ? 'removed' : null;
  if (membersAdded?.some(isBot)) return 'installed';
  if (membersRemoved?.some(isBot)) return 'removed';
  return membersAdded?.length || membersRemoved?.length || channelData?.eventType ? 'rosterChanged' : null;
}

export function happening(activity: Activity): Omit<Request, 'kind'> {
  const address = addressOf(activity);
  const team = activity.channelData?.team;
  return {
    id: activity.id || randomUUID(),
    tenantId: address.tenantId,
    surface: address.surface,
    conversation: { id: withoutThread(address.conversationId), reference: toReference(address) },
    team: team ? { id: team.id, name: team.name ?? null } : null,
    from: sender(activity.from),
    locale: activity.locale ?? activity.entities?.find(({ type }) => type === 'clientInfo')?.locale ?? null,
  };
}

const sender = ({ id, aadObjectId, name }: Activity['from']): Sender => ({
  teamsId: id,
  aadObjectId: aadObjectId ?? null,
  name: name ?? '',
});

export const tenantOf = ({ conversation, channelData }: Activity) =>
  conversation.tenantId ?? channelData?.tenant?.id ?? '';

function addressOf(activity: Activity): Address {
  const { conversation, recipient, channelData } = activity;
  const type = conversation.conversationType;
  return {
    serviceUrl: activity.serviceUrl,
    channel: activity.channelId,
    tenantId: tenantOf(activity),
    bot: { id: recipient.id, ...(recipient.name && { name: recipient.name }) },
    surface: type === 'channel' || type === 'groupChat' ? type : 'personal',
    conversationId: conversation.id,
    teamId: channelData?.team?.id ?? null,
  };
}
