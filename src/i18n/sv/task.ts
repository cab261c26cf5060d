import type { Facts } from '#domain/errors.ts';
import type { TaskState } from '#domain/words.ts';
import { capital } from '../capital.ts';

const states: Readonly<Record<TaskState, string>> = {
  open: 'öppen',
  inProgress: 'på gång',
  waiting: 'väntar',
  done: 'klar',
  cancelled: 'avblåst',
};
const late = (n: number) => (n === 0 ? '' : n === 1 ? ', en är försenad' : `, ${n} är försenade`);

export const task = {
  commands: {
    'task.create': { title: 'Lägg till en uppgift', example: 'Uppgift till Nyman: utkast till avtalet senast 15.1' },
    'task.done': { title: 'Markera en uppgift som klar', example: 'Utkastet till avtalet är klart' },
    'task.list': { title: 'Uppgifter', example: 'Vilka uppgifter är försenade?' },
    'task.show': { title: 'Visa uppgiften', example: 'Visa uppgiften siffrorna till lägesbilden' },
    'task.edit': { title: 'Ändra uppgiften', example: 'Flytta tidsfristen för uppgiften siffrorna till 12.2' },
    'task.comment': {
      title: 'Kommentera uppgiften',
      example: 'Kommentera uppgiften siffrorna: jag väntar på uppgifter från FPA',
    },
  },
  fields: { owners: 'Ansvariga', due: 'Tidsfrist', taskState: 'Läge', taskComment: 'Kommentar' },
  errors: {
    'task.notTogether': ({ names }: Facts) =>
      `Du kan ge en uppgift till en medlem av din egen grupp. I samma grupp som du finns inte: ${names}.`,
    'task.notYours': ({ title }: Facts) =>
      `Uppgiften ”${title}” kan markeras som klar av den ansvariga eller av gruppens sekreterare.`,
    'task.notYoursToChange': ({ title }: Facts) =>
      `Uppgiften ”${title}” kan ändras av den ansvariga, av den som gav den eller av gruppens sekreterare.`,
    'task.unknown': () => 'Uppgiften finns inte längre.',
  },
  states,
  capital,
  stateSet: (state: TaskState, title: string, wasOpen: boolean) =>
    state === 'open' && !wasOpen ? `Öppnad på nytt: ${title}` : `${capital(states[state])}: ${title}`,
  dueSet: (due: string, title: string) => `Ny tidsfrist ${due}: ${title}`,
  ownersSet: (names: string, title: string) => `Ansvarig ${names}: ${title}`,
  changed: (title: string) => `Uppgiften har ändrats: ${title}`,
  commented: (title: string) => `Kommentaren har lagts till: ${title}`,
  comments: 'Kommentarer',
  edit: 'Ändra',
  comment: 'Kommentera',
  editOne: (title: string) => `Ändra uppgiften: ${title}`,
  reopen: 'Öppna på nytt',
  open: 'Öppna',
  openOne: (title: string) => `Öppna uppgiften: ${title}`,
  what: 'Vad ska göras',
  added: (title: string) => `Uppgiften har lagts till: ${title}`,
  done: (title: string) => `Klar: ${title}`,
  already: (title: string) => `Redan klar: ${title}`,
  pastDue: (due: string) => `Tidsfristen ${due} har redan gått ut. Vilken dag menar du?`,
  keep: (due: string) => `${due}, försenad`,
  which: 'Vilken uppgift är klar?',
  whichOne: 'Vilken uppgift menar du?',
  whichGroup: 'Vilken grupps uppgift är det?',
  notFound: (title: string) => `Jag hittade ingen öppen uppgift ”${title}”. Här är de öppna uppgifterna.`,
  title: (n: number, lateOnes: number) =>
    n === 0 ? 'Inga öppna uppgifter' : `${n === 1 ? 'En öppen uppgift' : `${n} öppna uppgifter`}${late(lateOnes)}`,
  mine: (n: number, lateOnes: number) =>
    n === 0 ? 'Du har inga öppna uppgifter' : `Du har ${n === 1 ? 'en uppgift' : `${n} uppgifter`}${late(lateOnes)}`,
  late: (n: number) =>
    n === 0 ? 'Ingen uppgift är försenad' : n === 1 ? 'En uppgift är försenad' : `${n} uppgifter är försenade`,
  closed: (n: number) =>
    n === 0 ? 'Inga avslutade uppgifter' : n === 1 ? 'En avslutad uppgift' : `${n} avslutade uppgifter`,
  of: (name: string) => `Ansvarig: ${name}`,
  noDue: 'ingen tidsfrist',
  labels: { state: 'Läge', owners: 'Ansvariga', due: 'Tidsfrist', group: 'Grupp' },
  markDone: 'Klar',
  markDoneOne: (title: string) => `Markera som klar: ${title}`,
  showMine: 'Egna uppgifter',
  showLate: 'Visa försenade',
  showDone: 'Visa avslutade',
  showAll: 'Visa alla',
  more: 'Visa fler',
  back: 'Föregående',
  range: (from: number, to: number, all: number) => `${from}–${to} / ${all}`,
};
