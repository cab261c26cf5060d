import type { Facts } from '#domain/errors.ts';

const list = new Intl.ListFormat('sv');

export const situation = {
  commands: {
    'situation.list': { title: 'Lägesbilden', example: 'Visa lägesbilden' },
    'situation.add': {
      title: 'Lägg till en länk',
      example: 'Lägg till länken Kommunstatistik https://www.kuntaliitto.fi/sv/statistik i lägesbilden',
    },
    'situation.remove': { title: 'Ta bort en länk', example: 'Ta bort Sotkanet från lägesbilden' },
    'situation.onAgenda': {
      title: 'Till ärendelistan',
      example: 'Lägg lägesbildens länkar på ärendelistan',
    },
  },
  fields: { url: 'Adress', situationLink: 'Länk' },
  errors: {
    'situation.badAddress': () =>
      'Adressen duger inte. Jag behöver en offentlig adress som börjar med https:// och som öppnas för alla: inte en adress i organisationens interna nät, och inga användarnamn i adressen.',
    'situation.unknown': () => 'I lägesbilden finns ingen länk med det namnet. ”Visa lägesbilden” visar alla.',
    'situation.full': ({ max }: Facts) => `Det finns redan ${max} egna länkar. Ta först bort en.`,
  },
  name: 'Länkens namn',
  title: (n: number) =>
    n === 0 ? 'Lägesbilden har inga länkar.' : n === 1 ? 'Lägesbildens länk' : `Lägesbildens länkar: ${n}`,
  noAddress: 'adressen har inte angetts än',
  added: (title: string) => `I lägesbilden finns nu: ${title}`,
  removed: (title: string) => `Borttaget från lägesbilden: ${title}`,
  itemTitle: 'Lägesbilden',
  heading: 'Lägesbilden',
  lookNow: 'Det är dags att titta på månadens lägesbild.',
  lookFor: (groups: readonly string[]) => `Månadens lägesbild: ${list.format(groups)}`,
  monthly: 'en gång i månaden',
  openLinks: 'Visa länkarna',
};
