/** The baseline of memory: a teams-ai bot that does nothing. */
import { createRequire } from 'node:module';
import express from 'express';

const { Application, TeamsAdapter } = createRequire(import.meta.url)('@microsoft/teams-ai');
const adapter = new TeamsAdapter({});
const bot = new Application({ adapter });
const app = express();
app.use(express.json());
app.get('/healthz', (_request, response) => void response.json({}));
app.post('/api/messages', (request, response) =>
  adapter.process(request, response, (context: unknown) => bot.run(context)),
);
app.listen(Number(process.env.PORT), '127.0.0.1');
