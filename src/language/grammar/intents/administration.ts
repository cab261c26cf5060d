import type { Intents } from './intent.ts';

const about =
  'calendar? plan? practice? agenda? meeting? task? tasks? goal? people? groups? group? reminders? settingsOf?';
const asked = `{person}? {when}? ${about} workspace? who? i? mine? was?`;

export const administration: Intents = {
  'settings.show': {
    says: [
      'settingsOf show? what? workspace? retention? -{group}',
      'retention show|what? what? changeLog? plan? reminders? report? people? dataOf? data? how?',
      'how retention data? dataOf? plan? changeLog? people?',
    ],
  },
  'settings.change': {
    slots: 'workTimes workspaceLocale',
    says: [
      'settingsOf move|add|edit|become workspace? -{group}',
      'workingHours|digestTime move|add|become|send {time} workingHours? digestTime? {when}?',
      '!workingHours|digestTime {time}',
      'channelLanguage move|add|become|speak? {locale}? become?',
    ],
  },
  'retention.set': {
    slots: 'keptTimes',
    says: [
      'retention move|add|edit|become show?',
      'retention {span} move? add? become? changeLog? plan? reminders? report? people? gone? dataOf?',
    ],
  },
  'workspace.choose': { says: ['chooseOther|move workspace show? another?', '!whichWorkspace i? show?'] },
  'group.change': {
    slots: 'formality group',
    says: [
      '{group} {formality} become|add|move|found new?',
      'settingsOf {group} move? add? edit? show?',
      '{group} renameIt move? -{person}',
      'renameIt {group}',
    ],
  },
  'group.archive': { slots: 'group', says: ['archive {group}', 'archive group|groups'] },
  'my.export': {
    says: [
      'takeOut|send dataOf|data mine? aboutMe? i? document? everything? stored?',
      'aboutMe document stored? show? everything? i? takeOut? data? send?',
      'document|download aboutMe|dataOf aboutMe? mine? data? everything? stored? send? show? -{person} -workspace -gone',
      'takeOut aboutMe stored? data? dataOf? document?',
    ],
  },
  'my.erase': {
    says: [
      'erase|cancel|unmake dataOf|data mine|i|aboutMe mine? i? stored? everything? -gone -ofPerson',
      'erase i|mine|aboutMe i? mine? data? dataOf? stored? -gone -ofPerson',
      'erase|cancel|unmake aboutMe data? dataOf? stored? mine? i? everything? -gone -ofPerson',
      '!erase',
    ],
  },
  'person.erase': {
    slots: 'person',
    says: [
      'erase|cancel|unmake dataOf|data gone|ofPerson gone? ofPerson? {person}? people? workspace?',
      'erase|cancel|unmake dataOf|data {person} gone? stored? we? {person}? -aboutMe -mine',
      'erase {person} gone? dataOf? data?',
    ],
  },
  'workspace.export': {
    says: [
      'takeOut|send workspace dataOf? data? everything? document?',
      'takeOut everything dataOf|data document? workspace? -mine -aboutMe',
    ],
  },
  'log.show': {
    slots: 'whoChanged pastPeriod logSubject',
    says: [
      `changeLog show? what? find? changedIt? history? ${asked} -takeOut -retention`,
      `what|who|show changedIt ${asked} -{ref} -agreement -decision -reviewed -done`,
      `what|who|show changedIt done {when} ${asked} -{ref} -agreement -decision -task -plan`,
      `what|who|show history workspace ${asked} -{ref}`,
    ],
  },
  'log.narrow': { says: ['changeLog narrowIt|edit show?'] },
  'log.export': {
    slots: 'whoChanged pastPeriod logSubject',
    says: [`takeOut|send changeLog document? ${asked}`, `changeLog document ${asked} takeOut? -show`],
  },
  'people.left': {
    says: [
      'who|show|what|find gone people? workspace? leftOver? task? tasks? plan? agreement? practice? -{person} -move -handOver',
      'what leftOver gone task? tasks? plan? people?',
      'gone people task? tasks? show? leftOver? -move -handOver -erase -cancel',
      '^something gone workspace? {when}? who? find? -{person} -plan -task',
      '!gone',
    ],
  },
  'left.move': { says: ['move|handOver gone|ofPerson task|tasks everything? -plan -{date}'] },
};
