import type { AppContext } from '#context.ts';
import { administration } from './administration/index.ts';
import { calendar } from './calendar/index.ts';
import { setChannelLanguages } from './channel-language.ts';
import { converse } from './converse.ts';
import { deliveryReport } from './delivery/report.ts';
import { retryDeliveries } from './delivery/retry.ts';
import { myDigest } from './digest.ts';
import { commands } from './feature.ts';
import { goodPractice } from './good-practice/index.ts';
import { searchPractices } from './good-practice/search.ts';
import { help } from './help.ts';
import { installed, removed, rosterChanged } from './install.ts';
import { setLanguage } from './language.ts';
import { leadership } from './leadership/index.ts';
import { grantRole, listPeople, revokeRole } from './people.ts';
import { planReview } from './plan-review/index.ts';
import { process } from './process/index.ts';
import { region } from './region/index.ts';
import { reminder } from './reminder/index.ts';
import type { Bot } from './request.ts';
import { situation } from './situation/index.ts';
import { task } from './task/index.ts';
import { undo } from './undo.ts';

/** Everything the bot does for people, in the order of the help. */
export const features = commands(
  help,
  ...calendar,
  ...planReview,
  ...goodPractice,
  ...task,
  undo,
  myDigest,
  ...reminder,
  ...leadership,
  ...region,
  ...process,
  ...situation,
  setLanguage,
  setChannelLanguages,
  grantRole,
  revokeRole,
  listPeople,
  deliveryReport,
  retryDeliveries,
  ...administration,
);

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
        return searchPractices(context, request);
    }
  };
