import type { Texts } from '../texts.ts';

export const privacy: Texts['privacy'] = {
  commands: {
    'my.data': { title: 'What is stored about me', example: 'What is stored about me?' },
    'my.export': { title: 'Download my data', example: 'Download my data' },
    'my.erase': { title: 'Erase my data', example: 'Erase my data' },
    'person.erase': { title: 'Erase the data of someone who left', example: 'Erase the data of someone who left' },
    'workspace.export': {
      title: 'Download the workspace’s data',
      example: 'Download the data of the workspace to a file',
    },
  },
  fields: {},
  errors: {
    'erase.member': ({ name }) =>
      `${name} is still in the team. An admin can erase those who have left only; who is in the team erases the own data: “Erase my data”.`,
    'erase.already': ({ name }) => `${name}: the name has been erased already.`,
    'undo.erased': () => 'That a name was erased cannot be taken back: the name is nowhere any more.',
  },
  title: 'This is stored about you',
  name: (name) => `**Name:** ${name}`,
  email: (email) => `**E-mail:** ${email}`,
  organisation: (name) => `**Organisation:** ${name}`,
  language: (name, chosen) => `**Language:** ${name}${chosen ? '' : ' (from Teams)'}`,
  roles: (roles) => `**Roles:** ${roles}`,
  key: (key) => `**Your key in the log:** ${key}`,
  reachable: 'The bot can write to you one to one.',
  from: 'The bot has your name, address and language from Teams. Nothing is stored by which a client could be known.',
  rows: (n) => (n === 1 ? 'one row' : `${n} rows`),
  counts: '**Rows in which you are:**',
  count: (subject, n) => `- ${subject}: ${n}`,
  messages: (n) => `- Messages sent to you: ${n}`,
  logged: (n) => `- Your changes in the log: ${n}`,
  more: 'What the data is used for and how long it is kept is said in your organisation’s privacy statement.',
  download: 'Download',
  erase: 'Erase the data',
  files: { person: 'my-data.json', workspace: 'data-of-the-workspace.json' },
  exported: 'Your data as a file',
  workspaceExported: 'The workspace’s data as a file',
  link: 'Download the data (JSON)',
  linkHint: 'The link is yours alone and works for 15 minutes.',
  workspaceHint:
    'The link is yours alone and works for 15 minutes. Of plans the key is in it, not the reference. A large file takes a while; the browser shows how far it is.',
  eraseQuestion: 'Erase your name and address?',
  eraseOther: (name) => `Erase name and address: ${name}?`,
  eraseMeans: (key) =>
    `${key} takes the place of the name. The history stays with the key, and approved minutes stay as they were approved.`,
  eraseLeaves: 'You lose every right in the bot at once. An admin sees your plans and tasks and can move them.',
  eraseTeam:
    'If you stay in the team, its roster gives your name to the bot again, as a new member. Leave the team first if you do not want that.',
  eraseFinal: 'This cannot be taken back.',
  eraseSure: 'Erase the name',
  erased: (key) => `The name has been erased. ${key} is in its place.`,
};
