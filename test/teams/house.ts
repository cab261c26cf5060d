import type { Reply, Request } from '#bot/request.ts';
import { type Config, readConfig } from '#config.ts';
import { listen } from '#http.ts';
import { createLog } from '#log.ts';
import type { Surroundings } from '#teams/adapter.ts';
import { createTeams } from '#teams/index.ts';
import { createTeamsClient } from '../stand-in/client.ts';
import { startConnector } from '../stand-in/connector.ts';

/** The channel alone, with a bot that remembers what it was asked and answers as it is told. */
export async function startHouse(settings: Partial<Config> = {}, surroundings: Surroundings = {}) {
  const config: Config = { ...readConfig({ PORT: '0', LOG_LEVEL: 'silent' }), ...settings };
  const log = createLog(config.logLevel);
  const connector = await startConnector();
  const channel = createTeams(config, log, surroundings);
  const asked: Request[] = [];
  let answer: (request: Request) => Reply | Promise<Reply> = () => ({ messages: [] });
  const router = channel.routes(async (request) => {
    asked.push(request);
    return answer(request);
  });
  const server = await listen(config, log, router);
  return {
    connector,
    messenger: channel.messenger,
    asked,
    url: server.url,
    teams: createTeamsClient({ botUrl: server.url, connector }),
    /** How the bot answers from now on. */
    answers(next: Reply | typeof answer) {
      answer = typeof next === 'function' ? next : () => next;
    },
    async close() {
      await server.close();
      await connector.close();
    },
  };
}

export type House = Awaited<ReturnType<typeof startHouse>>;

export const card = (text: string, actions: object[] = [], inputs: object[] = []) => ({
  type: 'AdaptiveCard',
  version: '1.5',
  body: [{ type: 'TextBlock', text }, ...inputs],
  actions,
});

export const said = (text: string) => ({ messages: [{ card: card(text), summary: text }] });
