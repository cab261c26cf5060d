import type { Intents } from './intent.ts';

export const region: Intents = {
  'region.query': {
    slots: 'regionName',
    says: [
      'county what {text} area? belongs? municipality? show?',
      'area what {text} county? belongs? municipality? show?',
      'county area {text} what? show? belongs?',
      'who|what county {text}',
      'howMany area {text} county? belongs?',
      'show area {text} county? -add -task -agenda',
      'areas {text} -add -new -task -agenda -practice -find -{when} -meeting -remind -decision',
      'area {text} spans reaches? find? belongs?',
      'county {text} what|belongs municipality? -area -add -task -agenda -practice',
    ],
  },
  'region.spanning': {
    says: [
      'area spans what? show? howMany? reaches? belongs?',
      'spans reaches|what area? show?',
      'area reaches county what? show?',
    ],
  },
  'region.list': {
    says: [
      'howMany area|county wholeCountry county? belongs?',
      'howMany area|county county? belongs? -{group}',
      '!what area|county belongs?',
      '!show area|county county? everything?',
      '!areas',
    ],
  },
};
