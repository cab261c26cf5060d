const count = (n: number, one: string, many: string) => (n === 0 ? [] : [`${n} ${n === 1 ? one : many}`]);

export const digest = {
  commands: {
    'digest.mine': { title: 'Mitä minulle kuuluu', example: 'Mitä minulle kuuluu tänään?' },
  },
  fields: {},
  errors: {},
  greeting: (name: string, morning: boolean) => (morning ? `Hyvää huomenta, ${name}!` : `Hei, ${name}!`),
  youHave: (plans: number, tasks: number, meetings: number) =>
    `Sinulla on ${new Intl.ListFormat('fi').format([
      ...count(plans, 'tarkistus', 'tarkistusta'),
      ...count(tasks, 'tehtävä', 'tehtävää'),
      ...count(meetings, 'tapahtuma', 'tapahtumaa'),
    ])}.`,
  nothing: 'Sinulla ei ole nyt tarkistuksia, tehtäviä eikä tapahtumia.',
  lateOnes: (n: number) => (n === 0 ? '' : n === 1 ? 'Yksi on myöhässä.' : `${n} on myöhässä.`),
  belated: (when: string) => `Tämä viesti on myöhässä: sen piti tulla ${when}.`,
  plans: 'Suunnitelmien tarkistukset',
  tasks: 'Tehtävät',
  practices: 'Hyvien käytäntöjesi tarkistus',
  toCheck: (n: number) =>
    n === 1 ? 'Yksi hyvä käytäntösi on aika tarkistaa.' : `${n} hyvää käytäntöäsi on aika tarkistaa.`,
  meetings: 'Kalenterissa',
  today: 'tänään',
  tomorrow: 'huomenna',
  inDays: (n: number) => `${n} päivän päästä`,
  late: (n: number, due: string) => `${n === 1 ? 'päivän' : `${n} päivää`} myöhässä, määräaika oli ${due}`,
  due: (due: string, when: string) => `määräaika ${due}, ${when}`,
  reviewed: 'Tarkistettu',
  done: 'Valmis',
  doneOne: (title: string) => `Merkitse valmiiksi: ${title}`,
  more: (n: number) => `Lisäksi ${n} muuta.`,
  morePlans: 'Näytä lisää',
  moreOf: (ref: string) => `${ref}: muut toimet`,
  later: (day: string) => `Muistuta ${day}`,
  laterOne: (ref: string, day: string) => `Muistuta suunnitelmasta ${ref} vasta ${day}`,
  handOverOne: (ref: string) => `Siirrä ${ref} toiselle käsittelijälle`,
  leftBy: (title: string, name: string) => `${title} (vastuuhenkilö ${name} ei ole enää tiimissä)`,
  allTasks: 'Näytä kaikki tehtävät',
};
