import { once } from 'node:events';
import type { AddressInfo } from 'node:net';
import express, { type Request, type Response } from 'express';
import { type Failure, failWith } from './failure.ts';
import { World } from './world.ts';

/** The Bot Connector of Teams, over real HTTP: takes what the bot says, keeps all of it, and can be told to fail. */
export interface Connector {
  readonly url: string;
  readonly world: World;
  /** Every call that came, refused ones too, such as `POST /v3/conversations`. */
  readonly calls: readonly string[];
  /** The next `times` calls that match fail; `Infinity` until `heal()`. */
  fails(failure: Failure, options?: { times?: number; when?: (call: Call) => boolean }): void;
  heal(): void;
  close(): Promise<void>;
}

export interface Call {
  readonly method: string;
  readonly path: string;
  readonly body: unknown;
}

interface Order {
  readonly failure: Failure;
  readonly when: (call: Call) => boolean;
  left: number;
}

export async function startConnector(): Promise<Connector> {
  const world = new World();
  const calls: string[] = [];
  let orders: Order[] = [];
  const app = express();
  app.use(express.json({ limit: '1mb' }));
  app.use((request, response, next) => {
    const path = decodeURIComponent(request.path);
    calls.push(`${request.method} ${path}`);
    const order = orders.find(
      ({ left, when }) => left > 0 && when({ method: request.method, path, body: request.body }),
    );
    if (!order) return next();
    order.left--;
    failWith(order.failure, request, response);
  });
  routes(app, world);
  const server = app.listen(0, '127.0.0.1');
  await once(server, 'listening');
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    world,
    calls,
    fails: (failure, { times = 1, when = () => true } = {}) => {
      orders.push({ failure, when, left: times });
    },
    heal: () => {
      orders = [];
    },
    async close() {
      const closed = once(server, 'close');
      server.close();
      server.closeAllConnections();
      await closed;
    },
  };
}

function routes(app: express.Express, world: World) {
  const known = (conversation: string, response: Response) => {
    if (world.blocks(conversation)) {
      response.status(403).json({ error: { code: 'BotNotInConversationRoster', message: 'The bot is not here.' } });
      return false;
    }
    if (world.knows(conversation)) return true;
    response.status(404).json({ error: { code: 'ConversationNotFound', message: 'Conversation not found.' } });
    return false;
  };
  const id = (request: Request, name: string) => String(request.params[name]);

  app.post('/v3/conversations', (request, response) => {
    const { isGroup, members, channelData, activity } = request.body;
    if (!isGroup) {
      const personal = world.personalConversation(members[0].id);
      if (known(personal, response)) response.status(201).json({ id: personal });
      return;
    }
    const channel = channelData.channel.id;
    if (!known(channel, response)) return;
    const post = world.startThread(channel, activity);
    response.status(201).json({ id: post.conversationId, activityId: post.id });
  });
  const say = (request: Request, response: Response) => {
    const conversation = id(request, 'conversation');
    if (known(conversation, response)) response.status(201).json({ id: world.send(conversation, request.body).id });
  };
  app.post('/v3/conversations/:conversation/activities', say);
  app.post('/v3/conversations/:conversation/activities/:replyTo', say);
  app.put('/v3/conversations/:conversation/activities/:activity', (request, response) => {
    if (!known(id(request, 'conversation'), response)) return;
    const post = world.update(id(request, 'conversation'), id(request, 'activity'), request.body);
    if (post) response.json({ id: post.id });
    else response.status(404).json({ error: { code: 'ActivityNotFoundInConversation', message: 'No such message.' } });
  });
  app.delete('/v3/conversations/:conversation/activities/:activity', (request, response) => {
    world.remove(id(request, 'conversation'), id(request, 'activity'));
    response.end();
  });
  app.get('/v3/conversations/:conversation/pagedmembers', (request, response) => {
    if (!known(id(request, 'conversation'), response)) return;
    const members = world.membersOf(id(request, 'conversation'));
    const start = Number(request.query.continuationToken ?? 0);
    const end = start + Math.min(world.pageSize, Number(request.query.pageSize ?? 50));
    response.json({
      members: members.slice(start, end),
      ...(end < members.length && { continuationToken: String(end) }),
    });
  });
  app.get('/v3/conversations/:conversation/members', (request, response) => {
    if (known(id(request, 'conversation'), response)) response.json(world.membersOf(id(request, 'conversation')));
  });
  app.get('/v3/conversations/:conversation/members/:member', (request, response) => {
    const member = world.membersOf(id(request, 'conversation')).find((each) => each.id === id(request, 'member'));
    if (member) response.json(member);
    else response.status(404).json({ error: { code: 'MemberNotFoundInConversation', message: 'No such member.' } });
  });
  app.get('/v3/teams/:team', (request, response) => {
    const team = world.teams.get(id(request, 'team'));
    if (team) response.json({ id: team.id, name: team.name });
    else response.status(404).json({ error: { code: 'NotFound', message: 'No such team.' } });
  });
  app.get('/v3/teams/:team/conversations', (request, response) => {
    const team = world.teams.get(id(request, 'team'));
    if (team) response.json({ conversations: team.channels });
    else response.status(404).json({ error: { code: 'NotFound', message: 'No such team.' } });
  });
}
