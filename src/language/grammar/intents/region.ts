import type { Intents } from './intent.ts';

export const region: Intents = {
  'region.query': {
    slots: 'regionName',
    says: [
      'county what {text} area?',
      'area what {text} county?',
      'county area {text} what?',
      'who|what county {text}',
    ],
  },
};
