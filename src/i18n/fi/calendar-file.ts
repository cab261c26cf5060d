import type { Facts } from '#domain/errors.ts';

export const calendarFile = {
  commands: {
    'calendar.feed': { title: 'Kalenteri Outlookiin', example: 'Näytä kalenteriosoitteeni' },
    'calendar.renewFeed': { title: 'Uusi kalenteriosoite', example: 'Anna uusi kalenteriosoite' },
    'calendar.import': { title: 'Tuo kalenteritiedosto', example: 'Tuo kalenteritiedosto' },
  },
  fields: { calendarText: 'Kalenteritiedoston (.ics) sisältö' },
  errors: {
    'import.notReadable': () =>
      'Osaan lukea kalenteritiedoston (.ics) ja suunnitelmat taulukkona (.csv; Excelissä: Tallenna nimellä → CSV). Lähetä tiedosto jommassakummassa muodossa. Mitään ei tuotu.',
    'import.notCalendar': () =>
      'Tämä ei ole kalenteritiedosto. Tallenna kalenteri .ics-muodossa (Outlook: Tiedosto → Tallenna kalenteri) ja lähetä se uudelleen. Mitään ei tuotu.',
    'import.broken': ({ line }: Facts) =>
      `Kalenteritiedosto on rikki rivin ${line} kohdalta. Tallenna se uudelleen ohjelmasta, josta se tuli. Mitään ei tuotu.`,
    'import.tooBig': ({ megabytes }: Facts) =>
      `Tiedosto on liian suuri: enintään ${megabytes} megatavua. Rajaa kalenterista lyhyempi aika. Mitään ei tuotu.`,
    'import.tooMany': ({ max, count }: Facts) =>
      `Tiedostossa on ${count} tapahtumaa, ja kerralla voi tuoda ${max}. Rajaa kalenterista lyhyempi aika. Mitään ei tuotu.`,
    'import.nothing': () => 'Tiedostossa ei ole yhtään tapahtumaa.',
    'import.gone': () => 'Tämä esikatselu on vanhentunut. Lähetä tiedosto uudelleen.',
    'import.notFetched': () => 'En saanut tiedostoa haettua. Lähetä se uudelleen, tai liitä sen sisältö lomakkeeseen.',
  },
  title: 'Kalenteriosoitteesi',
  intro:
    'Osoitteet ovat vain sinun: kalenterin näkee jokainen, jolla on osoite. Jos osoite joutuu vääriin käsiin, pyydä uusi.',
  scopes: { own: 'Omat ryhmäni ja yhteiset päivät', workspace: 'Koko työtila' },
  ownCalendar: (workspace: string) => `${workspace}: omat`,
  subscribe: 'Tilaa Outlookiin',
  how: 'Outlookissa: Kalenteri → Lisää kalenteri → Tilaa verkosta → liitä osoite. Kalenteri päivittyy itsestään; Outlook hakee muutokset viiveellä, joskus vasta seuraavana päivänä.',
  renewed: 'Uudet kalenteriosoitteet. Vanhat eivät enää toimi.',
  download: 'Lataa .ics',
  import: {
    hint: 'BEGIN:VCALENDAR …',
    preview: (counts: string) => `Tuodaanko kalenteriin? ${counts}`,
    nothing: (counts: string) => `Tuotavaa ei ole: ${counts}`,
    done: (counts: string) => `Tuotu kalenteriin: ${counts}`,
    count: {
      fresh: (n: number) => `${n} ${n === 1 ? 'uusi' : 'uutta'}`,
      changed: (n: number) => `${n} ${n === 1 ? 'muutos' : 'muutosta'}`,
      same: (n: number) => `${n} ennallaan`,
      past: (n: number) => `${n} jo mennyttä`,
      refused: (n: number) => `${n} ei voi tuoda`,
    },
    fresh: 'Uudet',
    changed: 'Muuttuvat',
    refused: 'Näitä ei tuoda',
    series: (n: number, last: string) => `${n} kertaa, viimeinen ${last}`,
    endless: 'toistuu, ei päättymispäivää',
    was: (before: string) => `aiemmin ${before}`,
    more: (n: number) => `ja ${n} muuta`,
    unnamed: 'Nimetön tapahtuma',
    bring: 'Tuo kalenteriin',
    into: (group: string) => `Ryhmälle ${group}.`,
    guard: 'Henkilötunnukset ja suunnitelmien tunnukset tunnistan, nimiä en: tarkista, ettei mukana ole asiakkaita.',
    why: {
      personalId: () => 'siinä näyttää olevan henkilötunnus',
      reference: () => 'siinä on suunnitelman tunnus',
      noStart: () => 'alkamisaikaa ei voi lukea',
      endBeforeStart: () => 'se päättyy ennen kuin alkaa',
      tooLong: () => 'se kestää yli vuorokauden',
      tooFar: () => 'se on yli viiden vuoden päässä',
      unknownZone: ({ zone }: Facts) => `aikavyöhykettä ${zone} ei tunneta`,
      otherZone: ({ zone }: Facts) =>
        `se toistuu aikavyöhykkeen ${zone} kellon mukaan, ja kellonaika Suomessa vaihtelisi`,
      tooOften: () => 'se toistuu useammin kuin kerran päivässä',
      tooManyTimes: ({ max }: Facts) => `se toistuu yli ${max} kertaa`,
      rule: () => 'toistosääntöä ei voi lukea',
      twice: () => 'sama tapahtuma on tiedostossa kahdesti',
      notYours: () => 'sitä voi muuttaa vain sen lisännyt henkilö tai ryhmän sihteeri',
    },
  },
};
