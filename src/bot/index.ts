import type { AppContext } from '#context.ts';
import { converse } from './converse.ts';
import { myDigest } from './digest.ts';
import { commands } from './feature.ts';
import { help } from './help.ts';
import { installed, removed, rosterChanged } from './install.ts';
import { setLanguage } from './language.ts';
import { grantRole, listPeople, revokeRole } from './people.ts';
import type { Bot } from './request.ts';
import { undo } from './undo.ts';

/** Everything the bot does for people, in the order of the help. */
export const features = commands(help, undo, myDigest, setLanguage, grantRole, revokeRole, listPeople);

/** The bot: one request in, one reply out. A failing request changes nothing, and is answered kindly. */
export const createBot =
  (context: AppContext): Bot =>
  async (request) => {
    switch (request.kind) {
      case 'message':
      case 'action':
        return converse(context, features, request);
      case 'installed':
        return installed(context, request);
      case 'removed':
        return removed(context, request);
      case 'rosterChanged':
        return rosterChanged(context, request);
      case 'search':
        return { messages: [], results: [] };
    }
  };
