import type { Channel, RosterPerson } from '#messenger.ts';

import { type Address, withoutThread } from './address.ts';
import type { Connector } from './connector.ts';

const PAGE = 500;

/** A person as Teams lists one. */
interface Member {
  readonly id: string;
  readonly name?: string;
  readonly aadObjectId?: string;
  readonly objectId?: string;
  readonly email?: string;
  readonly userPrincipalName?: string;
  readonly userRole?: string;
}

interface Page {
  readonly members: readonly Member[];
  readonly continuationToken?: string;
}

export async function readRoster(connector: Connector, address: Address): Promise<RosterPerson[]> {
  const id = encodeURIComponent(address.teamId ?? withoutThread(address.conversationId));
  const people: RosterPerson[] = [];
  let from: string | undefined;
  do {
    const query = new URLSearchParams({ pageSize: String(PAGE), ...(from && { continuationToken: from }) });
    const page: Page = await connector({ method: 'GET', path: `v3/conversations/${id}/pagedmembers?${query}` });
    people.push(...page.members.map(person));
    from = page.continuationToken;
  } while (from);
  return people;
}

const person = (member: Member): RosterPerson => ({
  teamsId: member.id,
  aadObjectId: member.aadObjectId ?? member.objectId ?? null,
  name: member.name ?? '',
  email: member.email || null,
  guest: member.userRole === 'guest' || (member.userPrincipalName ?? '').includes('#EXT#'),
});

interface Channels {
  readonly conversations?: readonly { readonly id: string; readonly name?: string | null }[];
}

export async function readChannels(connector: Connector, { teamId }: Address): Promise<Channel[]> {
  if (!teamId) return [];
  const path = `v3/teams/${encodeURIComponent(teamId)}/conversations`;
  const { conversations = [] }: Channels = await connector({ method: 'GET', path });
  return conversations.map(({ id, name }) => ({ id, name: name || null }));
}
