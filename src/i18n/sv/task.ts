import type { Facts } from '#domain/errors.ts';

const late = (n: number) => (n === 0 ? '' : n === 1 ? ', en är försenad' : `, ${n} är försenade`);

export const task = {
  commands: {
    'task.create': { title: 'Lägg till en uppgift', example: 'Uppgift till Nyman: utkast till avtalet senast 15.1' },
    'task.done': { title: 'Markera en uppgift som klar', example: 'Utkastet till avtalet är klart' },
    'task.list': { title: 'Uppgifter', example: 'Vilka uppgifter är försenade?' },
  },
  fields: { owners: 'Ansvariga', due: 'Tidsfrist' },
  errors: {
    'task.notTogether': ({ names }: Facts) =>
      `Du kan ge en uppgift till en medlem av din egen grupp. I samma grupp som du finns inte: ${names}.`,
    'task.notYours': ({ title }: Facts) =>
      `Uppgiften ”${title}” kan markeras som klar av den ansvariga eller av gruppens sekreterare.`,
    'task.unknown': () => 'Uppgiften finns inte längre.',
  },
  what: 'Vad ska göras',
  added: (title: string) => `Uppgiften har lagts till: ${title}`,
  done: (title: string) => `Klar: ${title}`,
  already: (title: string) => `Redan klar: ${title}`,
  pastDue: (due: string) => `Tidsfristen ${due} har redan gått ut. Vilken dag menar du?`,
  keep: (due: string) => `${due}, försenad`,
  which: 'Vilken uppgift är klar?',
  whichGroup: 'Vilken grupps uppgift är det?',
  notFound: (title: string) => `Jag hittade ingen öppen uppgift ”${title}”. Här är de öppna uppgifterna.`,
  title: (n: number, lateOnes: number) =>
    n === 0 ? 'Inga öppna uppgifter' : `${n === 1 ? 'En öppen uppgift' : `${n} öppna uppgifter`}${late(lateOnes)}`,
  mine: (n: number, lateOnes: number) =>
    n === 0 ? 'Du har inga öppna uppgifter' : `Du har ${n === 1 ? 'en uppgift' : `${n} uppgifter`}${late(lateOnes)}`,
  late: (n: number) =>
    n === 0 ? 'Ingen uppgift är försenad' : n === 1 ? 'En uppgift är försenad' : `${n} uppgifter är försenade`,
  of: (name: string) => `Ansvarig: ${name}`,
  noDue: 'ingen tidsfrist',
  labels: { owners: 'Ansvariga', due: 'Tidsfrist', group: 'Grupp' },
  markDone: 'Klar',
  markDoneOne: (title: string) => `Markera som klar: ${title}`,
  showMine: 'Egna uppgifter',
  showLate: 'Visa försenade',
  showAll: 'Visa alla',
  more: 'Visa fler',
  back: 'Föregående',
  range: (from: number, to: number, all: number) => `${from}–${to} / ${all}`,
};
