import { randomUUID } from 'node:crypto';
import { actionOf, type Card, inputsOf, textOf } from './card.ts';
import type { Connector } from './connector.ts';
import type { Place } from './place.ts';
import type { Answer, Post as PostActivity, Posted } from './post.ts';
import { BOT, type Member, type Post } from './world.ts';

export interface PersonOptions {
  readonly guest?: boolean;
  /** The client's language, `fi-FI` unless said. */
  readonly locale?: string;
}

interface Identity {
  readonly teamsId: string;
  readonly aadObjectId: string;
  readonly name: string;
  readonly guest: boolean;
  readonly locale: string;
}

export interface Person extends Identity {
  /** The same person somewhere else. */
  in(place: Place): Person;
  /** Writes; in a channel or a group chat to the bot. `@Name` of the mentioned becomes a mention. */
  says(text: string, options?: { mentions?: readonly Person[] }): Promise<Turn>;
  /** Presses the button of that title on a card that came from the bot, with the inputs filled in. */
  presses(card: Card | null, title: string, inputs?: Record<string, string>): Promise<Turn>;
  /** The same in an old client, which knows `Action.Submit` only. */
  submits(card: Card | null, title: string, inputs?: Record<string, string>): Promise<Turn>;
  /** Sends the data of no button of ours, as a stranger with a modified client would. */
  forges(card: Card | null, data: object): Promise<Turn>;
  /** Adds the bot here: for oneself, or to the chat or the team of the place. */
  installs(): Promise<Turn>;
  uninstalls(): Promise<Turn>;
  /** Types into the message extension's search box. */
  searches(query: string, options?: { skip?: number; count?: number }): Promise<Hit[]>;
  /** Chooses a command of a message's menu: the dialog that opens. */
  opens(commandId: string, html: string): Promise<Card>;
  /** Presses a button of a dialog: what stands in the dialog then. */
  pressesIn(dialog: Card, title: string, inputs?: Record<string, string>): Promise<Card>;
  /** What the bot has said to this person one to one, oldest first, as it stands now. */
  inbox(): Post[];
}

export interface Hit {
  readonly title: string;
  readonly text: string;
  readonly card: Card;
}

/** What came of one thing a person did. */
export interface Turn {
  readonly status: number;
  /** What the bot said in the same place, in order. */
  readonly messages: readonly Post[];
  /** What it said one to one when asked elsewhere. */
  readonly private: readonly Post[];
  /** The card in the place of the pressed one, or else the last card said here. */
  readonly card: Card | null;
  /** Everything to be read: the new card, the messages, a short notice. */
  readonly text: string;
  /** The short notice that a button is answered with when its card stays. */
  readonly notice: string | null;
}

export const memberOf = ({ teamsId, name, aadObjectId, guest }: Identity): Member => {
  const address = `${name
    .toLowerCase()
    .normalize('NFD')
    .replace(/[^a-z]+/g, '.')}@esimerkki.fi`;
  return {
    id: teamsId,
    name,
    aadObjectId,
    email: address,
    userPrincipalName: guest ? `${address.replace('@', '_')}#EXT#@esimerkki.onmicrosoft.com` : address,
    userRole: guest ? 'guest' : 'user',
  };
};

/** Where each card stands that a turn brought: a card that replaced another has no message of its own. */
const standsIn = new WeakMap<object, { conversationId: string; messageId: string }>();

