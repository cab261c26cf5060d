import type { Intents } from './intent.ts';

export const goodPractice: Intents = {
  'practice.search': {
    slots: 'query',
    says: [
      'find practice {text}? what? we? elsewhere? tried? -how',
      '^something something? {text} we? -{colon} -gone -{when} -task -plan -{plan} -{ref} -agenda -remind -meeting -decision',
      'what something something? elsewhere? {text} we? -calendar -{when} -task -plan -{plan} -{ref} -agenda -remind -meeting -decision',
      'how elsewhere practice {text} tried? done? inUse? taken? we?',
      'how elsewhere {text} tried? done? inUse? taken? we? find? practice? something?',
      '^elsewhere tried|inUse {text} practice? we? -task -plan -{ref} -agenda -decision -{when}',
      'find elsewhere tried {text} inUse? we? practice? something?',
      'find something something? tried? {text} we? -calendar -{when} -task -plan -{plan} -{ref} -agenda -remind -meeting',
      'practice what|show {text}? -mine -unfold',
      '^practice {text} -digest -add -propose',
      'practice show? what? -digest -add -new -propose -{period}',
    ],
  },
  'practice.propose': {
    slots: 'region title',
    says: [
      '!propose practice i? mine? new?',
      'propose practice {text}? new? -comment',
      'add|new practice {text}? -digest -edit -comment',
      'newPractice {text}? propose? add?',
      'something practice {colon} {text} elsewhere? new? -find -what -task -agenda -remind',
      'something {colon} {text} elsewhere? -find -what -task -agenda -remind',
      'practice {colon} {text} propose? new? -find -what -show -comment -edit -inUse -unfold',
      '^we practice propose? {text} -what -find -inUse -who',
    ],
  },
  'practice.export': {
    says: ['takeOut practice document? show? what?', 'practice document document? takeOut? add? send?'],
  },
  'practice.show': { slots: 'practice', says: ['unfold practice {text} show? -digest -find -propose -new -task'] },
  'practice.edit': { slots: 'practice', says: ['edit practice {text}? -propose -new -agenda'] },
  'practice.publish': { slots: 'practice', says: ['publish practice proposal? {text}? -digest -channel -new -agenda'] },
  'practice.archive': {
    slots: 'practice',
    says: ['archive practice {text}?', 'cancel practice {text} -agenda -meeting -what'],
  },
  'practice.comment': { slots: 'practice', says: ['comment practice {text}?'] },
  'practice.checked': {
    slots: 'practice',
    says: [
      'practice {text} reviewed|check reviewed? -what -find',
      'practice {text} reviewed|check {date} reviewed? -what -find',
      'reviewed practice {text}? i?',
    ],
  },
  'practice.history': {
    slots: 'practice',
    says: ['history practice {text}? show? what?', 'who changedIt|handled practice {text}'],
  },
  'practice.adopt': {
    slots: 'adopted',
    says: ['we inUse {text} practice? taken? i?', 'inUse {text} practice? taken? -what -find -who -how'],
  },
};
