import type { Facts } from '#domain/errors.ts';

export const agendaItem = {
  commands: {
    'agenda.moveItem': { title: 'Siirrä kohtaa', example: 'Siirrä hankinnat asialistan kohdaksi 7' },
    'agenda.arrange': { title: 'Järjestä', example: 'Muuta asialistan järjestystä' },
    'agenda.deferItem': { title: 'Seuraavaan kokoukseen', example: 'Siirrä hankinnat seuraavaan kokoukseen' },
    'agenda.showItem': { title: 'Näytä asia', example: 'Näytä asialistan kohta hankinnat' },
    'agenda.editItem': { title: 'Muokkaa', example: 'Muokkaa asialistan kohtaa hankinnat' },
  },
  fields: {
    to: 'Paikka asialistalla',
    grounds: 'Perustelut',
    proposal: 'Päätösehdotus',
    caseNumber: 'Asianumero',
    links: 'Liitteet',
    parent: 'Kohta',
  },
  errors: {
    'agenda.noPlace': ({ from, to }: Facts) =>
      from ? `Tämän asian paikka voi olla ${from}–${to}.` : 'Tätä asiaa ei voi siirtää asialistalla.',
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
};
