import type { Facts } from '#domain/errors.ts';

export const topic = {
  commands: {
    'topic.list': { title: 'Vuosiaiheet', example: 'Näytä johtoryhmän vuosiaiheet' },
    'topic.add': { title: 'Lisää vuosiaihe', example: 'Lisää vuosiaihe talousarvio lokakuulle' },
    'topic.remove': { title: 'Poista vuosiaihe', example: 'Poista vuosiaihe talousarvio' },
  },
  fields: { month: 'Kuukausi', topic: 'Vuosiaihe' },
  errors: {
    'topic.exists': ({ title, month }: Facts) => `”${title}” on jo vuosiaihe, kuukautena ${month}.`,
    'topic.full': ({ max }: Facts) => `Ryhmällä on jo ${max} vuosiaihetta. Poista ensin jokin.`,
    'topic.none': ({ group }: Facts) =>
      `${group}: vuosiaiheita ei ole vielä. Lisää ensimmäinen: ”Lisää vuosiaihe talousarvio lokakuulle”.`,
    'topic.unknown': ({ title }: Facts) => `En löydä vuosiaihetta ”${title}”. Katso ne: ”Näytä vuosiaiheet”.`,
  },
  title: (group: string, n: number) => (n === 0 ? `${group}: ei vielä vuosiaiheita` : `${group}: vuosiaiheet`),
  named: (title: string, month: string) => `${title}, ${month}`,
  added: (title: string, month: string) => `Vuosiaihe lisätty: ${title}, ${month}`,
  removed: (title: string) => `Vuosiaihe poistettu: ${title}`,
  next: (day: string) => `Seuraavaksi ${day}.`,
  noMeeting: 'Kokousta ei ole vielä kalenterissa.',
};
