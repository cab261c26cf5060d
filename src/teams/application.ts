import type { TurnContext } from 'botbuilder';
import type { Bot, Reply, Request, SearchResult } from '#bot/request.ts';
import type { Log } from '#log.ts';
import type { Messenger } from '#messenger.ts';
import { type Activity, fromLibrary } from './activity.ts';
import { dialogRequest, dialogResponse, openingRequest } from './dialog.ts';
import { sharedFiles } from './files.ts';
import { ADAPTIVE_CARD } from './message.ts';
import { replaceCard, say } from './reply.ts';
import { actionRequest, changeRequest, messageRequest, searchRequest } from './request.ts';
import { Application } from './sdk.ts';

const SEARCH_COMMAND = 'searchPractices';
/** The bot's own name: the card beneath says the rest in the reader's language. */
const DIALOG_TITLE = 'Yhdyspintabotti';

/**
 * Which activity goes where. One route for each kind: what a sentence or a button means is the bot's to know.
 * The typing timer is shared by all turns of the library, and it strips mentions badly: both are off.
 */
export function createApplication(bot: Bot, messenger: Messenger, log: Log) {
  const app = new Application({ startTypingTimer: false, removeRecipientMention: false });

  const converse = async (request: Request): Promise<Reply> => {
    const reply = await bot(request);
    await say(reply, request, messenger, log);
    return reply;
  };

  app.activity('message', async (context) => {
    const activity = activityOf(context);
    const said = messageRequest(activity);
    const request = said.kind === 'message' ? { ...said, files: await sharedFiles(activity) } : said;
    const { card } = await converse(request);
    // A card that refreshes is one person's view: everyone's own stays, and is updated by itself.
    if (card && request.kind === 'action' && !('refresh' in card)) await replaceCard(card, request, messenger, log);
  });

  app.activity(['conversationUpdate', 'installationUpdate'], async (context) => {
    const request = changeRequest(activityOf(context));
    if (request) await converse(request);
  });

  app.adaptiveCards.actionExecute(isInvoke('adaptiveCard/action'), async (context) => {
    const reply = await converse(actionRequest(activityOf(context)));
    // Answered here: the library would remember one card's way of being shown for all later ones.
    await respond(context, 200, actionResponse(reply));
    return '';
  });

  app.messageExtensions.query(isSearch, async (context) => {
    const { results = [] } = await bot(searchRequest(activityOf(context)));
    return { type: 'result', attachmentLayout: 'list', attachments: results.map(searchHit) };
  });

  const inDialog = (read: (activity: Activity) => Request | null) => async (context: TurnContext) => {
    const request = read(activityOf(context));
    if (!request) return respond(context, 400, { error: 'unknown.command' });
    await respond(context, 200, dialogResponse(await bot(request), DIALOG_TITLE));
  };
  app.addRoute(isInvoke('composeExtension/fetchTask'), inDialog(openingRequest), true);
  app.addRoute(isInvoke('composeExtension/submitAction'), inDialog(dialogRequest), true);

  app.addRoute(isInvoke(), (context) => respond(context, 400, { error: 'unknown.invoke' }), true);
  return app;
}

const activityOf = (context: TurnContext): Activity => fromLibrary(context.activity);

const isInvoke = (name?: string) => async (context: TurnContext) =>
  context.activity.type === 'invoke' && (!name || context.activity.name === name);

const isSearch = async ({ activity }: TurnContext) =>
  activity.type === 'invoke' &&
  activity.name === 'composeExtension/query' &&
  (activity.value?.commandId || SEARCH_COMMAND) === SEARCH_COMMAND;

const respond = async (context: TurnContext, status: number, body: object) => {
  await context.sendActivity({ type: 'invokeResponse', value: { status, body } });
};

const actionResponse = ({ card, messages }: Reply) =>
  card
    ? { statusCode: 200, type: ADAPTIVE_CARD, value: card }
    : { statusCode: 200, type: 'application/vnd.microsoft.activity.message', value: messages[0]?.summary ?? '' };

const searchHit = ({ title, text, card }: SearchResult) => ({
  contentType: ADAPTIVE_CARD,
  content: card,
  preview: { contentType: 'application/vnd.microsoft.card.thumbnail', content: { title, text } },
});
