import type { Facts } from '#domain/errors.ts';
import { genitive } from './genitive.ts';

const word = (formal: boolean) => (formal ? 'pöytäkirja' : 'muistio');
const capital = (formal: boolean) => (formal ? 'Pöytäkirja' : 'Muistio');
const whose = (formal: boolean) => (formal ? 'pöytäkirjan' : 'muistion');

export const minutes = {
  commands: {
    'minutes.show': { title: 'Näytä muistio', example: 'Näytä johtoryhmän muistio' },
    'minutes.edit': { title: 'Muokkaa muistiota', example: 'Muokkaa johtoryhmän muistiota' },
    'minutes.send': { title: 'Lähetä tarkistettavaksi', example: 'Lähetä muistio tarkistettavaksi' },
    'minutes.checked': { title: 'Muistio on oikein', example: 'Muistio on tarkistettu' },
    'minutes.return': { title: 'Palauta korjattavaksi', example: 'Palauta muistio korjattavaksi' },
    'minutes.post': { title: 'Julkaise muistio', example: 'Julkaise johtoryhmän muistio' },
    'minutes.approve': { title: 'Hyväksy muistio', example: 'Hyväksy edellinen muistio' },
    'minutes.download': { title: 'Lataa tiedostona', example: 'Lataa johtoryhmän muistio' },
    'minutes.revoke': { title: 'Sulje linkit', example: 'Sulje muistion linkit' },
  },
  fields: { decisions: 'Päätökset', notes: 'Muistiin', remark: 'Mitä korjataan' },
  errors: {
    'minutes.none': ({ group }: Facts) => `${group}: muistiota ei ole vielä. Se syntyy, kun kokous päätetään.`,
    'minutes.done': () => 'Tämä on muistiolle jo tehty, tai muistio on jo julkaistu. Mitään ei muutettu.',
    'minutes.notChecked': () => 'Muistio julkaistaan, kun se on tarkistettu. Lähetä se ensin tarkistettavaksi.',
    'minutes.notPosted': () => 'Muistio hyväksytään, kun se on tarkistettu ja julkaistu.',
    'minutes.nextMeeting': () => 'Muistio hyväksytään seuraavassa kokouksessa. Aloita kokous ensin.',
    'minutes.noChannel': () => 'Ryhmällä ei ole kanavaa, jolle muistion voisi julkaista. Julkaise ensin asialista.',
  },
  decisions: 'Päätökset, yksi riville',
  notes: 'Muistiin, yksi riville',
  edited: 'Muistiota muutettu. Se tarkistetaan vielä.',
  sent: (n: number): string =>
    n === 0 ? 'Ryhmällä ei ole puheenjohtajaa, jolle muistion voisi lähettää' : 'Lähetetty tarkistettavaksi',
  check: (group: string, formal: boolean) => `${group}: tarkista ${word(formal)}. Onko kaikki oikein?`,
  due: (group: string, formal: boolean) => `${group}: ${whose(formal)} määräaika on tänään.`,
  cameBack: (remark: string) => `Muistio palautettiin korjattavaksi. ${remark}`,
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
};
