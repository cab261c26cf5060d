import type { Facts } from '#domain/errors.ts';

const rights: Record<string, string> = {
  staff: 'työtilan jäsen',
  member: 'ryhmän jäsen',
  secretary: 'ryhmän sihteeri, puheenjohtaja tai varapuheenjohtaja',
  chair: 'ryhmän puheenjohtaja tai varapuheenjohtaja',
  caseworker: 'suunnitelmien käsittelijä',
  admin: 'työtilan ylläpitäjä',
};

export const common = {
  commands: {
    help: { title: 'Mitä osaan', example: 'Mitä osaat?' },
    undo: { title: 'Kumoa', example: 'Kumoa' },
    'settings.language': { title: 'Vaihda kieli', example: 'Puhu ruotsia' },
    'settings.channelLanguages': { title: 'Kanavan kielet', example: 'Tämä kanava suomeksi ja ruotsiksi' },
  },
  fields: {
    locale: 'Kieli',
    languageChannel: 'Kanava',
    secondLocale: 'Toinen kieli',
  },
  errors: {
    'action.unknown': () => 'Tämä painike ei ole enää käytössä. Kirjoita ”ohje”, niin näet, mitä voit tehdä.',
    'action.tooLong': ({ field, max }: Facts) => `Kohta ”${field}” on liian pitkä: enintään ${max} merkkiä.`,
    'action.invalid': ({ field }: Facts) =>
      `Kohta ”${field}” ei kelpaa. Mitään ei muutettu. Korjaa se ja yritä uudelleen.`,
    'date.impossible': ({ text }: Facts) =>
      `Päivää ${text} ei ole kalenterissa. Kirjoita toinen päivä, esimerkiksi ma 7.12.`,
    'time.impossible': ({ text }: Facts) => `Kellonaikaa ${text} ei ole. Kirjoita se näin: klo 9.00–11.00.`,
    'privacy.personalId': () =>
      'Viestissä näyttää olevan henkilötunnus, joten en lukenut enkä tallentanut sitä. Poista viesti ja kirjoita asia uudelleen suunnitelman tunnuksella, esimerkiksi AKT-0231. Nimiä en pysty tunnistamaan: älä kirjoita niitäkään asiakkaista.',
    'role.needed': ({ right }: Facts) => `Tämän voi tehdä ${rights[String(right)]}.`,
    'undo.unknown': () => 'Tätä ei voi kumota: muutoksen teki joku muu.',
    'undo.already': () => 'Tämä on jo kumottu.',
    'undo.changed': () => 'Tätä ei voi enää kumota, koska tietoja on muutettu sen jälkeen.',
    'undo.nothing': () => 'Kumottavaa ei ole.',
    'workspace.none': () =>
      'En löydä sinua mistään työtilasta. Pyydä tiimin omistajaa lisäämään Yhdyspintabotti yhteiseen Teams-tiimiinne ja sinut tiimin jäseneksi.',
  },
  appName: 'Yhdyspintabotti',
  undo: 'Kumoa',
  save: 'Tallenna',
  send: 'Lähetä',
  yes: 'Kyllä',
  no: 'Ei',
  undone: 'Kumottu. Tiedot ovat niin kuin ennen muutosta.',
  undoneWhat: (command: string) => `Muutos oli: ${command}.`,
  privately: 'Vastasin sinulle kahdenkeskiseen keskusteluumme.',
  bug: (id: string) =>
    `Jokin meni vikaan, eikä mitään muutettu. Yritä hetken päästä uudelleen. Vian tunniste on ${id}.`,
  away: (id: string) =>
    `En pääse juuri nyt tietoihini, eikä mitään muutettu. Yritä muutaman minuutin päästä uudelleen. Vian tunniste on ${id}.`,
  missing: 'Täydennä puuttuvat kohdat.',
  clockOf: (label: string) => `${label}, kello`,
  required: (label: string) => `Täytä kohta ”${label}”.`,
  whichDay: 'Kumpaa päivää tarkoitat?',
  which: 'Kumpaa tarkoitat?',
  whichOf: (label: string) => `Mitä tarkoitat? ${label}:`,
  notUnderstood: 'En ymmärtänyt. Tarkoititko jotakin näistä?',
  notUnderstoodNothing: 'En ymmärtänyt. Kirjoita ”ohje”, niin näet, mitä voit tehdä.',
  help: {
    back: 'Takaisin',
    more: 'Lisää aiheita',
    topics: {
      calendar: 'Kalenteri',
      calendarFile: 'Kalenteri Outlookissa',
      planReview: 'Suunnitelmat',
      goodPractice: 'Hyvät käytännöt',
      leadership: 'Ryhmät ja asialistat',
      meeting: 'Kokoukset',
      session: 'Kokouksessa',
      minutes: 'Muistiot',
      decision: 'Päätökset',
      goal: 'Tavoitteet',
      recommendation: 'Suositukset',
      poll: 'Kyselyt',
      task: 'Tehtävät',
      digest: 'Muistutukset',
      region: 'Alueet ja tieto',
      people: 'Ihmiset ja roolit',
      privacy: 'Tiedot ja asetukset',
      common: 'Muut',
    },
    title: 'Näin autan',
    intro: 'Kirjoita omin sanoin tai paina painiketta.',
    privacy: 'Älä kirjoita asiakkaan nimeä tai henkilötunnusta: suunnitelmilla on tunnus, kuten AKT-0231.',
    say: (example: string) => `”${example}”`,
  },
  welcome: {
    team: (workspace: string) => `Hei! Olen Yhdyspintabotti, työtilan ${workspace} sihteeri.`,
    personal: (name: string) => `Hei ${name}! Olen Yhdyspintabotti, yhteisen työtilanne sihteeri.`,
    about:
      'Pidän yhteiset kalenteripäivät, suunnitelmien tarkistukset, hyvät käytännöt sekä johtoryhmän asialistat ja tehtävät. Muistutan itsestäni aamuisin, kun on jotain muistutettavaa.',
    next: 'Kokeile näitä:',
    admin: 'Olet tämän työtilan ylläpitäjä, koska asensit minut. Voit nimetä sihteerit ja suunnitelmien käsittelijät.',
  },
  language: {
    now: 'Puhun kanssasi nyt suomea.',
    channelNow: (channel: string, names: readonly string[]) =>
      `Kanavan ${channel} ${names.length > 1 ? 'kielet' : 'kieli'}: ${names.join(', ')}.`,
    names: { fi: 'suomi', sv: 'ruotsi', en: 'englanti' },
  },
};
