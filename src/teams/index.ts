import type { Router } from 'express';
import type { Bot } from '#bot/request.ts';
import type { Config } from '#config.ts';
import type { Log } from '#log.ts';
import type { Messenger } from '#messenger.ts';
import { createAdapter, type Surroundings } from './adapter.ts';
import { createApplication } from './application.ts';
import { createMessenger } from './messenger.ts';
import { messageRoutes } from './routes.ts';

export type { Surroundings } from './adapter.ts';

export interface Teams {
  readonly messenger: Messenger;
  /** `POST /api/messages`, to be mounted where JSON bodies are read. */
  routes(bot: Bot): Router;
}

/** The channel: Microsoft Teams through the Bot Framework. A test changes the `surroundings`. */
export function createTeams(config: Config, log: Log, surroundings?: Surroundings): Teams {
  const adapter = createAdapter(config.credentials, surroundings);
  const messenger = createMessenger(adapter);
  return {
    messenger,
    routes: (bot) =>
      messageRoutes(adapter, createApplication(bot, messenger, log), {
        allowedTenants: config.allowedTenants,
        ...(surroundings?.turnsAMinute ? { turnsAMinute: surroundings.turnsAMinute } : {}),
      }),
  };
}
