import type { Facts } from '#domain/errors.ts';

const rights: Record<string, string> = {
  staff: 'a member of the workspace',
  member: 'a member of the group',
  secretary: 'the secretary, chair or vice chair of the group',
  chair: 'the chair or the vice chair of the group',
  caseworker: 'a caseworker',
  admin: 'an administrator of the workspace',
};

export const common = {
  commands: {
    help: { title: 'What I can do', example: 'What can you do?' },
    undo: { title: 'Undo', example: 'Undo' },
    'settings.language': { title: 'Change language', example: 'Speak Finnish' },
    'settings.channelLanguages': { title: 'Languages of a channel', example: 'This channel in Finnish and Swedish' },
  },
  fields: {
    locale: 'Language',
    languageChannel: 'Channel',
    secondLocale: 'Second language',
  },
  errors: {
    'action.unknown': () => 'This button is no longer in use. Type “help” to see what you can do.',
    'action.tooLong': ({ field, max }: Facts) => `“${field}” is too long: ${max} characters at most.`,
    'action.invalid': ({ field }: Facts) => `“${field}” is not valid. Nothing was changed. Correct it and try again.`,
    'date.impossible': ({ text }: Facts) => `There is no such day as ${text}. Type another one, for example Mon 7 Dec.`,
    'time.impossible': ({ text }: Facts) => `There is no such time as ${text}. Type it like this: 9:00–11:00.`,
    'privacy.personalId': () =>
      'The message seems to contain a personal identity code, so I neither read nor kept it. Delete the message and ask again with the reference of the plan, for example AKT-0231. I cannot recognise names: do not type the names of clients either.',
    'role.needed': ({ right }: Facts) => `This can be done by ${rights[String(right)]}.`,
    'undo.unknown': () => 'This cannot be undone: someone else made the change.',
    'undo.already': () => 'This has been undone already.',
    'undo.changed': () => 'This can no longer be undone, because it has been changed since.',
    'undo.nothing': () => 'There is nothing to undo.',
    'workspace.none': () =>
      'I cannot find you in any workspace. Ask an owner of your shared team to add Yhdyspintabotti to it, and you as a member.',
  },
  appName: 'Yhdyspintabotti',
  undo: 'Undo',
  save: 'Save',
  send: 'Send',
  yes: 'Yes',
  no: 'No',
  undone: 'Undone. Everything is as it was before the change.',
  undoneWhat: (command: string) => `The change was: ${command}.`,
  privately: 'I answered you in our one-to-one chat.',
  bug: (id: string) =>
    `Something went wrong and nothing was changed. Please try again in a moment. The error id is ${id}.`,
  away: (id: string) =>
    `I cannot reach my records just now, and nothing was changed. Please try again in a few minutes. The error id is ${id}.`,
  missing: 'Fill in what is missing.',
  clockOf: (label: string) => `${label}, time`,
  required: (label: string) => `Fill in “${label}”.`,
  whichDay: 'Which day do you mean?',
  which: 'Which one do you mean?',
  whichOf: (label: string) => `What do you mean? ${label}:`,
  notUnderstood: 'I did not understand. Did you mean one of these?',
  notUnderstoodNothing: 'I did not understand. Type “help” to see what you can do.',
  help: {
    back: 'Back',
    more: 'More topics',
    topics: {
      calendar: 'Calendar',
      calendarFile: 'Calendar in Outlook',
      planReview: 'Plans',
      goodPractice: 'Good practices',
      leadership: 'Groups and agendas',
      meeting: 'Meetings',
      session: 'At the meeting',
      minutes: 'Minutes',
      decision: 'Decisions',
      goal: 'Goals',
      recommendation: 'Recommendations',
      poll: 'Surveys',
      task: 'Tasks',
      digest: 'Reminders',
      region: 'Areas and knowledge',
      people: 'People and roles',
      privacy: 'Data and settings',
      common: 'Other',
    },
    title: 'How I can help',
    intro: 'Type in your own words or press a button.',
    privacy: 'Do not type a client’s name or personal identity code: plans have a reference, such as AKT-0231.',
    say: (example: string) => `“${example}”`,
  },
  welcome: {
    team: (workspace: string) => `Hello! I am Yhdyspintabotti, the secretary of the workspace ${workspace}.`,
    personal: (name: string) => `Hello ${name}! I am Yhdyspintabotti, the secretary of your shared workspace.`,
    about:
      'I keep the joint calendar days, plan reviews, good practices and the leadership group’s agendas and action items. I remind you in the morning when there is something to remind you of.',
    next: 'Try these:',
    admin:
      'You are the administrator of this workspace because you installed me. You can appoint secretaries and caseworkers.',
  },
  language: {
    now: 'I will speak English with you.',
    channelNow: (channel: string, names: readonly string[]) =>
      `${names.length > 1 ? 'Languages' : 'Language'} of the channel ${channel}: ${names.join(', ')}.`,
    names: { fi: 'Finnish', sv: 'Swedish', en: 'English' },
  },
};
