import { CardFactory, CloudAdapter, ConfigurationBotFrameworkAuthentication, MessageFactory } from 'botbuilder';
import { BOT, TENANT } from '../test/stand-in/world.ts';

/** The baseline of delivery: botbuilder's own proactive call, `senders` at a time, with one fixed card. Messages a second. */
export async function sendBare(serviceUrl: string, conversations: readonly string[], card: object, senders: number) {
  const adapter = new CloudAdapter(new ConfigurationBotFrameworkAuthentication({}));
  const message = MessageFactory.attachment(CardFactory.adaptiveCard(card));
  let next = 0;
  const begun = performance.now();
  const sender = async () => {
    for (let id = conversations[next++]; id !== undefined; id = conversations[next++]) {
      const conversation = { id, conversationType: 'personal', tenantId: TENANT, isGroup: false, name: '' };
      const reference = { channelId: 'msteams', serviceUrl, bot: BOT, conversation };
      await adapter.continueConversationAsync('', reference, async (context) => {
        await context.sendActivity({ ...message });
      });
    }
  };
  await Promise.all(Array.from({ length: senders }, sender));
  return (conversations.length * 1000) / (performance.now() - begun);
}