export function createPerson(
  name: string,
  { guest = false, locale = 'fi-FI' }: PersonOptions,
  connector: Connector,
  post: PostActivity,
): Person {
  const identity: Identity = { teamsId: `29:1${randomUUID()}`, aadObjectId: randomUUID(), name, guest, locale };
  const { world } = connector;
  const personal = world.personalConversation(identity.teamsId);
  world.membersOf(personal).push(memberOf(identity));

  const at = (place: Place): Person => {
    const here = place.kind === 'personal' ? personal : place.id;
    const turn = async (activity: Posted, thread?: string): Promise<Turn & { answer: Answer }> => {
      const before = world.posts.length;
      const answer = await post(self, place, activity, thread);
      const since = world.posts.slice(before);
      const said = since.filter(({ conversationId }) => inSame(conversationId, answer.conversationId));
      const aside = place.kind === 'personal' ? [] : since.filter(({ conversationId }) => conversationId === personal);
      return { ...turnOf(answer, said, aside), answer };
    };
    const whereIs = (card: Card) => {
      const message = world.posts.findLast((each) => each.card === card);
      const known =
        standsIn.get(card) ?? (message && { conversationId: message.conversationId, messageId: message.id });
      if (!known) throw new Error('this card did not come from the bot');
      if (!known.conversationId.startsWith(here))
        throw new Error(`this card is not here: say where with in(…) before pressing`);
      return known;
    };
    const press = async (card: Card | null, activity: (card: Card) => Posted): Promise<Turn> => {
      if (!card) throw new Error('there is no card to press');
      const where = whereIs(card);
      const standing = world.posts.find(({ id }) => id === where.messageId)?.card;
      const { answer, ...done } = await turn({ replyToId: where.messageId, ...activity(card) }, where.conversationId);
      if (done.card && !world.posts.some((each) => each.card === done.card)) standsIn.set(done.card, where);
      const updated = world.posts.find(({ id, card: now }) => id === where.messageId && now !== standing);
      return done.notice === null && !done.card && updated
        ? turnOf(answer, [updated, ...done.messages], done.private)
        : done;
    };
    const dialog = async (name: string, value: object): Promise<Card> => {
      const { answer } = await turn({ type: 'invoke', name, value });
      if (answer.status !== 200) throw new Error(`the dialog answered ${answer.status}`);
      return (answer.body as DialogAnswer).task.value.card.content;
    };
    const self: Person = {
      ...identity,
      in: at,
      says: (text, { mentions = [] } = {}) => turn(message(text, mentions, place)),
      presses: (card, title, inputs = {}) =>
        press(card, (pressed) => {
          const action = actionOf(pressed, title);
          if (action.type !== 'Action.Execute') throw new Error(`"${title}" is an ${action.type}`);
          const filled = action.associatedInputs === 'none' ? {} : inputsOf(pressed, inputs);
          const { type, verb, id } = action;
          const value = { action: { type, title, id, verb, data: { ...action.data, ...filled } }, trigger: 'manual' };
          return { type: 'invoke', name: 'adaptiveCard/action', value };
        }),
      submits: (card, title, inputs = {}) =>
        press(card, (pressed) => {
          const action = actionOf(pressed, title);
          const submit = action.type === 'Action.Submit' ? action : action.fallback;
          if (submit?.type !== 'Action.Submit') throw new Error(`"${title}" has no Action.Submit`);
          return { type: 'message', value: { ...submit.data, ...inputsOf(pressed, inputs) } };
        }),
      forges: (card, data) =>
        press(card, () => {
          const value = { action: { type: 'Action.Execute', data }, trigger: 'manual' };
          return { type: 'invoke', name: 'adaptiveCard/action', value };
        }),
      async installs() {
        world.blocked.delete(here);
        const added = await turn({ type: 'conversationUpdate', membersAdded: [{ id: BOT.id }] });
        const updated = await turn({ type: 'installationUpdate', action: 'add' });
        const messages = [...added.messages, ...updated.messages];
        const aside = [...added.private, ...updated.private];
        return turnOf(updated.status >= 400 ? updated.answer : added.answer, messages, aside);
      },
      uninstalls() {
        world.blocked.add(here);
        return turn({ type: 'installationUpdate', action: 'remove' });
      },
      async searches(query, { skip = 0, count = 25 } = {}) {
        const parameters = [query ? { name: 'query', value: query } : { name: 'initialRun', value: 'true' }];
        const value = { commandId: 'searchPractices', parameters, queryOptions: { skip, count } };
        const { answer } = await turn({ type: 'invoke', name: 'composeExtension/query', value });
        if (answer.status !== 200) throw new Error(`the search answered ${answer.status}`);
        return (answer.body as SearchAnswer).composeExtension.attachments.map(hitOf);
      },
      opens: (commandId, html) =>
        dialog('composeExtension/fetchTask', {
          commandId,
          commandContext: 'message',
          messagePayload: { body: { contentType: 'html', content: html } },
        }),
      pressesIn: (card, title, inputs = {}) =>
        dialog('composeExtension/submitAction', {
          data: { ...actionOf(card, title).data, ...inputsOf(card, inputs) },
        }),
      inbox: () => world.posts.filter(({ conversationId }) => conversationId === personal),
    };
    return self;
  };
  return at({ kind: 'personal' });
}

interface SearchAnswer {
  composeExtension: { attachments: { content: Card; preview: { content: { title: string; text: string } } }[] };
}

interface DialogAnswer {
  task: { value: { card: { content: Card } } };
}

const hitOf = ({ content, preview }: SearchAnswer['composeExtension']['attachments'][number]): Hit => ({
  title: preview.content.title,
  text: preview.content.text,
  card: content,
});

function message(text: string, mentions: readonly Person[], place: Place) {
  const people = mentions.map(({ teamsId, name }) => mention({ id: teamsId, name }));
  let written = text;
  for (const { mentioned, text: tag } of people) written = written.replaceAll(`@${mentioned.name}`, tag);
  if (place.kind === 'personal') return { type: 'message', text: written, entities: people };
  return { type: 'message', text: `<at>${BOT.name}</at>&nbsp;${written}\n`, entities: [mention(BOT), ...people] };
}

const mention = (mentioned: { id: string; name: string }) => ({
  type: 'mention',
  mentioned,
  text: `<at>${mentioned.name}</at>`,
});

/** In one chat or thread; what begins a thread counts as said where it was asked. */
const inSame = (conversationId: string, asked: string) =>
  conversationId === asked || (conversationId.startsWith(`${asked};`) && !asked.includes(';'));

function turnOf({ status, body }: Answer, messages: readonly Post[], aside: readonly Post[]): Turn {
  const { type, value } = (body ?? {}) as { type?: string; value?: unknown };
  const replaced = type === 'application/vnd.microsoft.card.adaptive' ? (value as Card) : null;
  const notice = type === 'application/vnd.microsoft.activity.message' ? String(value) : null;
  const lines = [replaced, ...messages.map(({ card, activity }) => card ?? { text: activity.text })].map(textOf);
  return {
    status,
    messages,
    private: aside,
    card: replaced ?? messages.findLast(({ card }) => card)?.card ?? null,
    text: [...lines, notice ?? ''].filter(Boolean).join('\n'),
    notice,
  };
}
