import type { Facts } from '#domain/errors.ts';
import { measured } from '../interval.ts';
import { date } from './date.ts';
import { stop } from './stop.ts';

const plans = (n: number) => (n === 1 ? 'yksi suunnitelma' : `${n} suunnitelmaa`);
const lateOnes = (n: number) => (n === 0 ? 'ei myöhässä' : n === 1 ? 'yksi myöhässä' : `${n} myöhässä`);

const units = { months: 'kuukauden', weeks: 'viikon', years: 'vuoden' };

/** What was done, by the command. */
const done: Record<string, (facts: DoneFacts) => string> = {
  'plan.register': ({ people }) => `kirjasi suunnitelman${people ? `, vastuussa ${people}` : ''}`,
  'plan.startAssessment': ({ people }) => `aloitti kartoitusjakson${people ? `, vastuussa ${people}` : ''}`,
  'plan.drawnUp': () => 'merkitsi laadituksi',
  'plan.reviewed': ({ reviewed }) => `merkitsi tarkistetuksi ${reviewed}`,
  'plan.snooze': ({ until }) => `siirsi muistutusta, ${until}`,
  'plan.meetingBooked': ({ until }) => `varasi tarkistusajan ${until}`,
  'plan.handOver': ({ people }) => `siirsi vastuun: ${people}`,
  'plan.moveAll': ({ people }) => `siirsi vastuun: ${people}`,
  'plan.absence': ({ people }) => `siirsi vastuun: ${people}`,
  'plan.close': () => 'päätti suunnitelman tai merkitsi kuultavaksi',
  'plan.resume': () => 'kirjasi, että suunnitelma jatkuu',
  'plan.interrupt': () => 'keskeytti suunnitelman',
  'plan.reopen': () => 'avasi suunnitelman uudelleen',
  'plan.import': ({ people }) => `toi taulukosta${people ? `, vastuussa ${people}` : ''}`,
  'rules.add': () => 'otti käyttöön uuden tarkistusvälin',
  undo: () => 'kumosi edellisen muutoksen',
};

interface DoneFacts {
  readonly reviewed: string;
  readonly until: string;
  readonly people: string;
}

