import type { Facts } from '#domain/errors.ts';
import type { Words } from './words.ts';

export const session = (w: Words) => ({
  commands: {
    'session.start': { title: 'Aloita kokous', example: 'Aloita johtoryhmän kokous' },
    'session.show': { title: 'Näytä kokous', example: 'Näytä käynnissä oleva kokous' },
    'session.next': { title: 'Seuraava kohta', example: 'Seuraava kohta' },
    'session.attendance': { title: 'Läsnäolo', example: 'Merkitse läsnäolijat' },
    'session.arrive': { title: 'Tuli tai lähti', example: 'Mäkelä saapui kokoukseen' },
    'session.guest': { title: 'Lisää vieras', example: 'Vieras: Anna Salminen, Kela' },
    'session.checkers': { title: 'Pöytäkirjantarkastajat', example: 'Pöytäkirjantarkastajiksi Niemi ja Mäkelä' },
    'decision.record': { title: 'Kirjaa', example: 'Päätös: hankitaan ostopalveluna 1.3. alkaen' },
    'session.end': { title: 'Päätä kokous', example: 'Päätä johtoryhmän kokous' },
  },
  fields: {
    text: 'Mitä kirjataan',
    present: 'Paikalla',
    remote: 'Etänä',
    checkers: 'Pöytäkirjantarkastajat',
    time: 'Kello',
    number: 'Kohta',
  },
  errors: {
    'session.none': () => 'Yhtään kokousta ei ole nyt käynnissä. Sihteeri aloittaa sen: ”Aloita kokous”.',
    'session.notToday': ({ day }: Facts) => `Seuraava kokous on ${day}. Sen voi aloittaa sinä päivänä.`,
    'session.over': () => `Tämä kokous on jo päätetty. ${w.Minutes} on luonnoksena: ”Näytä ${w.minutes}”.`,
    'session.noItem': ({ number }: Facts) => `${w.Agenda}lla ei ole kohtaa ${number}.`,
    'session.last': () => 'Tämä on viimeinen kohta. Voit päättää kokouksen.',
    'session.formalOnly': () =>
      'Pöytäkirjantarkastajat, esteellisyys ja eriävä mielipide kuuluvat vain muodollisen toimielimen kokoukseen.',
    'session.notHeld': ({ group, day }: Facts) => `${group}: ${day} ei ole pidetty kokousta.`,
    'session.settled': ({ day }: Facts) =>
      `Kokouksen ${day} läsnäoloa ei voi enää korjata, koska ${w.minutes} on hyväksytty eikä sen sisältö muutu. Korjauksen voi kirjata seuraavassa kokouksessa.`,
    'session.checkerAway': ({ names }: Facts) =>
      `Pöytäkirjantarkastajat valitaan läsnä olevista, ja poissa on: ${names}. Merkitse ensin läsnäolo.`,
  },
  title: (group: string) => `Kokous käynnissä: ${group}`,
  started: 'Kokous alkoi. Tarkista läsnäolo.',
  noItem: 'Mikään kohta ei ole käsiteltävänä.',
  next: (item: string) => `Seuraavaksi: ${item}`,
  quorate: 'Kokous on päätösvaltainen:',
  notQuorate: (needed: number | null, led: boolean) =>
    `Kokous ei ole päätösvaltainen: ${[
      needed !== null && `tarvitaan ${needed} jäsentä tai varajäsentä`,
      !led && 'puheenjohtaja tai varapuheenjohtaja puuttuu',
    ]
      .filter(Boolean)
      .join(', ')}.`,
  counts: (present: number, members: number, there: number) =>
    `jäsenistä paikalla ${present}/${members}, yhteensä ${there}.`,
  kinds: { decision: 'Päätös', note: 'Muistiin', dissent: 'Eriävä mielipide', disqualification: 'Esteellinen' },
  task: 'Tehtävä',
  what: 'Laji',
  whose: 'Kenen (esteellisyys, eriävä mielipide)',
  away: 'Poissa',
  guests: 'Vieraat',
  noOrganisation: 'Muut',
  remotely: 'etänä',
  from: (clock: string) => `klo ${clock} alkaen`,
  until: (clock: string) => `klo ${clock} asti`,
  arrived: (name: string, clock: string) => `${name} saapui klo ${clock}`,
  left: (name: string, clock: string) => `${name} poistui klo ${clock}`,
  chosen: (names: string) => `Pöytäkirjantarkastajat: ${names}`,
  nowQuorate: 'Kokous on nyt päätösvaltainen.',
  noLongerQuorate: 'Kokous ei ole enää päätösvaltainen.',
  guestAdded: (name: string) => `Vieras lisätty: ${name}`,
  attendanceOf: (meeting: string) => `Läsnäolo: ${meeting}`,
  corrected: (meeting: string) => `Läsnäolo korjattu: ${meeting}`,
  presentAt: (meeting: string) => `Paikalla (${meeting})`,
  draftAgain: `${w.Minutes} on taas luonnos. Lähetä se tarkistettavaksi.`,
  postedAnew: `Kanavalla julkaistu ${w.minutes} päivittyy.`,
  ended: `Kokous päättyi. ${w.Minutes}n luonnos on valmis.`,
});
