import type { Facts } from '#domain/errors.ts';
import type { PlanStep } from '#domain/plan.ts';
import type { RowProblem } from '#domain/plan-rows.ts';
import type { CloseReason, PlanState, PlanType } from '#domain/words.ts';
import { date } from './date.ts';

const types: Record<PlanType, string> = {
  activationPlan: 'aktiveringsplan',
  multiEmploymentPlan: 'sektorsövergripande sysselsättningsplan',
  employmentPlan: 'sysselsättningsplan',
  integrationPlan: 'integrationsplan',
};

const states: Record<PlanState, string> = {
  assessment: 'i kartläggningsperioden',
  active: 'i kraft',
  hearing: 'i hörande om avbrott',
  interrupted: 'avbruten',
  closed: 'avslutad',
};

const steps: Record<PlanStep, string> = {
  'plan.register': 'registreras',
  'plan.startAssessment': 'börja med en kartläggningsperiod',
  'plan.drawnUp': 'märkas som upprättad',
  'plan.reviewed': 'märkas som översedd',
  'plan.hear': 'märkas för hörande',
  'plan.resume': 'fortsätta',
  'plan.interrupt': 'avbrytas',
  'plan.close': 'avslutas',
  'plan.reopen': 'öppnas på nytt',
};

const reasons: Record<CloseReason, string> = {
  employed: 'fick arbete',
  business: 'inledde företagsverksamhet',
  studies: 'inledde studier',
  needOver: 'behovet av stöd upphörde',
  moved: 'flyttade till ett annat område',
  other: 'annan orsak',
};

const rowProblems: Record<RowProblem, string> = {
  personalId: 'raden verkar innehålla en personbeteckning, så jag läste den inte',
  badReference: 'beteckningen saknas eller har inte den överenskomna formen, som AKT-0231',
  noType: 'planens typ saknas',
  typeMismatch: 'typen och beteckningens början stämmer inte överens',
  noDate: 'både dagen då planen upprättades och den senaste översynen saknas',
  impossibleDate: 'datumet finns inte i kalendern',
  future: 'datumet är först på kommande',
  beforeStart: 'översynen är före dagen då planen upprättades',
  twice: 'samma beteckning finns redan på en tidigare rad',
  taken: 'beteckningen används redan med andra uppgifter',
  unknownPerson: 'den ansvariga finns inte i arbetsytan',
  notCaseworker: 'den ansvariga är inte planhandläggare',
  kela: 'en person från FPA kan ansvara endast för en sektorsövergripande sysselsättningsplan',
};

const plans = (n: number) => (n === 1 ? 'en plan' : `${n} planer`);
const rows = (n: number) => (n === 1 ? 'En rad' : `${n} rader`);
const late = (n: number) => (n === 1 ? 'en är försenad' : `${n} är försenade`);
const capital = (text: string) => text.charAt(0).toLocaleUpperCase('sv') + text.slice(1);

