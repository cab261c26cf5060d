import type { Card } from './card.ts';

export const TENANT = '0a52b8f4-7b1c-4b56-9d0e-2f6c1d3e4a5b';
export const BOT = { id: '28:5f0f9a3e-yhdyspintabotti', name: 'Yhdyspinta' };

export interface Member {
  readonly id: string;
  readonly name: string;
  readonly aadObjectId: string;
  readonly email: string;
  readonly userPrincipalName: string;
  readonly userRole: 'user' | 'guest';
}

export interface Team {
  readonly id: string;
  readonly name: string;
  /** The General channel has the team's id and no name. */
  readonly channels: { id: string; name: string | null }[];
}

/** Something the bot said, as it stands now: an update changes it in place. */
export interface Post {
  readonly id: string;
  readonly conversationId: string;
  activity: SentActivity;
  card: Card | null;
  /** How many times it was replaced. */
  updates: number;
}

export interface SentActivity {
  readonly type: string;
  readonly text?: string;
  readonly summary?: string;
  readonly attachments?: readonly { contentType: string; content: unknown }[];
}

/** What Teams knows: who is where, and everything that was said by the bot, oldest first. */
export class World {
  readonly teams = new Map<string, Team>();
  readonly posts: Post[] = [];
  /** Conversations that refuse the bot: it was removed there, or is blocked. */
  readonly blocked = new Set<string>();
  /** Rosters come in pages of at most this many. */
  pageSize = 500;
  readonly #members = new Map<string, Member[]>();
  #lastId = 1_795_000_000_000;

  nextId = () => String(++this.#lastId);

  /** Where a person talks with the bot alone: always the same conversation. */
  personalConversation = (teamsId: string) => `a:1-${teamsId}`;

  membersOf(conversation: string): Member[] {
    const members = this.#members.get(placeOf(conversation)) ?? [];
    this.#members.set(placeOf(conversation), members);
    return members;
  }

  blocks = (conversation: string) => this.blocked.has(placeOf(conversation));

  knows = (conversation: string) =>
    this.#members.has(placeOf(conversation)) ||
    [...this.teams.values()].some(({ channels }) => channels.some(({ id }) => id === placeOf(conversation)));

  send(conversationId: string, activity: SentActivity, id = this.nextId()): Post {
    const post = { id, conversationId, activity, card: cardOf(activity), updates: 0 };
    this.posts.push(post);
    return post;
  }

  startThread(channelId: string, activity: SentActivity): Post {
    const id = this.nextId();
    return this.send(`${channelId};messageid=${id}`, activity, id);
  }

  update(conversationId: string, id: string, activity: SentActivity): Post | undefined {
    const post = this.posts.find((each) => each.id === id && each.conversationId === conversationId);
    if (!post) return undefined;
    Object.assign(post, { activity, card: cardOf(activity), updates: post.updates + 1 });
    return post;
  }

  remove(conversationId: string, id: string) {
    const index = this.posts.findIndex((post) => post.id === id && post.conversationId === conversationId);
    if (index >= 0) this.posts.splice(index, 1);
  }
}

const placeOf = (conversation: string) => conversation.replace(/;messageid=.*$/, '');

const cardOf = ({ attachments }: SentActivity) =>
  (attachments?.find(({ contentType }) => contentType === 'application/vnd.microsoft.card.adaptive')
    ?.content as Card) ?? null;
