import type { Intents } from './intent.ts';

export const common: Intents = {
  'settings.language': { slots: 'locale', says: ['speak {locale} i?', '^{locale}'] },
  undo: { says: ['undo'] },
  help: { says: ['help i? what? add? help?'] },
  'my.data': {
    says: [
      'what|show aboutMe stored? data?',
      'data aboutMe stored? show? what?',
      'stored aboutMe data? what?',
      'what stored i|mine data?',
    ],
  },
  'role.revoke': {
    slots: 'person role group',
    says: ['unmake {person} {role} {group}? {seat}?', 'unmake {person} {seat} {group}?', 'unmake {person} {group}'],
  },
  'role.grant': {
    slots: 'person role group',
    says: [
      'become|add {person} {role} {group}? {seat}? new?',
      'become|add {person} {seat} {group}? new?',

      'become|add {role} {person}?',
      '!{person} {seat} {group}? new?',
      '!{person} {role} new?',
    ],
  },
  'people.list': {
    says: ['who {role} become?', 'who|show|what workspace people?', 'people workspace? show? what? who?'],
  },
  'people.reachability': { says: ['who reach i?', 'reach show|what', 'reach'] },
};
