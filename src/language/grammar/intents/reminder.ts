import type { Intents } from './intent.ts';

export const reminder: Intents = {
  'reminder.create': {
    slots: 'who at subject',
    says: ['remind {text}? i? {when}? {person}? aboutIt? -{ref} -no -arrived -snoozeIt add? new?'],
  },
  'reminder.list': { says: ['show|what|find reminders mine? i? next? add?', '!reminders mine?', 'reminders mine'] },
  'reminder.cancel': { says: ['!cancel reminders|remind mine? next?'] },
  'reminder.snooze': { says: ['!later|move reminders|remind mine?', '!snoozeIt mine? i?'] },
  'reminders.pause': {
    slots: 'quiet',
    says: [
      '!no|notHeld|hold reminders|remind {when} i? send?',
      '!no|notHeld reminders i?',
      '!pause {when}? remind? reminders? add? i? mine? until?',
      '!later remind i? {when}',
      'pause reminders|remind {when}?',
    ],
  },
  'reminders.resume': {
    says: [
      'unpause unpause? reminders? again?',
      '!close|cancel|unmake pause reminders? mine?',
      'resumed|again reminders|remind i? come? -{ref}',
      '!come reminders again?',
      'again remind i start? resumed? -{when} -{ref} -{person}',
    ],
  },
  'delivery.report': {
    says: [
      'delivery report? reminders? invitation? show? what? find? was? everything? reach? people? no? undelivered?',
      'delivery',
      '!undelivered leftOver? something? who? what? find? people? reminders? -again -send',
      '^arrived|departed reminders|report everything? people? {when}? reach? -again',
      '^reach report|reminders everything? people? was? {when}? -no -{person}',
      'report undelivered show? what? who? -send -again',
    ],
  },
  'delivery.retry': {
    says: [
      'send again|undelivered again? undelivered?',
      'delivery again',
      '!again undelivered what? send? reminders? report?',
    ],
  },
};
