import type { Facts } from '#domain/errors.ts';
import { measured } from '../interval.ts';
import { date } from './date.ts';

const plans = (n: number) => (n === 1 ? 'en plan' : `${n} planer`);
const lateOnes = (n: number) => (n === 0 ? 'inga försenade' : n === 1 ? 'en försenad' : `${n} försenade`);

const units = { months: 'månad', weeks: 'vecka', years: 'år' };

/** What was done, by the command. */
const done: Record<string, (facts: DoneFacts) => string> = {
  'plan.register': ({ people }) => `registrerade planen${people ? `, ansvarig ${people}` : ''}`,
  'plan.startAssessment': ({ people }) => `började kartläggningsperioden${people ? `, ansvarig ${people}` : ''}`,
  'plan.drawnUp': () => 'antecknade att planen är upprättad',
  'plan.reviewed': ({ reviewed }) => `antecknade översyn ${reviewed}`,
  'plan.snooze': ({ until }) => `sköt upp påminnelsen till ${until}`,
  'plan.meetingBooked': ({ until }) => `bokade tid för översyn ${until}`,
  'plan.handOver': ({ people }) => `överförde ansvaret: ${people}`,
  'plan.moveAll': ({ people }) => `överförde ansvaret: ${people}`,
  'plan.absence': ({ people }) => `överförde ansvaret: ${people}`,
  'plan.close': () => 'avslutade planen eller antecknade hörande',
  'plan.resume': () => 'antecknade att planen fortsätter',
  'plan.interrupt': () => 'avbröt planen',
  'plan.reopen': () => 'öppnade planen på nytt',
  'plan.import': ({ people }) => `importerade från tabell${people ? `, ansvarig ${people}` : ''}`,
  'rules.add': () => 'tog i bruk ett nytt översynsintervall',
  undo: () => 'ångrade den föregående ändringen',
};

interface DoneFacts {
  readonly reviewed: string;
  readonly until: string;
  readonly people: string;
}

