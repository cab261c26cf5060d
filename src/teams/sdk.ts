import { createRequire, Module } from 'node:module';

const require = createRequire(import.meta.url);

/**
 * What signs people in by dialogs, writes prompts for a model, calls other bots, talks over pipes, and keeps or speaks
 * what was said, with all that it loads: a third of the time that the SDK takes to load, and nothing here does any of
 * it. Each is an empty module before it is loaded; the classes are those that others extend.
 */
const unused = {
  'botbuilder-dialogs': { Dialog: class {} },
  'botframework-streaming': { RequestHandler: class {} },
  axios: {},
  'fs-extra': {},
  htmlparser2: {},
  'json-colorizer': {},
  yaml: {},
};

const sdk = createRequire(require.resolve('@microsoft/teams-ai'));
const instead = (name: string, exports: object) => {
  const path = sdk.resolve(name);
  require.cache[path] ??= Object.assign(new Module(path), { exports, loaded: true });
  return path;
};
for (const [name, exports] of Object.entries(unused)) instead(name, exports);

/** Loaded where the bot signs in as a managed identity, when it first does. */
const identity = instead('@azure/identity', {
  get DefaultAzureCredential() {
    delete require.cache[identity];
    return require(identity).DefaultAzureCredential;
  },
});

type Application = typeof import('@microsoft/teams-ai/lib/Application.js');
type Adapter = typeof import('@microsoft/teams-ai/lib/TeamsAdapter.js');

/** The SDK, loaded here and nowhere else: of its library only the parts that are used (the whole one loads an AI client). */
export const { Application } = require('@microsoft/teams-ai/lib/Application.js') as Application;
export const { TeamsAdapter } = require('@microsoft/teams-ai/lib/TeamsAdapter.js') as Adapter;
