import type { Facts } from '#domain/errors.ts';

const rows = (n: number) => (n === 1 ? 'yksi rivi' : `${n} riviä`);

export const privacy = {
  commands: {
    'my.data': { title: 'Mitä minusta on tallennettu', example: 'Mitä minusta on tallennettu?' },
    'my.export': { title: 'Lataa omat tiedot', example: 'Lataa omat tietoni' },
    'my.erase': { title: 'Poista omat tiedot', example: 'Poista omat tietoni' },
    'person.erase': { title: 'Poista lähteneen tiedot', example: 'Poista lähteneen henkilön tiedot' },
    'workspace.export': { title: 'Lataa työtilan tiedot', example: 'Lataa työtilan tiedot tiedostoon' },
  },
  fields: {},
  errors: {
    'erase.member': ({ name }: Facts) =>
      `${name} on vielä tiimissä. Ylläpitäjä voi poistaa vain lähteneen tiedot; tiimissä oleva poistaa omansa itse: ”Poista omat tietoni”.`,
    'erase.already': ({ name }: Facts) => `${name}: nimi on jo poistettu.`,
    'undo.erased': (_: Facts) => 'Nimen poistoa ei voi kumota: nimeä ei ole enää missään.',
  },
  title: 'Tämä sinusta on tallennettu',
  name: (name: string) => `**Nimi:** ${name}`,
  email: (email: string) => `**Sähköposti:** ${email}`,
  organisation: (name: string) => `**Organisaatio:** ${name}`,
  language: (name: string, chosen: boolean) => `**Kieli:** ${name}${chosen ? '' : ' (Teamsista)'}`,
  roles: (roles: string) => `**Roolit:** ${roles}`,
  key: (key: string) => `**Avaimesi lokissa:** ${key}`,
  reachable: 'Botti voi kirjoittaa sinulle kahden kesken.',
  from: 'Nimen, osoitteen ja kielen botti saa Teamsista. Asiakkaista ei tallenneta mitään, mistä heidät tunnistaa.',
  rows: (n: number) => rows(n),
  counts: '**Rivejä, joissa olet mukana:**',
  count: (subject: string, n: number) => `- ${subject}: ${n}`,
  messages: (n: number) => `- Sinulle lähetetyt viestit: ${n}`,
  logged: (n: number) => `- Muutoslokissa tekemiäsi muutoksia: ${n}`,
  more: 'Mihin tietoja käytetään ja kuinka kauan ne säilyvät, sanoo organisaatiosi tietosuojaseloste.',
  download: 'Lataa tiedot',
  erase: 'Poista tiedot',
  files: { person: 'omat-tiedot.json', workspace: 'tyotilan-tiedot.json' },
  exported: 'Omat tietosi tiedostona',
  workspaceExported: 'Työtilan tiedot tiedostona',
  link: 'Lataa tiedot (JSON)',
  linkHint: 'Linkki on vain sinulle ja toimii 15 minuuttia.',
  workspaceHint:
    'Linkki on vain sinulle ja toimii 15 minuuttia. Suunnitelmista mukana on avain, ei tunnusta. Iso tiedosto latautuu hetken; selain näyttää, miten pitkällä se on.',
  eraseQuestion: 'Poistetaanko nimesi ja osoitteesi?',
  eraseOther: (name: string) => `Poistetaanko nimi ja osoite: ${name}?`,
  eraseMeans: (key: string) =>
    `Nimen tilalle tulee ${key}. Historia säilyy avaimella, ja hyväksytyt muistiot pysyvät sellaisina kuin ne hyväksyttiin.`,
  eraseLeaves: 'Menetät heti kaikki oikeudet botissa. Suunnitelmasi ja tehtäväsi näkyvät ylläpitäjälle siirrettävinä.',
  eraseTeam:
    'Jos jäät tiimiin, sen jäsenluettelo antaa nimesi botille uudelleen uutena jäsenenä. Poistu ensin tiimistä, jos et halua sitä.',
  eraseFinal: 'Tätä ei voi kumota.',
  eraseSure: 'Poista nimi',
  erased: (key: string) => `Nimi on poistettu. Tilalla on ${key}.`,
};
