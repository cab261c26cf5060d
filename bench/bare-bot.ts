/** The baseline of speed: botbuilder alone, which answers every message with one fixed card. */
import { CardFactory, CloudAdapter, ConfigurationBotFrameworkAuthentication, MessageFactory } from 'botbuilder';
import express from 'express';

const adapter = new CloudAdapter(new ConfigurationBotFrameworkAuthentication({}));
const card = {
  type: 'AdaptiveCard',
  version: '1.5',
  body: [{ type: 'TextBlock', text: 'Seuraava yhteispäivä on ma 30.11.2026 klo 9.00–15.00', wrap: true }],
};

const app = express();
app.use(express.json());
app.get('/healthz', (_request, response) => void response.json({}));
app.post('/api/messages', (request, response) =>
  adapter.process(request, response, async (context) => {
    if (context.activity.type === 'message')
      await context.sendActivity(MessageFactory.attachment(CardFactory.adaptiveCard(card)));
  }),
);
app.listen(Number(process.env.PORT), '127.0.0.1');
