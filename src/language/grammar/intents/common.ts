import type { Intents } from './intent.ts';

export const common: Intents = {
  'settings.language': { slots: 'locale', says: ['speak {locale} i? onward?', '^{locale}', '!changeLanguage speak?'] },
  'settings.channelLanguages': {
    slots: 'languages',
    says: [
      'inChannel|channel|languageOf {locale} inChannel? channel? it? speak? publish? add? move? edit? become? what? -digest -agenda -minutesOf',
      'languageOf inChannel|channel it? move? add? speak? edit? -digest -agenda',
    ],
  },
  undo: {
    says: [
      'undo mistake? previous?',
      'cancel|unmake|undo previous mistake? -meeting -jointDay -minutesOf -task -agenda -{ref} -reminders -{group}',
    ],
  },
  help: {
    says: [
      'help i? what? add? canDo? how? help?',
      '!what canDo canDo? show? i?',
      '^help {text} -{when} -{ref} -{group}',
    ],
  },
  'my.data': {
    says: [
      'what|show aboutMe stored? data?',
      'data aboutMe stored? show? what?',
      'stored aboutMe data? what?',
      'what stored i|mine data?',
      'what data stored|aboutMe i? mine?',
    ],
  },
  'role.revoke': {
    slots: 'person role group',
    says: [
      'unmake {person} {role} {group}? {seat}?',
      'unmake {person} {seat} {group}?',
      'unmake {person} {group}',
      'add absent {person} {role}|{seat} {group}? {seat}? -{when} -meeting',
    ],
  },
  'role.grant': {
    slots: 'person role group',
    says: [
      'become|add {person} {role} {group}? {seat}? new?',
      'become|add {person} {seat} {group}? new?',

      'become|add|rights {role} {person}? rights?',
      '!{person} {seat} {group}? new?',
      '!{person} {role} new?',
    ],
  },
  'people.list': {
    says: ['who {role} become?', 'who|show|what workspace people?', 'people workspace? show? what? who?'],
  },
  'people.reachability': {
    says: [
      'who reach i? no? oneToOne? people?',
      'reach show|what no? oneToOne?',
      'reach no? find? something? report? what? who? oneToOne?',
    ],
  },
};