export const planReview = {
  commands: {
    'plan.list': { title: 'Mina översyner', example: 'Vilka planer ska ses över den här månaden?' },
    'plan.reviewed': { title: 'Märk som översedd', example: 'AKT-0455 sågs över i dag' },
    'plan.register': {
      title: 'Registrera en plan',
      example: 'Ny aktiveringsplan AKT-0455, upprättad 16.11, ansvariga jag och Niemi',
    },
    'plan.startAssessment': {
      title: 'Börja kartläggningsperioden',
      example: 'TYM-2026-020 kartläggningsperioden började 2.11',
    },
    'plan.drawnUp': { title: 'Märk som upprättad', example: 'TYM-2026-020 planen upprättades i dag' },
    'plan.show': { title: 'Visa planen', example: 'Visa AKT-0455' },
    'plan.meetingBooked': { title: 'Anteckna tid för översyn', example: 'AKT-0455 tid för översyn bokad 12.2' },
    'plan.snooze': { title: 'Påminn senare', example: 'Påminn om AKT-0455 först nästa vecka' },
    'plan.handOver': { title: 'Överför till någon annan', example: 'Överför AKT-0455 till Niemi' },
    'plan.close': { title: 'Avsluta planen', example: 'AKT-0455 avslutades, klienten fick arbete' },
    'plan.resume': { title: 'Planen fortsätter', example: 'AKT-0455 fortsätter efter hörandet' },
    'plan.interrupt': { title: 'Planen avbryts', example: 'AKT-0455 avbröts efter hörandet' },
    'plan.newReference': { title: 'Ge en ny beteckning', example: 'Ge en ny beteckning för en aktiveringsplan' },
    'plan.refusedRows': { title: 'Rader som lämnades bort', example: 'Visa raderna som lämnades bort' },
    'plan.import': { title: 'Hämta planer från Excel', example: 'Importera planer' },
    'plan.count': { title: 'Antal översyner', example: 'Hur många översyner är försenade?' },
  },
  fields: {
    ref: 'Beteckning',
    planType: 'Planens typ',
    lastReview: 'Senast översedd',
    reason: 'Orsak till avslutandet',
    responsible: 'Ansvariga',
  },
  errors: {
    'plan.unknown': ({ ref }: Facts) =>
      `Du har ingen plan ${ref}. Kontrollera beteckningen, eller be den ansvariga lägga till dig.`,
    'plan.badReference': () =>
      'Beteckningen har inte den överenskomna formen. Rätt form är till exempel AKT-0231 eller TYM-2026-014. Använd inte namn, initialer eller klientnummer: säg ”ge en ny beteckning” så får du en ledig.',
    'plan.noReference': () =>
      'Jag kan inte ge någon beteckning, eftersom beteckningarna i er arbetsyta har en annan form. Kom själva överens om den.',
    'plan.taken': ({ ref }: Facts) =>
      `Beteckningen ${ref} används redan. Säg ”ge en ny beteckning” så får du en ledig.`,
    'plan.typeMismatch': ({ ref, type }: Facts) =>
      `Enligt beteckningen är ${ref} en ${types[type as PlanType]}. Kontrollera vilketdera som är rätt: beteckningen eller typen.`,
    'plan.assessmentOnlyTym': ({ ref }: Facts) =>
      `Endast en sektorsövergripande sysselsättningsplan (TYM) har en kartläggningsperiod. Kontrollera beteckningen ${ref}.`,
    'plan.notCaseworker': ({ names }: Facts) =>
      `Den som ansvarar för en plan ska vara planhandläggare. Den rollen saknas för: ${names}. Arbetsytans administratör kan ge den.`,
    'plan.kela': ({ names }: Facts) =>
      `En person från FPA kan ansvara endast för en sektorsövergripande sysselsättningsplan (TYM): ${names}.`,
    'plan.beforeStart': ({ ref, day }: Facts) =>
      `Dagen är för tidig: ${ref} började ${date.spoken(String(day))}. Ingenting ändrades.`,
    'plan.reviewedLater': ({ ref, day }: Facts) =>
      `${ref} har redan setts över senare, ${date.spoken(String(day))}. Ingenting ändrades.`,
    'plan.wrongState': ({ ref, state, step, possible }: Facts) => {
      const can = possible ? ` Den kan nu ${either(String(possible).split(','))}.` : '';
      return `${ref} är ${states[state as PlanState]}, så den kan inte ${steps[step as PlanStep]}.${can}`;
    },
    'plan.notAwaited': ({ ref, state }: Facts) =>
      `${ref} är ${states[state as PlanState]}, så det finns inget att påminna om.`,
    'plan.notLater': ({ day }: Facts) => `Dagen ${date.spoken(String(day))} har redan varit. Skriv en kommande dag.`,
    'plan.sameHands': ({ name }: Facts) => `${name} ansvarar redan för planen. Ingenting ändrades.`,
    'plan.noRows': () =>
      'Jag hittade inga rader. Kopiera från Excel kolumnerna beteckning, upprättad, senast översedd och ansvariga, och klistra in dem här.',
    'plan.tooManyRows': ({ max }: Facts) =>
      `För många rader på en gång. Klistra in högst ${max} rader. Ingenting registrerades.`,
  },
  types,
  ofType: (type: PlanType) => capital(types[type]),
  state: (state: PlanState) => capital(states[state]),
  registered: (ref: string, due: string) => `${ref} registrerad. Nästa översyn: ${due}.`,
  assessmentStarted: (ref: string, day: string, due: string) =>
    `${ref}: kartläggningsperioden började ${day}. Tidsfrist för planen: ${due}.`,
  drawnUp: (ref: string, day: string, due: string) => `${ref} upprättad ${day}. Nästa översyn: ${due}.`,
  reviewed: (ref: string, day: string, due: string) => `${ref} översedd ${day}. Nästa översyn: ${due}.`,
  reviewedBefore: (ref: string, day: string, due: string) =>
    `${ref} är redan märkt som översedd ${day}. Nästa översyn: ${due}.`,
  shown: (ref: string, state: PlanState, due: string) => {
    if (!due) return `${ref} är ${states[state]}.`;
    return state === 'assessment' ? `${ref}: planen ska upprättas ${due}` : `${ref}: nästa översyn ${due}`;
  },
  exists: (ref: string) => `${ref} är redan registrerad. Ingenting ändrades.`,
  snoozed: (ref: string, day: string) => `${ref}: jag påminner nästa gång ${day}.`,
  booked: (ref: string, day: string) => `${ref}: tid för översyn ${day}. Jag påminner inte före det.`,
  afterDue: (due: string) => `Observera att tidsfristen är före det: ${due}.`,
  handedOver: (ref: string, names: string) => `${ref} överförd. Ansvariga nu: ${names}.`,
  closed: (ref: string, reason: CloseReason) => `${ref} avslutad (${reasons[reason]}).`,
  closing: {
    question: 'När ett arbete börjar avbryts aktiveringsplanen vanligen först, och klienten hörs. Hur går vi vidare?',
    hear: 'Avbrott: hörande först',
    close: 'Avsluta planen nu',
  },
  heard: (ref: string) => `${ref}: klienten hörs om avbrottet. Anteckna sedan om planen fortsätter eller avbryts.`,
  resumed: (ref: string, due: string) => `${ref} fortsätter. Nästa översyn: ${due}.`,
  interrupted: (ref: string) => `${ref} avbruten. Jag påminner inte om den.`,
  ofReason: (reason: CloseReason) => capital(reasons[reason]),
  due: (legal: string, by: string | null) => (by ? `${legal}, senast ${by}` : legal),
  left: (days: number) => {
    if (days < -1) return `${-days} dagar försenad`;
    if (days === -1) return 'en dag försenad';
    if (days === 0) return 'i dag';
    return days === 1 ? 'i morgon' : `om ${days} dagar`;
  },
  checkLaw: 'Kontrollera lagen: regelns nuvarande ordalydelse har inte bekräftats.',
  notYet: (day: string) => `${day} är först på kommande. Vilken dag menar du?`,
  labels: {
    type: 'Typ',
    state: 'Läge',
    start: 'Upprättad',
    assessment: 'Kartläggningen började',
    lastReview: 'Senast översedd',
    next: 'Nästa översyn',
    drawUpBy: 'Ska upprättas',
    responsible: 'Ansvariga',
    quietUntil: 'Nästa påminnelse',
    until: 'Påminn tidigast',
    meeting: 'Tid för översyn',
    reason: 'Orsak',
    receiver: 'Till vem',
    reviewedOn: 'Översedd',
  },
  markReviewed: 'Översedd',
  markOf: (mark: string, ref: string) => `${ref}: ${mark.toLocaleLowerCase('sv')} i dag`,
  markDrawnUp: 'Upprättad',
  list: {
    title: (total: number, lateOnes: number) => {
      if (total === 0) return 'Du har inga planer att se över.';
      if (total === lateOnes)
        return total === 1 ? 'En av dina planer är försenad.' : `${total} av dina planer är försenade.`;
      return `Du har ${plans(total)}${lateOnes > 0 ? `, av vilka ${late(lateOnes)}` : ''}.`;
    },
    between: (from: string | null, to: string | null) =>
      [from && `Översyn tidigast ${from}.`, to && `Översyn senast ${to}.`].filter(Boolean).join(' '),
    onlyLate: 'Endast försenade.',
    headings: { late: 'Försenade', soon: 'Inom fyra veckor', later: 'Senare' },
    range: (first: number, last: number, total: number) => `${first}–${last} / ${total}`,
    more: 'Visa fler',
    back: 'Föregående',
    showLate: 'Endast försenade',
    showAll: 'Alla',
  },
  newReference: (ref: string) => `Den nya beteckningen är ${ref}.`,
  newReferenceHint: 'Den hör bara till den här planen och ges inte ut på nytt.',
  count: {
    title: (total: number, lateOnes: number) =>
      total === 0
        ? 'Det finns inga öppna planer i arbetsytan.'
        : `${lateOnes === 0 ? 'Ingen översyn är försenad' : lateOnes === 1 ? 'En översyn är försenad' : `${lateOnes} översyner är försenade`}. Öppna: ${plans(total)}.`,
    line: (what: string, total: number, lateOnes: number) => `${what}: ${plans(total)}, ${late0(lateOnes)}`,
    noTeams: 'Det finns ännu inga områdesteam, så talen är enligt typ.',
  },
  imported: (n: number, same: number) =>
    n === 0
      ? `Inga nya planer registrerades${same > 0 ? `: ${plans(same)} fanns redan` : ''}.`
      : `${capital(plans(n))} ${n === 1 ? 'registrerad' : 'registrerade'}.${same > 0 ? ` Från förut fanns ${plans(same)}.` : ''}`,
  importRefused: (n: number) => `${rows(n)} lämnades bort. Rätta och klistra in dem på nytt:`,
  importRow: (line: number, ref: string | null, problem: RowProblem) =>
    `Rad ${line}${ref ? ` (${ref})` : ''}: ${rowProblems[problem]}.`,
  importMore: (n: number) => `… och ${rows(n).toLocaleLowerCase('sv')} till.`,
  rowProblem: (problem: RowProblem) => rowProblems[problem],
  importing: {
    begun: (n: number) => `${rows(n)} ${n === 1 ? 'läst' : 'lästa'}. Jag registrerar dem som bäst.`,
    goesOn: 'Du kan fortsätta med annat: jag berättar i den här chatten när allt är klart.',
    underWay: (done: number, total: number) => `Jag registrerar planer: ${done} / ${total}`,
    stopped: (done: number, total: number) => `Registreringen avbröts: ${done} / ${total} rader gicks igenom.`,
    goOn: 'Det som registrerats finns kvar. Skicka samma tabell på nytt: det som redan är registrerat ändras inte.',
    refusedFile: 'Rader som lämnades bort',
    refusedTitle: (n: number) =>
      `Filen innehåller ${n === 1 ? 'en rad som lämnades bort' : `${n} rader som lämnades bort`}, med orsak.`,
    refusedHint:
      'Länken är bara för dig och fungerar i 15 minuter. Rätta raderna i din egen tabell och ta in den på nytt: de som redan är registrerade ändras inte.',
    refusedName: 'bortlamnade-rader.csv',
    row: 'Rad',
    reason: 'Orsak',
  },
  importField: 'Rader från Excel',
  importColumns: 'beteckning; upprättad; senast översedd; ansvariga',
};

function late0(n: number): string {
  return n === 0 ? 'ingen försenad' : late(n);
}

function either(codes: string[]): string {
  const words = codes.map((code) => steps[code as PlanStep]);
  return words.length > 1 ? `${words.slice(0, -1).join(', ')} eller ${words.at(-1)}` : (words[0] ?? '');
}
