import type { Intents } from './intent.ts';

const other = '-task -agenda -goal -practice -meeting -decision';

export const situation: Intents = {
  'situation.list': {
    says: [`show|what|find situation link? next? ${other} -add -new`, '!situation link?', '!situation link what|show'],
  },
  'situation.add': {
    slots: 'webAddress title',
    says: [
      '!add|new toSituation new link',
      `add|new toSituation back? link? named? {text}? ${other}`,
      `add|new link situation new? named? {text}? ${other}`,
      `^toSituation link {text} ${other}`,
    ],
  },
  'situation.remove': {
    slots: 'title',
    says: [
      `cancel|unmake|off fromSituation link? off? add? {text}? ${other}`,
      `add|leaveOut fromSituation {text} link? leaveOut? -new ${other}`,
      `cancel|unmake situation link {text}? ${other}`,
    ],
  },
  'situation.onAgenda': {
    slots: 'group',
    says: [
      'situation link agenda add? {group}? next? meeting? -task',
      'situation link toAgenda add? {group}? next? meeting? -task',
    ],
  },
};
