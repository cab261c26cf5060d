import type { Intents } from './intent.ts';

export const agreement: Intents = {
  'agreement.add': {
    slots: 'agreementKind due group owner',
    says: [
      'add|new {agreement} {date}? {until}? toReview? review? {group}? {person}? -task -agenda -goal -what -show',
      'add|new agreement {date}? {until}? toReview? review? {group}? {person}? -task -agenda -goal -what -show -practice',
    ],
  },
  'agreement.list': {
    says: [
      'agreement show|what|when? {group}? inForce? toReview? review? when? -add -new -goal -task -agenda -practice',
      'show|what|when {agreement} toReview? review? -task -agenda -goal',
    ],
  },
  'agreement.reviewed': {
    slots: 'agreementKind pastDate',
    says: ['{agreement} reviewed add? {date}? -task -agenda -what -when -new'],
  },
  'agreement.remove': { slots: 'agreementKind', says: ['cancel|unmake {agreement} agreement? -task -agenda -meeting'] },
};
