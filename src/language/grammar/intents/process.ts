import type { Intents } from './intent.ts';
import { plan } from './shared.ts';

const other = '-{ref} -task -agenda -practice -new -mine -overdue';

export const process: Intents = {
  'process.show': {
    slots: 'planType',
    says: [
      `who does what? ${plan} process? when? drafted? ${other}`,
      `who does what process? ${other}`,
      `does process|{plan} what? how? we? ${other} -who -add`,
      `how|what|show process ${plan} what? ${other}`,
      `how|what ${plan} process|does ${other}`,
      `!process ${plan}`,
      `!show|what|how process`,
    ],
  },
  'law.list': {
    says: [
      `what|show|find law ${plan.replaceAll('|', '? ')}? basedOn? ${other}`,
      `law ${plan.replaceAll('|', '? ')}? basedOn what? show? ${other}`,
      '!law',
    ],
  },
};
