import type { Intents } from './intent.ts';

export const agreement: Intents = {
  'agreement.add': {
    slots: 'agreementKind due group owner',
    says: [
      'add|new {agreement} {date}? {until}? toReview? review? inForce? find? responsible? we? {group}? {person}? -task -agenda -goal -what -show',
      'add|new agreement {date}? {until}? toReview? review? inForce? find? responsible? we? {group}? {person}? -task -agenda -goal -what -show -practice',
    ],
  },
  'agreement.list': {
    says: [
      'agreement show|what|when? {group}? inForce? toReview? review? when? -add -new -goal -task -agenda -practice',
      'show|what|when {agreement} toReview? review? endIt? -task -agenda -goal',
    ],
  },
  'agreement.reviewed': {
    slots: 'agreementKind pastDate',
    says: ['{agreement} reviewed add? {date}? -task -agenda -what -when -new'],
  },
  'agreement.handOver': {
    slots: 'agreementKind owner',
    says: [
      'ofAgreement responsible {person} onward? add? become? move? handOver? new? -{when} -task -agenda -goal -what -who -was -show',
      '{agreement}|agreement responsible {person} onward? become? move? handOver? -add -new -{when} -{ref} -task -agenda -goal -what -who -was -show',
      'appoint {agreement}|agreement responsible {person} become? add? new? -{when} -task -agenda -goal -what -who -was -show',
      'handOver|move {agreement}|agreement {person} responsible? handOver? add? onward? -{when} -{ref} -task -agenda -goal -what -who -was -new',
      'move|appoint {agreement}|agreement responsible new? -{when} -task -agenda -goal -what -who -was -show',
    ],
  },
  'agreement.remove': { slots: 'agreementKind', says: ['cancel|unmake {agreement} agreement? -task -agenda -meeting'] },
};
