import type { Texts } from '../texts.ts';

export const reach: Texts['reach'] = {
  commands: {
    'people.reachability': { title: 'Whom I reach', example: 'Who can you reach directly?' },
  },
  fields: {},
  errors: {},
  title: (yes, all, no) =>
    no > 0
      ? no === 1
        ? 'I cannot reach one person one to one'
        : `I cannot reach ${no} people one to one`
      : `I reach ${yes} of ${all} one to one`,
  yes: (names) => `**I reach:** ${names}`,
  unknown: (names) => `**Not tried yet:** ${names}. The first message will tell.`,
  no: (n) => (n === 1 ? '**I do not reach:**' : '**I do not reach these:**'),
  refused: 'Teams does not let the message through: the bot is blocked or removed, or a guest gets no messages.',
  named: 'Known by name only: not in the team.',
  noMail: 'No e-mail address is known.',
  mailTo: (name) => `Write an e-mail to ${name}`,
  more: (n) => (n === 1 ? 'And one more.' : `And ${n} more.`),
  welcome: 'Whom do I reach?',
};
