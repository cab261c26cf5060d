import type { Facts } from '#domain/errors.ts';
import type { Words } from './words.ts';

export const agendaItem = (w: Words) => ({
  commands: {
    'agenda.moveItem': { title: 'Siirrä kohtaa', example: `Siirrä hankinnat ${w.agenda}n kohdaksi 7` },
    'agenda.arrange': { title: 'Järjestä', example: `Muuta ${w.agenda}n järjestystä` },
    'agenda.deferItem': { title: 'Seuraavaan kokoukseen', example: 'Siirrä hankinnat seuraavaan kokoukseen' },
    'agenda.showItem': { title: 'Näytä asia', example: `Näytä ${w.agenda}n kohta hankinnat` },
    'agenda.editItem': { title: 'Muokkaa', example: `Muokkaa ${w.agenda}n kohtaa hankinnat` },
  },
  fields: {
    to: `Paikka ${w.agenda}lla`,
    grounds: 'Perustelut',
    proposal: 'Päätösehdotus',
    caseNumber: 'Asianumero',
    links: 'Liitteet',
    parent: 'Kohta',
  },
  errors: {
    'agenda.noPlace': ({ from, to }: Facts) =>
      from ? `Tämän asian paikka voi olla ${from}–${to}.` : `Tätä asiaa ei voi siirtää ${w.agenda}lla.`,
    'agenda.noNextMeeting': () => 'Tämän jälkeen ei ole vielä sovittu kokousta. Sovi se ensin, niin siirrän asian.',
    'agenda.badLink': () =>
      'Liitteet: kirjoita yksi riville, ensin nimi ja sitten osoite, esimerkiksi ”Luonnos https://…”. Mitään ei muutettu.',
  },
  directions: { up: 'ylemmäs', down: 'alemmas', first: 'ensimmäiseksi', last: 'viimeiseksi' },
  arrow: (direction: string, title: string) => `Siirrä ${direction}: ${title}`,
  arranging: 'Siirrä asioita nuolilla.',
  moved: (title: string) => `Siirretty: ${title}`,
  deferred: (title: string, day: string) => `Siirretty kokoukseen ${day}: ${title}`,
  changed: 'Asia muutettu',
  open: 'Avaa',
  openOne: (title: string) => `Avaa: ${title}`,
  addPart: 'Lisää alakohta',
  linksHint: 'Luonnos https://…',
  case: (number: string) => `asianumero ${number}`,
  labels: { grounds: 'Perustelut', proposal: 'Päätösehdotus', links: 'Liitteet' },
});
