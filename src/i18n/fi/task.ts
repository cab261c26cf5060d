import type { Facts } from '#domain/errors.ts';
import type { TaskState } from '#domain/words.ts';
import { capital } from '../capital.ts';

const states: Readonly<Record<TaskState, string>> = {
  open: 'avoin',
  inProgress: 'työn alla',
  waiting: 'odottaa',
  done: 'valmis',
  cancelled: 'peruttu',
};
const late = (n: number) => (n === 0 ? '' : n === 1 ? ', yksi myöhässä' : `, ${n} myöhässä`);

export const task = {
  commands: {
    'task.create': {
      title: 'Lisää tehtävä',
      example: 'Tehtävä Lehtoselle ja Virtaselle: luonnos TYM-sopimuksesta 15.1. mennessä',
    },
    'task.done': { title: 'Merkitse tehtävä valmiiksi', example: 'TYM-sopimuksen luonnos on valmis' },
    'task.list': { title: 'Tehtävät', example: 'Mitä tehtäviä minulla on?' },
    'task.show': { title: 'Näytä tehtävä', example: 'Näytä tehtävä tilannekuvan luvut' },
    'task.edit': { title: 'Muuta tehtävää', example: 'Tehtävän tilannekuvan luvut määräaika on 12.2.' },
    'task.comment': {
      title: 'Kommentoi tehtävää',
      example: 'Kommentoi tehtävää tilannekuvan luvut: odotan vielä Kelan lukuja',
    },
  },
  fields: { owners: 'Vastuuhenkilöt', due: 'Määräaika', taskState: 'Tila', taskComment: 'Kommentti' },
  errors: {
    'task.notTogether': ({ names }: Facts) =>
      `Tehtävän voi antaa oman ryhmän jäsenelle, ja kanssasi samassa ryhmässä ei ole: ${names}.`,
    'task.notYours': ({ title }: Facts) =>
      `Tehtävän ”${title}” voi merkitä valmiiksi sen vastuuhenkilö tai ryhmän sihteeri.`,
    'task.notYoursToChange': ({ title }: Facts) =>
      `Tehtävää ”${title}” voi muuttaa sen vastuuhenkilö, sen antanut tai ryhmän sihteeri.`,
    'task.unknown': () => 'Tätä tehtävää ei ole enää.',
  },
  states,
  capital,
  stateSet: (state: TaskState, title: string, wasOpen: boolean) =>
    state === 'open' && !wasOpen ? `Avattu uudelleen: ${title}` : `${capital(states[state])}: ${title}`,
  dueSet: (due: string, title: string) => `Uusi määräaika ${due}: ${title}`,
  ownersSet: (names: string, title: string) => `Vastuuhenkilö ${names}: ${title}`,
  changed: (title: string) => `Tehtävä päivitetty: ${title}`,
  commented: (title: string) => `Kommentti lisätty: ${title}`,
  comments: 'Kommentit',
  edit: 'Muuta',
  comment: 'Kommentoi',
  editOne: (title: string) => `Muuta tehtävää: ${title}`,
  reopen: 'Avaa uudelleen',
  open: 'Avaa',
  openOne: (title: string) => `Avaa tehtävä: ${title}`,
  what: 'Mitä tehdään',
  added: (title: string) => `Tehtävä lisätty: ${title}`,
  done: (title: string) => `Valmis: ${title}`,
  already: (title: string) => `Tämä on jo valmis: ${title}`,
  pastDue: (due: string) => `Määräaika ${due} on jo mennyt. Mitä päivää tarkoitat?`,
  keep: (due: string) => `${due}, myöhässä`,
  which: 'Mikä tehtävä on valmis?',
  whichOne: 'Mitä tehtävää tarkoitat?',
  whichGroup: 'Minkä ryhmän tehtävä tämä on?',
  notFound: (title: string) => `En löytänyt avointa tehtävää ”${title}”. Tässä ovat avoimet tehtävät.`,
  title: (n: number, lateOnes: number) =>
    n === 0 ? 'Ei avoimia tehtäviä' : `${n === 1 ? 'Yksi avoin tehtävä' : `${n} avointa tehtävää`}${late(lateOnes)}`,
  mine: (n: number, lateOnes: number) =>
    n === 0
      ? 'Sinulla ei ole avoimia tehtäviä'
      : `Sinulla on ${n === 1 ? 'yksi tehtävä' : `${n} tehtävää`}${late(lateOnes)}`,
  late: (n: number) =>
    n === 0 ? 'Mikään tehtävä ei ole myöhässä' : n === 1 ? 'Yksi tehtävä on myöhässä' : `${n} tehtävää on myöhässä`,
  closed: (n: number) =>
    n === 0 ? 'Päättyneitä tehtäviä ei ole' : n === 1 ? 'Yksi päättynyt tehtävä' : `${n} päättynyttä tehtävää`,
  of: (name: string) => `Vastuuhenkilö: ${name}`,
  noDue: 'ei määräaikaa',
  labels: { state: 'Tila', owners: 'Vastuuhenkilöt', due: 'Määräaika', group: 'Ryhmä' },
  markDone: 'Valmis',
  markDoneOne: (title: string) => `Merkitse valmiiksi: ${title}`,
  showMine: 'Omat tehtävät',
  showLate: 'Näytä myöhässä olevat',
  showDone: 'Näytä päättyneet',
  showAll: 'Näytä kaikki',
  more: 'Näytä lisää',
  back: 'Edelliset',
  range: (from: number, to: number, all: number) => `${from}–${to} / ${all}`,
};
