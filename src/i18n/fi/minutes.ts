import type { Facts } from '#domain/errors.ts';
import { genitive } from './genitive.ts';
import type { Words } from './words.ts';

const word = (formal: boolean) => (formal ? 'pöytäkirja' : 'muistio');
const capital = (formal: boolean) => (formal ? 'Pöytäkirja' : 'Muistio');
const whose = (formal: boolean) => (formal ? 'pöytäkirjan' : 'muistion');

export const minutes = (w: Words) => ({
  commands: {
    'minutes.show': { title: `Näytä ${w.minutes}`, example: `Näytä johtoryhmän ${w.minutes}` },
    'minutes.edit': { title: `Muokkaa ${w.minutesPartitive}`, example: `Muokkaa johtoryhmän ${w.minutesPartitive}` },
    'minutes.attendance': { title: 'Korjaa läsnäoloa', example: 'Korjaa viime kokouksen läsnäoloa' },
    'minutes.send': { title: 'Lähetä tarkistettavaksi', example: `Lähetä ${w.minutes} tarkistettavaksi` },
    'minutes.checked': { title: `${w.Minutes} on oikein`, example: `${w.Minutes} on tarkistettu` },
    'minutes.return': { title: 'Palauta korjattavaksi', example: `Palauta ${w.minutes} korjattavaksi` },
    'minutes.post': { title: `Julkaise ${w.minutes}`, example: `Julkaise johtoryhmän ${w.minutes}` },
    'minutes.approve': { title: `Hyväksy ${w.minutes}`, example: `Hyväksy edellinen ${w.minutes}` },
    'minutes.download': { title: 'Lataa tiedostona', example: `Lataa johtoryhmän ${w.minutes}` },
    'minutes.revoke': { title: 'Sulje linkit', example: `Sulje ${w.minutes}n linkit` },
  },
  fields: { decisions: 'Päätökset', notes: 'Muistiin', remark: 'Mitä korjataan' },
  errors: {
    'minutes.none': ({ group }: Facts) =>
      `${group}: ${w.minutesPartitive} ei ole vielä. Se syntyy, kun kokous päätetään.`,
    'minutes.done': () => `Tämä on ${w.minutes}lle jo tehty, tai ${w.minutes} on jo julkaistu. Mitään ei muutettu.`,
    'minutes.notChecked': () => `${w.Minutes} julkaistaan, kun se on tarkistettu. Lähetä se ensin tarkistettavaksi.`,
    'minutes.notPosted': () => `${w.Minutes} hyväksytään, kun se on tarkistettu ja julkaistu.`,
    'minutes.nextMeeting': () => `${w.Minutes} hyväksytään seuraavassa kokouksessa. Aloita kokous ensin.`,
    'minutes.noChannel': () =>
      `Ryhmällä ei ole kanavaa, jolle ${w.minutes}n voisi julkaista. Julkaise ensin ${w.agenda}.`,
  },
  decisions: 'Päätökset, yksi riville',
  notes: 'Muistiin, yksi riville',
  edited: `${w.MinutesPartitive} muutettu. Se tarkistetaan vielä.`,
  sent: (n: number): string =>
    n === 0 ? `Ryhmällä ei ole puheenjohtajaa, jolle ${w.minutes}n voisi lähettää` : 'Lähetetty tarkistettavaksi',
  check: (group: string, formal: boolean) => `${group}: tarkista ${word(formal)}. Onko kaikki oikein?`,
  due: (group: string, formal: boolean) => `${group}: ${whose(formal)} määräaika on tänään.`,
  cameBack: (remark: string) => `${w.Minutes} palautettiin korjattavaksi. ${remark}`,
  returned: (remark: string) => `Palautettu sihteerille: ${remark}`,
  checkedNow: 'Tarkistettu. Sihteeri voi nyt julkaista.',
  ready: (group: string, formal: boolean) => `${group}: ${word(formal)} on tarkistettu ja valmis julkaistavaksi.`,
  checkedOthers: 'Kiitos. Muut tarkastajat eivät ole vielä vastanneet.',
  posted: (channel: string) => `Julkaistaan nyt kanavalla ${channel}`,
  approvedNow: 'Hyväksytty. Sisältö ei enää muutu.',
  approvedEntry: (day: string, formal: boolean) => `Hyväksyttiin kokouksen ${day} ${word(formal)}.`,
  formats: { docx: 'Word (.docx)', md: 'Markdown (.md)' },
  linksLive: 'Linkit ovat vain sinulle ja toimivat 15 minuuttia.',
  revoked: (n: number): string => (n === 0 ? 'Avoimia linkkejä ei ollut' : 'Linkit on suljettu'),
  more: (n: number) => `Lisäksi ${n} kohtaa: lataa koko teksti tiedostona.`,
  document: {
    title: (group: string, formal: boolean) => {
      const own = genitive(group);
      return own ? `${own} ${word(formal)}` : `${capital(formal)}: ${group}`;
    },
    file: (formal: boolean): string => (formal ? 'poytakirja' : 'muistio'),
    when: 'Aika',
    where: 'Paikka',
    chair: 'Puheenjohtaja',
    secretary: 'Sihteeri',
    checker: 'Pöytäkirjantarkastaja',
    checkers: 'Pöytäkirjantarkastajat',
    quorum: 'Päätösvaltaisuus',
    state: 'Tila',
    approved: 'Hyväksytty',
    attendance: 'Läsnäolijat',
    guest: 'vieras',
    tasks: 'Tehtävät',
    quorate: (present: number, members: number) => `päätösvaltainen, jäsenistä paikalla ${present}/${members}`,
    notQuorate: (present: number, members: number) => `ei päätösvaltainen, jäsenistä paikalla ${present}/${members}`,
    atFirst: (state: string) => `aluksi ${state}`,
    quorateFrom: (clock: string) => `päätösvaltainen klo ${clock} alkaen`,
    notQuorateFrom: (clock: string) => `ei päätösvaltainen klo ${clock} alkaen`,
    states: (formal: boolean) => ({
      draft: 'Luonnos',
      checking: 'Tarkistettavana',
      checked: formal ? 'Tarkastettu' : 'Puheenjohtajan tarkistama',
      posted: 'Julkaistu, odottaa hyväksyntää',
      approved: 'Hyväksytty',
    }),
  },
});
