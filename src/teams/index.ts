import type { Router } from 'express';
import type { Bot } from '#bot/request.ts';
import type { Config } from '#config.ts';
import type { Log } from '#log.ts';
import type { Messenger } from '#messenger.ts';
import { createAdapter, type Trust } from './adapter.ts';
import { createApplication } from './application.ts';
import { createMessenger } from './messenger.ts';
import { messageRoutes } from './routes.ts';

export interface Teams {
  readonly messenger: Messenger;
  /** `POST /api/messages`, to be mounted where JSON bodies are read. */
  routes(bot: Bot): Router;
}

/** The channel: Microsoft Teams through the Bot Framework. `trust` replaces Microsoft's keys and addresses in a test. */
export function createTeams(config: Config, log: Log, trust?: Trust): Teams {
  const adapter = createAdapter(config.credentials, trust);
  const messenger = createMessenger(adapter);
  return {
    messenger,
    routes: (bot) => messageRoutes(adapter, createApplication(bot, messenger, log), config.allowedTenants),
  };
}
