import type { Facts } from '#domain/errors.ts';

export const reminder = {
  commands: {
    'reminder.create': { title: 'Muistuta', example: 'Muistuta minua perjantaina klo 8 liitteestä' },
    'reminder.list': { title: 'Tulevat muistutukset', example: 'Näytä muistutukset' },
    'reminder.cancel': { title: 'Poista muistutus', example: 'Poista muistutus' },
    'reminder.snooze': { title: 'Muistuta myöhemmin', example: 'Torkuta muistutus' },
    'reminders.pause': { title: 'Pidä tauko muistutuksista', example: 'Tauko perjantaihin' },
    'reminders.resume': { title: 'Lopeta tauko', example: 'Lopeta tauko' },
  },
  fields: { who: 'Kenelle', subject: 'Mistä', at: 'Milloin' },
  errors: {
    'reminder.past': ({ when }: Facts) =>
      `Aika ${when} on jo mennyt. Kirjoita tuleva aika, esimerkiksi huomenna klo 8.`,
    'reminder.unknown': () => 'Tätä muistutusta ei ole enää.',
    'reminder.notYours': () => 'Muistutuksen voi muuttaa tai poistaa sen tekijä tai saaja.',
    'pause.past': ({ day }: Facts) => `${day} ei ole tulossa. Kirjoita päivä, josta alkaen muistutan taas.`,
  },
  mine: (when: string, what: string) => `Muistutan sinua ${when}: ${what}`,
  another: (name: string, when: string, what: string) => `Muistutan ${when}, ${name}: ${what}`,
  title: (what: string) => `Muistutus: ${what}`,
  from: (name: string) => `Muistutuksen teki ${name}.`,
  inAnHour: 'Tunnin päästä',
  tomorrow: 'Huomenna aamulla',
  listTitle: (n: number) =>
    n === 0 ? 'Tulevia muistutuksia ei ole' : n === 1 ? 'Yksi tuleva muistutus' : `${n} tulevaa muistutusta`,
  to: (name: string) => `Saaja: ${name}`,
  by: (name: string) => `Tekijä: ${name}`,
  cancelled: (what: string) => `Poistettu: ${what}`,
  remove: 'Poista',
  removeOne: (what: string) => `Poista muistutus: ${what}`,
  paused: (day: string) => `En muistuta sinua ennen kuin ${day}.`,
  pausedMore: 'Kerron silloin kaiken, mikä on yhä ajankohtaista.',
  resumed: 'Muistutan sinua taas.',
  notPaused: 'Sinulla ei ole taukoa: muistutan sinua tavalliseen tapaan.',
  until: 'Muistutan taas alkaen',
};
