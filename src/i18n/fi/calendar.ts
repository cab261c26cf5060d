import type { Facts } from '#domain/errors.ts';
import type { Pattern } from '#domain/recurrence.ts';
import { capital } from '../capital.ts';
import { date } from './date.ts';
import { repeatChoices, repeats } from './repeat.ts';

const kinds = {
  jointDay: 'yhteispäivä',
  developmentDay: 'kehittämispäivä',
  networkMeeting: 'verkostotapaaminen',
  teamMeeting: 'tiimin kokous',
  leadershipMeeting: 'johtoryhmän kokous',
  meeting: 'kokous',
};
type Kind = keyof typeof kinds;

const none: Record<Kind, string> = {
  jointDay: 'yhteispäiviä',
  developmentDay: 'kehittämispäiviä',
  networkMeeting: 'verkostotapaamisia',
  teamMeeting: 'tiimin kokouksia',
  leadershipMeeting: 'johtoryhmän kokouksia',
  meeting: 'kokouksia',
};

export const calendar = {
  commands: {
    'jointDay.createSeries': {
      title: 'Lisää toistuva yhteispäivä',
      example: 'Yhteispäivä joka maanantai klo 9–15 tammikuun alusta kesäkuun loppuun',
    },
    'jointDay.create': {
      title: 'Lisää yhteispäivä',
      example: 'Lisää yhteispäivä to 3.12. klo 9–12, paikkana Kauppakatu 2',
    },
    'occurrence.cancel': { title: 'Peru yhteispäivä', example: 'Peru 30.11. yhteispäivä' },
    'occurrence.move': { title: 'Siirrä yhteispäivä', example: 'Siirrä 14.12. yhteispäivä seuraavalle päivälle' },
    'calendar.next': { title: 'Seuraava yhteispäivä', example: 'Milloin on seuraava yhteispäivä?' },
    'calendar.list': { title: 'Kalenteri', example: 'Mitä kalenterissa on ensi viikolla?' },
    'meeting.createSeries': {
      title: 'Lisää kokoussarja',
      example: 'Johtoryhmä kokoontuu joka toinen kuukausi toinen tiistai klo 9–11 alkaen 12.1.2027',
    },
    'meeting.create': { title: 'Lisää kokous', example: 'Kutsu aluetiimi koolle huomenna klo 9.30' },
    'meeting.move': { title: 'Siirrä kokous', example: 'Siirrä johtoryhmän kokous torstaille 14.1. klo 13' },
    'meeting.cancel': { title: 'Peru kokous', example: 'Peru johtoryhmän kokous 12.1.' },
    'meeting.next': { title: 'Seuraava kokous', example: 'Koska johtoryhmä kokoontuu?' },
  },
  fields: {
    start: 'Alkaa',
    end: 'Päättyy klo',
    until: 'Viimeinen päivä',
    place: 'Paikka tai linkki',
    repeat: 'Toistuu',
    occurrence: 'Mikä päivä',
    newDate: 'Uusi päivä',
    newTime: 'Uusi alkamisaika',
    date: 'Päivä',
    newStart: 'Uusi aika',
    from: 'Alkaen',
    to: 'Asti',
    intervalWeeks: 'Viikkojen väli',
    intervalMonths: 'Kuukausien väli',
  },
  errors: {
    'calendar.endBeforeStart': () => 'Loppuaika on ennen alkuaikaa. Mitään ei lisätty. Tarkista kellonajat.',
    'calendar.tooLong': ({ hours }: Facts) =>
      `Siitä tulisi ${hours} tuntia pitkä. Päivä tai kokous voi kestää enintään 12 tuntia: tarkista kellonajat tai lisää jokainen päivä erikseen.`,
    'calendar.tooFar': () => 'Kalenteriin voi merkitä enintään viiden vuoden päähän. Tarkista vuosi.',
    'calendar.tooRare': () => 'Väli on liian pitkä: sarjan pitää toistua vähintään kahden vuoden välein.',
    'calendar.untilBeforeStart': ({ until }: Facts) =>
      `Sarja päättyisi ${date.spoken(String(until))}, ennen kuin se alkaa. Tarkista päivät.`,
    'calendar.noDay': () => 'Näistä tiedoista ei tule yhtään päivää. Tarkista ensimmäinen ja viimeinen päivä.',
    'calendar.nothingAhead': () => 'Kalenterissa ei ole tulossa mitään, minkä voisi siirtää tai perua.',
    'calendar.notYours': ({ name }: Facts) =>
      `Tätä päivää voi muuttaa sen lisännyt henkilö (${name}) tai työtilan ylläpitäjä.`,
    'calendar.cancelled': ({ start }: Facts) => `${capital(date.spoken(String(start)))} on jo peruttu.`,
    'calendar.already': ({ start }: Facts) =>
      `Tämä on jo kalenterissa: ${date.spoken(String(start))}. Mitään ei lisätty.`,
  },
  capital,
  repeats,
  repeatChoices,
  /** `yhteispäivä`, `Aluetiimi: yhteispäivä`, `Työllisyysjohtoryhmä: kokous` */
  what: (kind: Kind, group: string | null) => (group ? `${group}: ${kinds[kind]}` : kinds[kind]),
  series: (what: string, pattern: Pattern, times: string) => `${what} ${repeats(pattern)} klo ${times}`,
  meets: (group: string, pattern: Pattern, times: string) => `${group} kokoontuu ${repeats(pattern)} klo ${times}`,
  labels: {
    before: 'Aiemmin',
    first: 'Ensimmäinen',
    last: 'Viimeinen',
    count: 'Kertoja',
    place: 'Paikka',
    after: 'Sen jälkeen',
  },
  endless: (through: string) => `Ei päättymispäivää. Kalenterissa nyt ${through} asti, jatkuu itsestään.`,
  added: 'Lisätty kalenteriin.',
  onHoliday: (day: string, name: string) => `${capital(day)} on pyhäpäivä: ${name}.`,
  inBreak: (n: number, days: string) =>
    `${capital(days)} ${n === 1 ? 'osuu' : 'osuvat'} taukoon: heinäkuussa ja 24.12.–6.1. ei pidetä kokouksia.`,
  moreHolidays: (n: number) => `Lisäksi ${n} muuta pyhäpäivää.`,
  onWeekend: (day: string) => `${capital(day)} on viikonloppu.`,
  moveTo: (day: string) => `Siirrä: ${day}`,
  moveAll: 'Siirrä seuraaviin työpäiviin',
  skip: (n: number): string => (n === 1 ? 'Jätä se pois' : 'Jätä ne pois'),
  show: 'Näytä kalenterissa',
  toOutlook: 'Lisää Outlookiin',
  move: 'Siirrä',
  cancel: 'Peru',
  cancelled: (what: string, when: string) => `Peruttu: ${what}, ${when}`,
  cancelledMany: (n: number) => `${n} päivää peruttu`,
  moved: (what: string, when: string) => `Siirretty: ${what}, nyt ${when}`,
  movedMany: (n: number) => `${n} päivää siirretty`,
  wasAlready: (then: string, later: string) => `${capital(then)} oli jo. Tarkoititko ${later}?`,
  checkDay: (then: string) => `${capital(then)} oli jo. Tarkista päivä ja täydennä puuttuvat kohdat.`,
  anyway: (then: string) => `Kirjaa silti: ${then}`,
  whichOne: 'Mitä näistä tarkoitat?',
  nothingOn: (day: string) => `${capital(day)} ei ole sellaista kalenterissa. Tarkoititko jotakin näistä?`,
  next: (kind: Kind, group: string | null, when: string) =>
    `${group ? `${group}: seuraava ${kinds[kind]}` : `Seuraava ${kinds[kind]}`} on ${when}`,
  nextOfAll: (what: string, when: string) => `Seuraavaksi kalenterissa: ${what}, ${when}`,
  noneAhead: (kind: Kind | null, group: string | null) =>
    group
      ? `${group}: ei tulevia ${none[kind ?? 'meeting']}`
      : kind
        ? `Kalenterissa ei ole tulevia ${none[kind]}`
        : 'Kalenterissa ei ole tulossa mitään',
  holds: (n: number) => (n === 0 ? 'Ei mitään kalenterissa.' : n === 1 ? '1 tapahtuma' : `${n} tapahtumaa`),
  callOff: 'Peruttu',
  movedFrom: (day: string) => `Siirretty, alun perin ${day}`,
  holiday: (name: string) => `Pyhäpäivä: ${name}`,
  more: (n: number) => `Lisäksi ${n} muuta. Pyydä lyhyempi aika, niin näet ne.`,
  previousWeek: 'Edellinen viikko',
  nextWeek: 'Seuraava viikko',
  previousMonth: 'Edellinen kuukausi',
  nextMonth: 'Seuraava kuukausi',
  asMonth: 'Koko kuukausi',
};
