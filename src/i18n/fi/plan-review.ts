import type { Facts } from '#domain/errors.ts';
import type { PlanStep } from '#domain/plan.ts';
import type { RowProblem } from '#domain/plan-rows.ts';
import type { CloseReason, PlanState, PlanType } from '#domain/words.ts';
import { date } from './date.ts';
import { stop } from './stop.ts';

const types: Record<PlanType, string> = {
  activationPlan: 'aktivointisuunnitelma',
  multiEmploymentPlan: 'monialainen työllistymissuunnitelma',
  employmentPlan: 'työllistymissuunnitelma',
  integrationPlan: 'kotoutumissuunnitelma',
};

const states: Record<PlanState, string> = {
  assessment: 'kartoitusjaksolla',
  active: 'voimassa',
  hearing: 'kuultavana keskeytyksestä',
  interrupted: 'keskeytetty',
  closed: 'päättynyt',
};

const steps: Record<PlanStep, string> = {
  'plan.register': 'kirjata',
  'plan.startAssessment': 'aloittaa kartoitusjaksolla',
  'plan.drawnUp': 'merkitä laadituksi',
  'plan.reviewed': 'merkitä tarkistetuksi',
  'plan.hear': 'merkitä kuultavaksi',
  'plan.resume': 'jatkaa',
  'plan.interrupt': 'keskeyttää',
  'plan.close': 'päättää',
  'plan.reopen': 'avata uudelleen',
};

const reasons: Record<CloseReason, string> = {
  employed: 'työllistyi',
  business: 'aloitti yritystoiminnan',
  studies: 'aloitti opinnot',
  needOver: 'tuen tarve päättyi',
  moved: 'muutti toiselle alueelle',
  other: 'muu syy',
};

const rowProblems: Record<RowProblem, string> = {
  personalId: 'rivillä näyttää olevan henkilötunnus, joten en lukenut sitä',
  badReference: 'tunnus puuttuu tai ei ole sovittua muotoa, kuten AKT-0231',
  noType: 'suunnitelman tyyppi puuttuu',
  typeMismatch: 'tyyppi ja tunnuksen alku ovat ristiriidassa',
  noDate: 'laatimispäivä ja viimeisin tarkistus puuttuvat',
  impossibleDate: 'päivämäärää ei ole kalenterissa',
  future: 'päivämäärä on vasta tulossa',
  beforeStart: 'tarkistus on ennen laatimispäivää',
  twice: 'sama tunnus on jo aiemmalla rivillä',
  taken: 'tunnus on jo käytössä eri tiedoilla',
  unknownPerson: 'vastuuhenkilöä ei löydy työtilasta',
  notCaseworker: 'vastuuhenkilö ei ole suunnitelmien käsittelijä',
  kela: 'Kelan henkilö voi vastata vain monialaisesta työllistymissuunnitelmasta',
};

const plans = (n: number) => (n === 1 ? 'yksi suunnitelma' : `${n} suunnitelmaa`);
const rows = (n: number) => (n === 1 ? 'Yksi rivi' : `${n} riviä`);
const late = (n: number) => (n === 1 ? 'yksi on myöhässä' : `${n} on myöhässä`);
const capital = (text: string) => text.charAt(0).toLocaleUpperCase('fi') + text.slice(1);

