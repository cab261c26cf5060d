import type { Intents } from './intent.ts';

const never = '-agenda -practice -what -show -who';
const whose = '{person}? responsible? {until}? {date}? {group}?';

export const recommendation: Intents = {
  'recommendation.show': {
    slots: 'recommendation group',
    says: [
      'recommendation state|statusOf? show? what? inProgress? done? {group}? -add -edit -agenda -practice',
      'how|what recommendation progressed|state {group}? -add -agenda -practice',
      '!how recommendation {group}?',
      'unfold recommendation {group}? -add -agenda -practice',
    ],
  },
  'recommendation.edit': {
    slots: 'recommendation owner due group',
    says: [
      `recommendation done add? statusOf? state? ${whose} ${never} => state=done`,
      `recommendation inProgress|began|start add? statusOf? ${whose} ${never} -unfold => state=inProgress`,
      `recommendation unbegun add? statusOf? ${whose} ${never} => state=notStarted`,
      `recommendation deadline {date} add? become? ${whose} ${never}`,
      `recommendation add|edit|move state|statusOf? ${whose} ${never}`,
      `recommendation responsible {person} {until}? {date}? add? {group}? ${never}`,
    ],
  },
  'recommendation.onAgenda': {
    slots: 'group',
    says: [
      'add recommendation agenda state? progressed? {group}? next? meeting?',
      'recommendation toAgenda|agenda state? progressed? {group}? next? meeting? -show -what -done',
    ],
  },
};
