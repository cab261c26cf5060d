import { createRequire, Module } from 'node:module';

const require = createRequire(import.meta.url);

/**
 * What signs people in by dialogs, writes prompts for a model and calls other bots, with all that they load: a third of
 * the time that the SDK takes to load, and nothing here does any of it. Each is an empty module before it is loaded.
 */
const unused = { 'botbuilder-dialogs': { Dialog: class {} }, yaml: {}, axios: {} };

const sdk = createRequire(require.resolve('@microsoft/teams-ai'));
for (const [name, exports] of Object.entries(unused)) {
  const path = sdk.resolve(name);
  require.cache[path] ??= Object.assign(new Module(path), { exports, loaded: true });
}

type Application = typeof import('@microsoft/teams-ai/lib/Application.js');
type Adapter = typeof import('@microsoft/teams-ai/lib/TeamsAdapter.js');

/** The SDK, loaded here and nowhere else: of its library only the parts that are used (the whole one loads an AI client). */
export const { Application } = require('@microsoft/teams-ai/lib/Application.js') as Application;
export const { TeamsAdapter } = require('@microsoft/teams-ai/lib/TeamsAdapter.js') as Adapter;
