import type { Texts } from '../texts.ts';

const times = (n: number) => (n > 1 ? `, ${n} messages` : '');

export const delivery: Texts['delivery'] = {
  commands: {
    'delivery.report': { title: 'Delivery report', example: 'Delivery report' },
    'delivery.retry': { title: 'Send again', example: 'Send the failed ones again' },
  },
  fields: {},
  errors: { 'delivery.nothing': () => 'There is nothing to send again.' },
  title: (failed) => (failed === 0 ? 'Every message has arrived' : 'Some messages have not arrived'),
  since: (day) => `Messages from ${day} on.`,
  counts: (sent, waiting, failed) => `Sent ${sent}, waiting ${waiting}, not arrived ${failed}.`,
  scope: 'You see the messages of your own groups.',
  kinds: { digest: 'morning digest', message: 'message', post: 'card in a channel', update: 'update of a card' },
  reasons: {
    unreachable:
      'Teams does not let the message through: the bot is blocked or removed, or the person is not in the team.',
    rejected: 'Teams did not take the message.',
    later: 'Teams did not answer or is busy. I try again by myself.',
    bug: 'The message could not be made. The fault is in the log; I try again by myself.',
    gaveUp: 'I tried for a week, and Teams did not take the message.',
  },
  row: (kind, n, when) => `${kind}${times(n)}, last ${when}`,
  next: (when) => `Next try ${when}.`,
  more: (n) => (n === 1 ? 'And one more recipient.' : `And ${n} more recipients.`),
  gone: 'Someone who has left',
  general: 'The General channel',
  retryAll: 'Send again',
  retryOne: (name) => `Send again: ${name}`,
  retried: (n) => (n === 1 ? 'I am sending the message again now.' : `I am sending ${n} messages again now.`),
  unreachable: (name) => `I cannot reach ${name}`,
  unreachableWhy:
    'Teams does not let my messages through. The person may have blocked or removed the bot, or is a guest whom I cannot write to.',
  unreachableDo: 'Ask them to open the chat with Yhdyspintabotti and write “hi”: after that messages arrive again.',
  mail: 'Write an e-mail',
  mailSubject: 'Reminders of Yhdyspintabotti',
  mailBody:
    'Hello!\n\nYhdyspintabotti cannot reach you in Teams. Open the chat with the bot and write “hi”, and the reminders arrive again.',
};
