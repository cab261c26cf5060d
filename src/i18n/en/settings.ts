import type { Texts } from '../texts.ts';

const months = (n: number) => (n === 1 ? 'a month' : n % 12 === 0 ? years(n / 12) : `${n} months`);
const years = (n: number) => (n === 1 ? 'a year' : `${n} years`);

export const settings: Texts['settings'] = {
  commands: {
    'settings.show': { title: 'Settings', example: 'Show the settings' },
    'settings.change': { title: 'Change settings', example: 'Change the settings' },
    'retention.set': { title: 'Change retention times', example: 'Change the retention times' },
    'workspace.choose': { title: 'Switch workspace', example: 'Switch workspace' },
    'group.change': { title: 'Change a group’s settings', example: 'Change the settings of the leadership group' },
    'group.archive': { title: 'Archive a group', example: 'Archive the area team' },
  },
  fields: {
    digestAt: 'The morning digest goes out',
    dayEnds: 'The working day ends',
    workspaceLocale: 'Language of the channels',
    keptPlans: 'Closed plans',
    keptAnswers: 'Answers to invitations',
    keptMessages: 'Sent messages and reminders',
    keptPeople: 'Names of those who left',
    keptLog: 'Log of changes',
    workspace: 'Workspace',
  },
  errors: {
    'settings.hours': () => 'The working day ends before it begins. Check the times.',
    'settings.nothing': () => 'Nothing was changed: everything was so already.',
    'retention.logShort': ({ least }) =>
      `The log must be kept at least as long as plans are: ${months(Number(least))}.`,
    'workspace.onlyOne': () => 'You are in this workspace only.',
    'group.meetsStill': ({ name }) =>
      `The group ${name} has meetings to come. End the series or call them off first, then the group can be archived.`,
  },
  title: (workspace) => `Settings: ${workspace}`,
  saved: 'Saved.',
  language: (name) => `**Language of the channels:** ${name}`,
  hours: (from, to) => `**Reminders:** on working days ${from}–${to}, the digest at ${from}`,
  zone: (zone) => `**Time zone:** ${zone}`,
  escalation: (days) =>
    days === 0
      ? '**Late reviews to the lead:** not told'
      : `**Late reviews to the lead:** after ${days === 1 ? 'a day' : `${days} days`}`,
  groups: (names) => `**Groups:** ${names || 'none yet'}`,
  admins: (names) => `**Admins:** ${names}`,
  retention: '**Retention times**',
  kept: {
    plans: (n) => `- Closed plans: ${months(n)} after closing`,
    answers: (n) => `- Answers to invitations: ${months(n)} after the event`,
    messages: (n) => `- Sent messages and reminders: ${months(n)}`,
    people: (n) => `- Names of those who left: ${months(n)} after they left`,
    log: (n) => `- Log of changes: ${months(n)}`,
  },
  untilThen: (day) => ` (the shorter time applies from ${day})`,
  retentionHint: (days) =>
    `A shorter time applies after ${days} days, so that it can be taken back. What goes after that cannot be had again.`,
  months: (n) => (n % 12 === 0 ? (n === 12 ? '1 year' : `${n / 12} years`) : n === 1 ? '1 month' : `${n} months`),
  changeHours: 'Hours and language',
  changeRetention: 'Retention times',
  rules: 'Review intervals',
  groupButton: 'Groups',
  peopleButton: 'People and roles',
  choose: 'Which workspace is it about?',
  chosen: (name) => `We are now talking about the workspace ${name}.`,
  groupChanged: (name) => `Saved: ${name}`,
  noChannel: 'No channel',
  archived: (name) => `Archived: ${name}`,
  archivedHint: 'The group’s agendas, minutes and decisions stay. There will be no new meetings or reminders.',
};
