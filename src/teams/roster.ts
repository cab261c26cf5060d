import type { Channel, RosterPerson } from '#messenger.ts';
import type { Connector } from './adapter.ts';
import { type Address, withoutThread } from './address.ts';
import { refused } from './errors.ts';

const PAGE = 500;

/** A person as Teams lists one; it has more fields than the library's type. */
interface Member {
  readonly id: string;
  readonly name?: string;
  readonly aadObjectId?: string;
  readonly objectId?: string;
  readonly email?: string;
  readonly userPrincipalName?: string;
  readonly userRole?: string;
}

export async function readRoster({ conversations }: Connector, address: Address): Promise<RosterPerson[]> {
  const id = address.teamId ?? withoutThread(address.conversationId);
  const people: RosterPerson[] = [];
  let from: string | undefined;
  do {
    // The first page has no token, which the library's type does not know.
    const page = await conversations.getConversationPagedMembers(id, {
      pageSize: PAGE,
      continuationToken: from as string,
    });
    people.push(...(page.members as Member[]).map(person));
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

/** Asked by hand: the library's own call builds a client that sends again by itself and waits for ever. */
export async function readChannels(
  { credentials }: Connector,
  address: Address,
  timeLimitMs: number,
): Promise<Channel[]> {
  if (!address.teamId) return [];
  const headers = new Headers();
  await credentials.signRequest({ headers } as unknown as Parameters<typeof credentials.signRequest>[0]);
  const url = `${address.serviceUrl.replace(/\/$/, '')}/v3/teams/${encodeURIComponent(address.teamId)}/conversations`;
  const response = await fetch(url, { headers, signal: AbortSignal.timeout(timeLimitMs) });
  if (!response.ok) throw refused(response.status, response.headers.get('retry-after'));
  const { conversations } = (await response.json()) as { conversations?: { id: string; name?: string | null }[] };
  return (conversations ?? []).map(({ id, name }) => ({ id, name: name || null }));
}
