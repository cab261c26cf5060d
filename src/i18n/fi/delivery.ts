import type { Facts } from '#domain/errors.ts';

const times = (n: number) => (n > 1 ? `, ${n} viestiä` : '');

export const delivery = {
  commands: {
    'delivery.report': { title: 'Toimitusraportti', example: 'Toimitusraportti' },
    'delivery.retry': { title: 'Lähetä uudelleen', example: 'Lähetä epäonnistuneet uudelleen' },
  },
  fields: {},
  errors: { 'delivery.nothing': (_: Facts) => 'Uudelleen lähetettävää ei ole.' },
  title: (failed: number): string =>
    failed === 0 ? 'Kaikki viestit ovat menneet perille' : 'Kaikki viestit eivät ole menneet perille',
  since: (day: string) => `Viestit ${day} alkaen.`,
  counts: (sent: number, waiting: number, failed: number) =>
    `Lähetetty ${sent}, odottaa ${waiting}, ei mennyt perille ${failed}.`,
  scope: 'Näet omien ryhmiesi viestit.',
  kinds: { digest: 'aamukooste', message: 'viesti', post: 'kanavan kortti', update: 'kortin päivitys' },
  /** Why it has not gone, in the reader's words. */
  reasons: {
    unreachable: 'Teams ei päästä viestiä läpi: botti on estetty, poistettu tai henkilö ei ole tiimissä.',
    rejected: 'Teams ei ottanut viestiä vastaan.',
    later: 'Teams ei vastannut tai on ruuhkainen. Yritän uudelleen itse.',
    bug: 'Viestiä ei saatu tehtyä. Vika on lokissa; yritän uudelleen itse.',
    gaveUp: 'Yritin viikon, eikä Teams ottanut viestiä vastaan.',
  },
  row: (kind: string, n: number, when: string) => `${kind}${times(n)}, viimeksi ${when}`,
  next: (when: string) => `Seuraava yritys ${when}.`,
  more: (n: number) => `Lisäksi ${n} muuta vastaanottajaa.`,
  gone: 'Poistunut henkilö',
  general: 'Yleinen-kanava',
  retryAll: 'Lähetä uudelleen',
  retryOne: (name: string) => `Lähetä uudelleen: ${name}`,
  retried: (n: number) => (n === 1 ? 'Lähetän viestin uudelleen nyt.' : `Lähetän ${n} viestiä uudelleen nyt.`),
  unreachable: (name: string) => `En saa yhteyttä: ${name}`,
  unreachableWhy:
    'Teams ei päästä viestejäni läpi hänelle. Hän on voinut estää tai poistaa botin, tai hän on vieras, jolle en voi kirjoittaa.',
  unreachableDo:
    'Pyydä häntä avaamaan keskustelu Yhdyspintabotin kanssa ja kirjoittamaan ”hei”: sen jälkeen viestit tulevat taas.',
  mail: 'Kirjoita sähköposti',
  mailSubject: 'Yhdyspintabotin muistutukset',
  mailBody:
    'Hei!\n\nYhdyspintabotti ei saa sinuun yhteyttä Teamsissa. Avaa keskustelu botin kanssa ja kirjoita ”hei”, niin muistutukset tulevat taas.',
};