export const planTeam = {
  commands: {
    'plan.reopen': { title: 'Öppna på nytt', example: 'Öppna AKT-0455 på nytt' },
    'plan.history': { title: 'Planens historia', example: 'Visa historian för AKT-0455' },
    'plan.absence': {
      title: 'Överför planerna för en frånvaro',
      example: 'Jag är på semester 21.12–6.1, överför mina planer till Niemi under tiden',
    },
    'plan.left': { title: 'Planer utan handläggare', example: 'Vilka planer är utan handläggare?' },
    'plan.moveAll': { title: 'Överför en persons planer', example: 'Överför en persons planer' },
    'plan.escalation': {
      title: 'När ledaren får veta om förseningar',
      example: 'Berätta för teamledaren om förseningar',
    },
    'plan.export': { title: 'Ladda ner planerna som tabell', example: 'Exportera planerna' },
    'rules.list': { title: 'Översynsintervall', example: 'Visa översynsintervallen' },
    'rules.add': { title: 'Lägg till översynsintervall', example: 'Lägg till översynsintervall' },
  },
  fields: {
    delegate: 'Till vem',
    interval: 'Översynsintervall',
    validFrom: 'I kraft från',
    migrates: 'Planer som började före det',
    days: 'Dagar försenad',
  },
  errors: {
    'plan.leadOnly': ({ ref }: Facts) =>
      `Den avslutade planen ${ref} kan öppnas av den ansvarigas teamledare (ordförande eller sekreterare) i samma organisation, som är planhandläggare.`,
    'absence.self': () => 'Planerna kan inte överföras till samma person. Välj en annan handläggare.',
    'absence.over': ({ day }: Facts) => `Frånvaron slutade redan ${date.spoken(String(day))}. Skriv en kommande tid.`,
    'absence.backwards': () => 'Frånvaron slutar innan den börjar. Kontrollera dagarna.',
    'absence.noPlans': ({ name }: Facts) => `${name}: inga öppna planer att överföra.`,
    'absence.kela': () => 'Till en person vid FPA kan bara planer för en person vid FPA överföras.',
    'rules.looser': ({ interval, source }: Facts) =>
      `Intervallet kan inte vara lika långt eller längre än i regeln: ${every(String(interval))} (${source}). Arbetsrummets eget intervall kan bara vara tätare.`,
  },
  reopened: (ref: string, due: string) => `${ref} öppnades på nytt.${due ? ` Nästa översyn: ${due}.` : ''}`,
  historyOf: (ref: string) => `${ref}: vem har gjort vad`,
  someone: 'någon',
  did: (action: string, facts: DoneFacts) => done[action]?.(facts) ?? 'ändrade uppgifter',
  showLed: 'Teamets planer',
  ledTitle: (total: number, late: number) =>
    total === 0
      ? 'Din organisation har inga öppna planer i dina team.'
      : `Din organisation har ${plans(total)} i dina team, ${lateOnes(late)}.`,
  escalatedHeading: 'Länge försenade i ditt team',
  escalated: (n: number) =>
    n === 1 ? 'I ditt team är en översyn länge försenad.' : `I ditt team är ${n} översyner länge försenade.`,
  absence: {
    question: (n: number, to: string, first: string, last: string) =>
      `Ska ${plans(n)} överföras: ${to}, ${first} – ${last}?`,
    forGood: (n: number, from: string, to: string) => `Ska ${plans(n)} överföras för gott: ${from} → ${to}?`,
    meanwhile: (n: number) =>
      n === 0 ? 'Inga översyner infaller under tiden.' : `Översyner under tiden: ${plans(n)}.`,
    late: (n: number) => `Försenade redan nu: ${plans(n)}.`,
    after: 'Efter det påminner jag dig igen. Dina nya planer överförs samtidigt.',
    more: (n: number) => `… och ${n} till.`,
    time: 'Överför för den tiden',
    good: 'Överför för gott',
    doneTime: (n: number, to: string, first: string, last: string) =>
      `${to} sköter dina planer ${first} – ${last}. Nu är de ${n}.`,
    doneGood: (n: number, to: string) => `${plans(n)} överfördes för gott. Ansvarig nu: ${to}.`,
  },
  left: {
    title: (n: number) =>
      n === 0
        ? 'Alla öppna planer har en handläggare.'
        : n === 1
          ? 'En person har planer men handlägger dem inte längre.'
          : `${n} personer har planer men handlägger dem inte längre.`,
    line: (name: string, gone: boolean, total: number, late: number) =>
      `${name} (${gone ? 'har lämnat arbetsrummet' : 'är inte handläggare'}): ${plans(total)}, ${lateOnes(late)}`,
    move: (name: string) => `Överför: ${name}`,
  },
  escalation: (days: number) =>
    days === 0
      ? 'Teamledaren får inte veta om förseningar.'
      : `Teamledaren får veta när en översyn har varit försenad ${days === 1 ? 'en dag' : `${days} dagar`}.`,
  escalationHint:
    'Teamledaren är teamets ordförande eller sekreterare, som är handläggare i samma organisation. 0 = aldrig.',
  rules: {
    title: 'Översynsintervall för planer',
    line: (type: string, interval: string, from: string, source: string) =>
      `${type}: ${every(interval)}, från ${from} (${source})`,
    checkLaw: 'kontrollera lagen',
    own: 'arbetsrummets eget',
    old: 'även gamla planer',
    keeps: 'En plan följer regeln från sin startdag.',
    question: (type: string, interval: string, from: string) =>
      `Ska det tas i bruk: ${type}, ${every(interval)}, från ${from}?`,
    touches: (n: number) => (n === 0 ? 'Ändringen rör ingen nuvarande plan.' : `Tidsfristen ändras: ${plans(n)}.`),
    late: (n: number) => `Av dem genast försenade: ${plans(n)}.`,
    earliest: (day: string) => `Tidigaste nya tidsfrist: ${day}.`,
    apply: 'Ta i bruk',
    added: (type: string, interval: string, from: string, n: number) =>
      `${type}: ${every(interval)}, från ${from}. Tidsfristen ändrades: ${plans(n)}.`,
    keepOld: 'Följer det gamla intervallet',
    migrate: 'Övergår genast till det nya intervallet',
    every,
  },
  exported: {
    file: 'planer.csv',
    title: (n: number) => `Tabellen innehåller ${plans(n)}.`,
    link: 'Ladda ner tabellen (CSV)',
    hint: 'Länken är bara för dig och fungerar i 15 minuter. Tabellen innehåller sekretessbelagda uppgifter: förvara den därefter.',
  },
  chart: {
    ofTeams: 'Siffror för dina egna team.',
    all: 'Hela arbetsrummet',
    late: 'Försenade',
    open: 'I tid',
    byType: 'Efter typ',
    byTeam: 'Efter team',
  },
};

/** `P3M` → "var 3:e månad". */
function every(interval: string): string {
  const { n, unit } = measured(interval);
  const one = units[unit];
  if (n === 1) return `varje ${one}`;
  const neuter = unit === 'years';
  if (n === 2) return `${neuter ? 'vartannat' : 'varannan'} ${one}`;
  return `${neuter ? 'vart' : 'var'} ${n}:e ${one}`;
}
