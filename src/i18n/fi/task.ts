import type { Facts } from '#domain/errors.ts';

const late = (n: number) => (n === 0 ? '' : n === 1 ? ', yksi myöhässä' : `, ${n} myöhässä`);

export const task = {
  commands: {
    'task.create': {
      title: 'Lisää tehtävä',
      example: 'Tehtävä Lehtoselle ja Virtaselle: luonnos TYM-sopimuksesta 15.1. mennessä',
    },
    'task.done': { title: 'Merkitse tehtävä valmiiksi', example: 'TYM-sopimuksen luonnos on valmis' },
    'task.list': { title: 'Tehtävät', example: 'Mitä tehtäviä minulla on?' },
  },
  fields: { owners: 'Vastuuhenkilöt', due: 'Määräaika' },
  errors: {
    'task.notTogether': ({ names }: Facts) =>
      `Tehtävän voi antaa oman ryhmän jäsenelle, ja kanssasi samassa ryhmässä ei ole: ${names}.`,
    'task.notYours': ({ title }: Facts) =>
      `Tehtävän ”${title}” voi merkitä valmiiksi sen vastuuhenkilö tai ryhmän sihteeri.`,
    'task.unknown': () => 'Tätä tehtävää ei ole enää.',
  },
  what: 'Mitä tehdään',
  added: (title: string) => `Tehtävä lisätty: ${title}`,
  done: (title: string) => `Valmis: ${title}`,
  already: (title: string) => `Tämä on jo valmis: ${title}`,
  pastDue: (due: string) => `Määräaika ${due} on jo mennyt. Mitä päivää tarkoitat?`,
  keep: (due: string) => `${due}, myöhässä`,
  which: 'Mikä tehtävä on valmis?',
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
  of: (name: string) => `Vastuuhenkilö: ${name}`,
  noDue: 'ei määräaikaa',
  labels: { owners: 'Vastuuhenkilöt', due: 'Määräaika', group: 'Ryhmä' },
  markDone: 'Valmis',
  markDoneOne: (title: string) => `Merkitse valmiiksi: ${title}`,
  showMine: 'Omat tehtävät',
  showLate: 'Näytä myöhässä olevat',
  showAll: 'Näytä kaikki',
  more: 'Näytä lisää',
  back: 'Edelliset',
  range: (from: number, to: number, all: number) => `${from}–${to} / ${all}`,
};
