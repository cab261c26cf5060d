import type { Intents } from './intent.ts';

export const digest: Intents = {
  'digest.post': {
    says: [
      'monthly practice channel? add? send? publish? show? => monthly=yes',
      'digest practice add? channel? send? publish? show?',
      'digest channel add? send? publish?',
      'digest practice {repeat} add? channel? send? publish? show? => monthly=yes',
      'digest practice monthly add? channel? send? publish? show? => monthly=yes',
    ],
  },
  'digest.mine': {
    says: [
      'whatsUp {date}? i? mine? {when}? -{time} -open -overdue -task',
      'what {date} i|mine',
      '!find {date} i|mine something? what?',
      'agenda|calendar {date} i|mine what? show? -meeting -{group} -feed',
      'what add mine|i',
      'what {date} i|mine add',
      'mine digest show?',
      '!what i|mine done',
    ],
  },
};
