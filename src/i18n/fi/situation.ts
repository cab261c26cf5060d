import type { Facts } from '#domain/errors.ts';

const list = new Intl.ListFormat('fi');

export const situation = {
  commands: {
    'situation.list': { title: 'Tilannekuva', example: 'Näytä tilannekuva' },
    'situation.add': {
      title: 'Lisää linkki',
      example: 'Lisää tilannekuvaan linkki Kuntatilastot https://www.kuntaliitto.fi/tilastot',
    },
    'situation.remove': { title: 'Poista linkki', example: 'Poista Sotkanet tilannekuvasta' },
    'situation.onAgenda': { title: 'Vie asialistalle', example: 'Vie tilannekuvan linkit asialistalle' },
  },
  fields: { url: 'Osoite', situationLink: 'Linkki' },
  errors: {
    'situation.badAddress': () =>
      'Osoite ei kelpaa. Tarvitsen julkisen osoitteen, joka alkaa https:// ja aukeaa kaikille: ei organisaation sisäverkon osoitetta eikä tunnuksia osoitteessa.',
    'situation.unknown': () => 'Tilannekuvassa ei ole sen nimistä linkkiä. ”Näytä tilannekuva” näyttää kaikki.',
    'situation.full': ({ max }: Facts) => `Omia linkkejä on jo ${max}. Poista ensin yksi.`,
  },
  name: 'Linkin nimi',
  title: (n: number) =>
    n === 0 ? 'Tilannekuvassa ei ole linkkejä.' : n === 1 ? 'Tilannekuvan linkki' : `Tilannekuvan linkit: ${n}`,
  noAddress: 'osoitetta ei ole vielä annettu',
  added: (title: string) => `Tilannekuvassa on nyt: ${title}`,
  removed: (title: string) => `Poistettu tilannekuvasta: ${title}`,
  itemTitle: 'Tilannekuva',
  heading: 'Tilannekuva',
  lookNow: 'On aika katsoa kuukauden tilannekuva.',
  lookFor: (groups: readonly string[]) => `Kuukauden tilannekuva: ${list.format(groups)}`,
  monthly: 'kerran kuussa',
  openLinks: 'Näytä linkit',
};
