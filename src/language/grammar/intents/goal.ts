import type { Intents } from './intent.ts';

export const goal: Intents = {
  'goal.list': {
    slots: 'group',
    says: [
      'goal show|what? {group}? -add -new -move -agenda -state',
      'goal what|show|find {when} {group}? find? -add -new -move -agenda -state -done',
      'goal how|what state|statusOf {group}? -add -new -move -agenda',
    ],
  },
  'goal.create': {
    slots: 'title',
    says: [
      'add|new goal {period} {colon} {text} -measure -agenda',
      'add|new|propose goal {text}? new? -measure -agenda -state -statusOf',
      'goal new {text}? -measure',
    ],
  },
  'goal.state': { says: ['move goal statusOf|state', 'goal statusOf|state add|edit'] },
  'goal.action': { says: ['add|new measure goal new?'] },
  'goal.onAgenda': {
    slots: 'group',
    says: [
      'add goal agenda {group}? next? meeting?',
      'goal toAgenda add? {group}? statusOf? state? next? meeting? discuss?',
      '!add goal statusOf|state|discuss discuss? next? meeting {group}? statusOf? state?',
    ],
  },
};