export const planTeam = {
  commands: {
    'plan.reopen': { title: 'Avaa uudelleen', example: 'Avaa AKT-0455 uudelleen' },
    'plan.history': { title: 'Suunnitelman historia', example: 'Näytä AKT-0455 historia' },
    'plan.absence': {
      title: 'Siirrä suunnitelmat poissaolon ajaksi',
      example: 'Olen lomalla 21.12.–6.1., siirrä suunnitelmani Niemelle siksi ajaksi',
    },
    'plan.left': { title: 'Suunnitelmat ilman käsittelijää', example: 'Mitkä suunnitelmat ovat ilman käsittelijää?' },
    'plan.moveAll': {
      title: 'Siirrä henkilön suunnitelmat',
      example: 'Siirrä henkilön suunnitelmat',
    },
    'plan.escalation': {
      title: 'Milloin myöhästymisestä kerrotaan',
      example: 'Kerro vetäjälle myöhästymisistä',
    },
    'plan.export': { title: 'Lataa suunnitelmat taulukkona', example: 'Lataa suunnitelmat tiedostona' },
    'rules.list': { title: 'Tarkistusvälit', example: 'Näytä tarkistusvälit' },
    'rules.add': { title: 'Lisää tarkistusväli', example: 'Lisää tarkistusväli' },
  },
  fields: {
    delegate: 'Kenelle',
    interval: 'Tarkistusväli',
    validFrom: 'Voimassa alkaen',
    migrates: 'Ennen sitä alkaneet suunnitelmat',
    days: 'Päivää myöhässä',
  },
  errors: {
    'plan.leadOnly': ({ ref }: Facts) =>
      `Päättyneen suunnitelman ${ref} voi avata vastuuhenkilön tiimin vetäjä (puheenjohtaja tai sihteeri) samasta organisaatiosta, joka on suunnitelmien käsittelijä.`,
    'absence.self': () => 'Et voi siirtää suunnitelmia samalle henkilölle. Valitse toinen käsittelijä.',
    'absence.over': ({ day }: Facts) => `Poissaolo päättyi jo ${date.spoken(String(day))}. Kirjoita tuleva aika.`,
    'absence.backwards': () => 'Poissaolo päättyy ennen kuin se alkaa. Tarkista päivät.',
    'absence.noPlans': ({ name }: Facts) => `${name}: ei avoimia suunnitelmia siirrettäväksi.`,
    'absence.kela': () => 'Kelan henkilölle voi siirtää vain Kelan henkilön suunnitelmia.',
    'rules.looser': ({ interval, source }: Facts) =>
      `Väli ei voi olla yhtä pitkä tai pidempi kuin säännössä: ${every(String(interval))} (${source}). Työtilan oma väli voi olla vain tiheämpi.`,
  },
  reopened: (ref: string, due: string) => `${ref} avattu uudelleen.${due ? ` Seuraava tarkistus: ${stop(due)}` : ''}`,
  historyOf: (ref: string) => `${ref}: kuka teki mitä`,
  someone: 'joku',
  did: (action: string, facts: DoneFacts) => done[action]?.(facts) ?? 'muutti tietoja',
  showLed: 'Tiimin suunnitelmat',
  ledTitle: (total: number, late: number) =>
    total === 0
      ? 'Organisaatiosi väellä ei ole tiimeissäsi avoimia suunnitelmia.'
      : `Organisaatiosi väellä on tiimeissäsi ${plans(total)}, ${lateOnes(late)}.`,
  escalatedHeading: 'Tiimissäsi pitkään myöhässä',
  escalated: (n: number) =>
    n === 1 ? 'Tiimissäsi yksi tarkistus on pitkään myöhässä.' : `Tiimissäsi ${n} tarkistusta on pitkään myöhässä.`,
  absence: {
    question: (n: number, to: string, first: string, last: string) =>
      `Siirretäänkö ${plans(n)}: ${to}, ${first} – ${last}?`,
    forGood: (n: number, from: string, to: string) => `Siirretäänkö ${plans(n)} pysyvästi: ${from} → ${to}?`,
    meanwhile: (n: number) =>
      n === 0 ? 'Sinä aikana ei tule tarkistuksia.' : `Sinä aikana tarkistettavana: ${plans(n)}.`,
    late: (n: number) => `Heti myöhässä: ${plans(n)}.`,
    after: 'Sen jälkeen muistutan taas sinua. Uudet suunnitelmasi siirtyvät samalla.',
    more: (n: number) => `… ja ${n} muuta.`,
    time: 'Siirrä siksi ajaksi',
    good: 'Siirrä pysyvästi',
    doneTime: (n: number, to: string, first: string, last: string) =>
      `${to} hoitaa suunnitelmasi ${first} – ${last}. Nyt niitä on ${n}.`,
    doneGood: (n: number, to: string) => `Siirretty pysyvästi ${plans(n)}. Vastuussa nyt: ${to}.`,
  },
  left: {
    title: (n: number) =>
      n === 0
        ? 'Kaikilla avoimilla suunnitelmilla on käsittelijä.'
        : n === 1
          ? 'Yhdellä henkilöllä on suunnitelmia, vaikka hän ei enää käsittele niitä.'
          : `${n} henkilöllä on suunnitelmia, vaikka he eivät enää käsittele niitä.`,
    line: (name: string, gone: boolean, total: number, late: number) =>
      `${name} (${gone ? 'poistunut työtilasta' : 'ei ole käsittelijä'}): ${plans(total)}, ${lateOnes(late)}`,
    move: (name: string) => `Siirrä: ${name}`,
  },
  escalation: (days: number) =>
    days === 0
      ? 'Myöhästymisistä ei kerrota tiimin vetäjälle.'
      : `Tiimin vetäjälle kerrotaan, kun tarkistus on ollut myöhässä ${days === 1 ? 'päivän' : `${days} päivää`}.`,
  escalationHint:
    'Vetäjä on tiimin puheenjohtaja tai sihteeri, joka on käsittelijä samasta organisaatiosta. 0 = ei kerrota.',
  rules: {
    title: 'Suunnitelmien tarkistusvälit',
    line: (type: string, interval: string, from: string, source: string) =>
      `${type}: ${every(interval)}, ${from} alkaen (${source})`,
    checkLaw: 'tarkista laista',
    own: 'työtilan oma',
    old: 'myös vanhat suunnitelmat',
    keeps: 'Suunnitelma noudattaa alkamispäivänsä sääntöä.',
    question: (type: string, interval: string, from: string) =>
      `Otetaanko käyttöön: ${type}, ${every(interval)}, ${from} alkaen?`,
    touches: (n: number) =>
      n === 0 ? 'Muutos ei koske mitään nykyistä suunnitelmaa.' : `Määräaika muuttuu: ${plans(n)}.`,
    late: (n: number) => `Niistä heti myöhässä: ${plans(n)}.`,
    earliest: (day: string) => `Aikaisin uusi määräaika: ${day}.`,
    apply: 'Ota käyttöön',
    added: (type: string, interval: string, from: string, n: number) =>
      `${type}: ${every(interval)}, ${from} alkaen. Määräaika muuttui: ${plans(n)}.`,
    keepOld: 'Noudattavat entistä väliä',
    migrate: 'Siirtyvät uuteen väliin heti',
    every,
  },
  exported: {
    file: 'suunnitelmat.csv',
    title: (n: number) => `Taulukossa on ${plans(n)}.`,
    link: 'Lataa taulukko (CSV)',
    hint: 'Linkki on vain sinulle ja toimii 15 minuuttia. Taulukossa on salassa pidettäviä tietoja: säilytä sitä sen mukaisesti.',
  },
  chart: {
    ofTeams: 'Omien tiimiesi luvut.',
    all: 'Koko työtila',
    late: 'Myöhässä',
    open: 'Ajallaan',
    byType: 'Tyypeittäin',
    byTeam: 'Tiimeittäin',
  },
};

/** `P3M` → "3 kuukauden välein". */
function every(interval: string): string {
  const { n, unit } = measured(interval);
  return `${n === 1 ? '' : `${n} `}${units[unit]} välein`;
}