export const planReview = {
  commands: {
    'plan.list': { title: 'Omat tarkistukset', example: 'Mitkä suunnitelmat pitää tarkistaa tässä kuussa?' },
    'plan.reviewed': { title: 'Merkitse tarkistetuksi', example: 'AKT-0455 tarkistettu tänään' },
    'plan.register': {
      title: 'Kirjaa suunnitelma',
      example: 'Uusi aktivointisuunnitelma AKT-0455, laadittu 16.11., vastuussa minä ja Niemi',
    },
    'plan.startAssessment': { title: 'Aloita kartoitusjakso', example: 'TYM-2026-020 kartoitusjakso alkoi 2.11.' },
    'plan.drawnUp': { title: 'Merkitse laadituksi', example: 'TYM-2026-020 suunnitelma laadittiin tänään' },
    'plan.show': { title: 'Näytä suunnitelma', example: 'Näytä AKT-0455' },
    'plan.meetingBooked': { title: 'Kirjaa tarkistusaika', example: 'AKT-0455 tarkistusaika varattu 12.2.' },
    'plan.snooze': { title: 'Muistuta myöhemmin', example: 'Muistuta AKT-0455:stä vasta ensi viikolla' },
    'plan.handOver': { title: 'Siirrä toiselle', example: 'Siirrä AKT-0455 Niemelle' },
    'plan.close': { title: 'Päätä suunnitelma', example: 'AKT-0455 päättyi, asiakas työllistyi' },
    'plan.resume': { title: 'Suunnitelma jatkuu', example: 'AKT-0455 jatkuu kuulemisen jälkeen' },
    'plan.interrupt': { title: 'Suunnitelma keskeytyy', example: 'AKT-0455 keskeytyi kuulemisen jälkeen' },
    'plan.newReference': { title: 'Anna uusi tunnus', example: 'Anna uusi tunnus aktivointisuunnitelmalle' },
    'plan.refusedRows': { title: 'Pois jääneet rivit', example: 'Näytä pois jääneet rivit' },
    'plan.import': { title: 'Tuo suunnitelmat Excelistä', example: 'Tuo suunnitelmat' },
    'plan.count': { title: 'Tarkistusten määrät', example: 'Kuinka monta tarkistusta on myöhässä?' },
  },
  fields: {
    ref: 'Tunnus',
    planType: 'Suunnitelman tyyppi',
    lastReview: 'Viimeksi tarkistettu',
    reason: 'Päättymisen syy',
    responsible: 'Vastuuhenkilöt',
  },
  errors: {
    'plan.unknown': ({ ref }: Facts) =>
      `Sinulla ei ole suunnitelmaa ${ref}. Tarkista tunnus, tai pyydä vastuuhenkilöä lisäämään sinut.`,
    'plan.badReference': () =>
      'Tunnus ei ole sovittua muotoa. Oikea muoto on esimerkiksi AKT-0231 tai TYM-2026-014. Älä käytä nimeä, nimikirjaimia tai asiakasnumeroa: sano ”anna uusi tunnus”, niin saat vapaan.',
    'plan.noReference': () => 'En voi antaa tunnusta, koska työtilanne tunnukset ovat eri muotoa. Sopikaa tunnus itse.',
    'plan.taken': ({ ref }: Facts) => `Tunnus ${ref} on jo käytössä. Sano ”anna uusi tunnus”, niin saat vapaan.`,
    'plan.typeMismatch': ({ ref, type }: Facts) =>
      `${ref} on tunnukseltaan ${types[type as PlanType]}. Tarkista, kumpi on oikein: tunnus vai tyyppi.`,
    'plan.assessmentOnlyTym': ({ ref }: Facts) =>
      `Kartoitusjakso on vain monialaisella työllistymissuunnitelmalla (TYM). Tarkista tunnus ${ref}.`,
    'plan.notCaseworker': ({ names }: Facts) =>
      `Vastuuhenkilön pitää olla suunnitelmien käsittelijä. Tätä roolia ei ole: ${names}. Sen voi antaa työtilan ylläpitäjä.`,
    'plan.kela': ({ names }: Facts) =>
      `Kelan henkilö voi vastata vain monialaisesta työllistymissuunnitelmasta (TYM): ${names}.`,
    'plan.beforeStart': ({ ref, day }: Facts) =>
      `Päivä on liian aikainen: ${ref} alkoi ${date.spoken(String(day))}. Mitään ei muutettu.`,
    'plan.reviewedLater': ({ ref, day }: Facts) =>
      `${ref} on tarkistettu jo myöhemmin, ${date.spoken(String(day))}. Mitään ei muutettu.`,
    'plan.wrongState': ({ ref, state, step, possible }: Facts) => {
      const can = possible ? ` Sen voi nyt ${either(String(possible).split(','))}.` : '';
      return `${ref} on ${states[state as PlanState]}, joten sitä ei voi ${steps[step as PlanStep]}.${can}`;
    },
    'plan.notAwaited': ({ ref, state }: Facts) =>
      `${ref} on ${states[state as PlanState]}, joten siitä ei ole muistutettavaa.`,
    'plan.notLater': ({ day }: Facts) => `Päivä ${date.spoken(String(day))} on jo mennyt. Kirjoita tuleva päivä.`,
    'plan.sameHands': ({ name }: Facts) => `${name} on jo vastuussa tästä suunnitelmasta. Mitään ei muutettu.`,
    'plan.noRows': () =>
      'En löytänyt rivejä. Kopioi Excelistä sarakkeet tunnus, laadittu, viimeksi tarkistettu ja vastuuhenkilöt, ja liitä ne tähän.',
    'plan.tooManyRows': ({ max }: Facts) =>
      `Rivejä on liikaa kerralla. Liitä enintään ${max} riviä, mitään ei kirjattu.`,
  },
  types,
  ofType: (type: PlanType) => capital(types[type]),
  state: (state: PlanState) => capital(states[state]),
  registered: (ref: string, due: string) => `${ref} kirjattu. Seuraava tarkistus: ${stop(due)}`,
  assessmentStarted: (ref: string, day: string, due: string) =>
    `${ref}: kartoitusjakso alkoi ${day}. Suunnitelman määräaika: ${stop(due)}`,
  drawnUp: (ref: string, day: string, due: string) => `${ref} laadittu ${day}. Seuraava tarkistus: ${stop(due)}`,
  reviewed: (ref: string, day: string, due: string) => `${ref} tarkistettu ${day}. Seuraava tarkistus: ${stop(due)}`,
  reviewedBefore: (ref: string, day: string, due: string) =>
    `${ref} on jo merkitty tarkistetuksi ${day}. Seuraava tarkistus: ${stop(due)}`,
  shown: (ref: string, state: PlanState, due: string) => {
    if (!due) return `${ref} on ${states[state]}.`;
    return state === 'assessment' ? `${ref}: suunnitelma laadittava ${due}` : `${ref}: seuraava tarkistus ${due}`;
  },
  exists: (ref: string) => `${ref} on jo kirjattu. Mitään ei muutettu.`,
  snoozed: (ref: string, day: string) => `${ref}: muistutan seuraavan kerran ${day}.`,
  booked: (ref: string, day: string) => `${ref}: tarkistusaika ${day}. En muistuta ennen sitä.`,
  afterDue: (due: string) => `Huomaa, että määräaika on ennen sitä: ${stop(due)}`,
  handedOver: (ref: string, names: string) => `${ref} siirretty. Vastuussa nyt: ${names}.`,
  closed: (ref: string, reason: CloseReason) => `${ref} päätetty (${reasons[reason]}).`,
  closing: {
    question: 'Kun työ alkaa, aktivointisuunnitelma yleensä keskeytetään ensin, ja asiakasta kuullaan. Miten tehdään?',
    hear: 'Keskeytys: kuuleminen ensin',
    close: 'Päätä suunnitelma nyt',
  },
  heard: (ref: string) =>
    `${ref}: asiakasta kuullaan keskeytyksestä. Kirjaa sitten, jatkuuko vai keskeytyykö suunnitelma.`,
  resumed: (ref: string, due: string) => `${ref} jatkuu. Seuraava tarkistus: ${stop(due)}`,
  interrupted: (ref: string) => `${ref} keskeytetty. En muistuta siitä.`,
  ofReason: (reason: CloseReason) => capital(reasons[reason]),
  /** The date of the law, and when that is a day off, the working day to be done by. */
  due: (legal: string, by: string | null) => (by ? `${legal}, viimeistään ${by}` : legal),
  left: (days: number) => {
    if (days < -1) return `${-days} päivää myöhässä`;
    if (days === -1) return 'päivän myöhässä';
    if (days === 0) return 'tänään';
    return days === 1 ? 'huomenna' : `${days} päivän päästä`;
  },
  checkLaw: 'Tarkista laista: säännön nykyistä sanamuotoa ei ole varmistettu.',
  notYet: (day: string) => `${day} on vasta tulossa. Mitä päivää tarkoitat?`,
  labels: {
    type: 'Tyyppi',
    state: 'Tila',
    start: 'Laadittu',
    assessment: 'Kartoitusjakso alkoi',
    lastReview: 'Viimeksi tarkistettu',
    next: 'Seuraava tarkistus',
    drawUpBy: 'Laadittava',
    responsible: 'Vastuussa',
    quietUntil: 'Seuraava muistutus',
    until: 'Muistuta vasta',
    meeting: 'Tarkistusaika',
    reason: 'Syy',
    receiver: 'Kenelle',
    reviewedOn: 'Tarkistettu',
  },
  markReviewed: 'Tarkistettu',
  markOf: (mark: string, ref: string) => `${ref}: ${mark.toLocaleLowerCase('fi')} tänään`,
  markDrawnUp: 'Laadittu',
  list: {
    title: (total: number, lateOnes: number) => {
      if (total === 0) return 'Sinulla ei ole tarkistettavia suunnitelmia.';
      if (total === lateOnes)
        return total === 1 ? 'Yksi suunnitelmasi on myöhässä.' : `${total} suunnitelmaasi on myöhässä.`;
      return `Sinulla on ${plans(total)}${lateOnes > 0 ? `, joista ${late(lateOnes)}` : ''}.`;
    },
    between: (from: string | null, to: string | null) =>
      [from && `Tarkistus aikaisintaan ${from}.`, to && `Tarkistus viimeistään ${to}.`].filter(Boolean).join(' '),
    onlyLate: 'Vain myöhässä olevat.',
    headings: { late: 'Myöhässä', soon: 'Neljän viikon kuluessa', later: 'Myöhemmin' },
    range: (first: number, last: number, total: number) => `${first}–${last} / ${total}`,
    more: 'Näytä lisää',
    back: 'Edelliset',
    showLate: 'Vain myöhässä',
    showAll: 'Kaikki',
  },
  newReference: (ref: string) => `Uusi tunnus on ${ref}.`,
  newReferenceHint: 'Se on vain tämän suunnitelman, eikä sitä anneta toiste.',
  count: {
    title: (total: number, lateOnes: number) =>
      total === 0
        ? 'Työtilassa ei ole avoimia suunnitelmia.'
        : `${lateOnes === 0 ? 'Yksikään tarkistus ei ole myöhässä' : lateOnes === 1 ? 'Yksi tarkistus on myöhässä' : `${lateOnes} tarkistusta on myöhässä`}. Avoinna on ${plans(total)}.`,
    line: (what: string, total: number, lateOnes: number) => `${what}: ${plans(total)}, ${late0(lateOnes)}`,
    noTeams: 'Aluetiimejä ei ole vielä luotu, joten luvut ovat tyypeittäin.',
  },
  imported: (n: number, same: number) =>
    n === 0
      ? `Uusia suunnitelmia ei kirjattu${same > 0 ? `: ${plans(same)} oli jo kirjattuna` : ''}.`
      : `${capital(plans(n))} kirjattu.${same > 0 ? ` Jo kirjattuna oli ${plans(same)}.` : ''}`,
  importRefused: (n: number) => `${rows(n)} jäi pois. Korjaa ja liitä ne uudelleen:`,
  importRow: (line: number, ref: string | null, problem: RowProblem) =>
    `Rivi ${line}${ref ? ` (${ref})` : ''}: ${rowProblems[problem]}.`,
  importMore: (n: number) => `… ja ${rows(n).toLocaleLowerCase('fi')} lisää.`,
  rowProblem: (problem: RowProblem) => rowProblems[problem],
  importing: {
    begun: (n: number) => `${rows(n)} luettu. Kirjaan niitä parhaillaan.`,
    goesOn: 'Voit jatkaa muita töitä: kerron tässä keskustelussa, kun kaikki on valmista.',
    underWay: (done: number, total: number) => `Kirjaan suunnitelmia: ${done} / ${total}`,
    stopped: (done: number, total: number) => `Kirjaaminen keskeytyi: ${done} / ${total} riviä käytiin läpi.`,
    goOn: 'Kirjatut ovat tallessa. Lähetä sama taulukko uudelleen: jo kirjatut eivät muutu.',
    refusedFile: 'Pois jääneet rivit',
    refusedTitle: (n: number) =>
      `Tiedostossa ${n === 1 ? 'on yksi pois jäänyt rivi' : `on ${n} pois jäänyttä riviä`} syineen.`,
    refusedHint:
      'Linkki on vain sinulle ja toimii 15 minuuttia. Korjaa rivit omaan taulukkoosi ja tuo ne uudelleen: jo kirjatut eivät muutu.',
    refusedName: 'pois-jaaneet.csv',
    row: 'Rivi',
    reason: 'Syy',
  },
  importField: 'Rivit Excelistä',
  importColumns: 'tunnus; laadittu; viimeksi tarkistettu; vastuuhenkilöt',
};

function late0(n: number): string {
  return n === 0 ? 'ei myöhässä' : late(n);
}

function either(codes: string[]): string {
  const words = codes.map((code) => steps[code as PlanStep]);
  return words.length > 1 ? `${words.slice(0, -1).join(', ')} tai ${words.at(-1)}` : (words[0] ?? '');
}
