import { createRequire, Module } from 'node:module';

const require = createRequire(import.meta.url);

/**
 * What the SDK's dialogs read numbers and dates with, in nine languages: a third of the time it takes to load, and
 * nobody here asks them anything (`language/` does). They are left out: each is an empty module before it is loaded.
 */
const unused = {
  '@microsoft/recognizers-text-suite': { Culture: {} },
  '@microsoft/recognizers-text-date-time': {},
  '@microsoft/recognizers-text-number': {},
  '@microsoft/recognizers-text-choice': {},
};

const from = (parent: NodeJS.Require, name: string) => createRequire(parent.resolve(name));
const dialogs = from(from(require, '@microsoft/teams-ai'), 'botbuilder-dialogs');
for (const [name, exports] of Object.entries(unused)) {
  const path = dialogs.resolve(name);
  require.cache[path] ??= Object.assign(new Module(path), { exports, loaded: true });
}

type Application = typeof import('@microsoft/teams-ai/lib/Application.js');
type Adapter = typeof import('@microsoft/teams-ai/lib/TeamsAdapter.js');

/** The SDK, loaded here and nowhere else: of its library only the parts that are used (the whole one loads an AI client). */
export const { Application } = require('@microsoft/teams-ai/lib/Application.js') as Application;
export const { TeamsAdapter } = require('@microsoft/teams-ai/lib/TeamsAdapter.js') as Adapter;
