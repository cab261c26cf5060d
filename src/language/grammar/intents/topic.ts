import type { Intents } from './intent.ts';

export const topic: Intents = {
  'topic.add': {
    slots: 'month minutes itemType group topicTitle',
    says: [
      'add|new|propose yearlyTopic {text}? {period}? {group}? agenda? yearly? discuss? -cancel -off -show -what',
      'noted|recordIt yearlyTopic {text}? {period}? {group}? agenda? yearly? discuss? -cancel -off -show -what',
      'yearlyTopic {text} {period} {group}? become? discuss? yearly? agenda? -cancel -off -show -what',
      'yearly discuss {text} {period} {group}? meeting? -cancel -off -show -what -when',
      'yearly agenda|toAgenda {text} {period} {group}? add? meeting? -cancel -off -show -what -when',
    ],
  },
  'topic.list': {
    slots: 'group',
    says: [
      'yearlyTopic show|what|when|find? {group}? mine? -add -new -cancel',
      'what discuss yearly item? {group}? meeting?',
    ],
  },
  'topic.remove': {
    slots: 'group topicTitle',
    says: ['cancel|unmake|off yearlyTopic {text}? {group}? add? unmake? -show -what'],
  },
};
