import type { Facts } from '#domain/errors.ts';
import type { Pattern } from '#domain/recurrence.ts';
import { capital } from '../capital.ts';
import { date } from './date.ts';
import { repeatChoices, repeats } from './repeat.ts';

const kinds = {
  jointDay: 'gemensam kalenderdag',
  developmentDay: 'utvecklingsdag',
  networkMeeting: 'nätverksträff',
  teamMeeting: 'teammöte',
  leadershipMeeting: 'ledningsgruppsmöte',
  meeting: 'möte',
};
type Kind = keyof typeof kinds;

const next: Record<Kind, string> = { ...kinds, jointDay: 'gemensamma kalenderdag' };

const none: Record<Kind, string> = {
  jointDay: 'gemensamma kalenderdagar',
  developmentDay: 'utvecklingsdagar',
  networkMeeting: 'nätverksträffar',
  teamMeeting: 'teammöten',
  leadershipMeeting: 'ledningsgruppsmöten',
  meeting: 'möten',
};

export const calendar = {
  commands: {
    'jointDay.createSeries': {
      title: 'Lägg till återkommande dag',
      example: 'Gemensam dag varje måndag kl. 9–15 från januari till slutet av juni',
    },
    'jointDay.create': {
      title: 'Lägg till gemensam dag',
      example: 'Lägg till en gemensam dag tors 3.12 kl. 9–12',
    },
    'occurrence.cancel': { title: 'Ställ in gemensam dag', example: 'Ställ in den gemensamma dagen 30.11' },
    'occurrence.move': { title: 'Flytta gemensam dag', example: 'Flytta den gemensamma dagen 14.12 till 15.12' },
    'calendar.next': { title: 'Nästa gemensamma dag', example: 'När är nästa gemensamma dag?' },
    'calendar.list': { title: 'Kalendern', example: 'Vad finns i kalendern vecka 50?' },
    'meeting.createSeries': {
      title: 'Lägg till mötesserie',
      example: 'Ledningsgruppen möts varannan månad med början 12.1.2027 kl. 9–11',
    },
    'meeting.create': { title: 'Lägg till möte', example: 'Sammankalla områdesteamet i morgon kl. 9.30' },
    'meeting.move': { title: 'Flytta möte', example: 'Flytta ledningsgruppens möte till torsdag 14.1 kl. 13' },
    'meeting.cancel': { title: 'Ställ in möte', example: 'Ställ in ledningsgruppens möte 12.1' },
    'meeting.next': { title: 'Nästa möte', example: 'När möts ledningsgruppen?' },
  },
  fields: {
    start: 'Börjar',
    end: 'Slutar kl.',
    until: 'Sista dagen',
    place: 'Plats eller länk',
    repeat: 'Upprepas',
    occurrence: 'Vilken dag',
    newDate: 'Ny dag',
    newTime: 'Ny starttid',
    date: 'Dag',
    newStart: 'Ny tid',
    from: 'Från',
    to: 'Till',
    intervalWeeks: 'Veckor emellan',
    intervalMonths: 'Månader emellan',
  },
  errors: {
    'calendar.endBeforeStart': () => 'Sluttiden är före starttiden. Ingenting lades till. Kontrollera klockslagen.',
    'calendar.tooLong': ({ hours }: Facts) =>
      `Det skulle bli ${hours} timmar långt. En dag eller ett möte kan vara högst 12 timmar: kontrollera klockslagen eller lägg till varje dag för sig.`,
    'calendar.tooFar': () => 'I kalendern går det att lägga till högst fem år framåt. Kontrollera året.',
    'calendar.tooRare': () => 'Intervallet är för långt: en serie ska upprepas minst vartannat år.',
    'calendar.untilBeforeStart': ({ until }: Facts) =>
      `Serien skulle sluta ${date.spoken(String(until))}, innan den börjar. Kontrollera dagarna.`,
    'calendar.noDay': () => 'Av de här uppgifterna blir det inte en enda dag. Kontrollera den första och sista dagen.',
    'calendar.nothingAhead': () => 'Det finns inget kommande i kalendern som kan flyttas eller ställas in.',
    'calendar.notYours': ({ name }: Facts) =>
      `Den här dagen kan ändras av den som lade till den (${name}) eller av arbetsytans administratör.`,
    'calendar.cancelled': ({ start }: Facts) => `${capital(date.spoken(String(start)))} är redan inställt.`,
    'calendar.already': ({ start }: Facts) =>
      `Det här finns redan i kalendern: ${date.spoken(String(start))}. Ingenting lades till.`,
  },
  capital,
  repeats,
  repeatChoices,
  what: (kind: Kind, group: string | null) => (group ? `${group}: ${kinds[kind]}` : kinds[kind]),
  series: (what: string, pattern: Pattern, times: string) => `${what} ${repeats(pattern)} kl. ${times}`,
  meets: (group: string, pattern: Pattern, times: string) => `${group} möts ${repeats(pattern)} kl. ${times}`,
  labels: {
    before: 'Tidigare',
    first: 'Första',
    last: 'Sista',
    count: 'Gånger',
    place: 'Plats',
    after: 'Därefter',
  },
  endless: (through: string) => `Inget slutdatum. Finns nu i kalendern till ${through} och fortsätter av sig självt.`,
  added: 'Finns nu i kalendern.',
  onHoliday: (day: string, name: string) => `${capital(day)} är en helgdag: ${name}.`,
  inBreak: (_n: number, days: string) =>
    `${capital(days)} infaller under uppehållet: i juli och 24.12–6.1 hålls inga möten.`,
  moreHolidays: (n: number) => `Dessutom ${n} helgdagar till.`,
  onWeekend: (day: string) => `${capital(day)} är ett veckoslut.`,
  moveTo: (day: string) => `Flytta: ${day}`,
  moveAll: 'Flytta till följande arbetsdagar',
  skip: (n: number): string => (n === 1 ? 'Lämna bort den' : 'Lämna bort dem'),
  show: 'Visa i kalendern',
  toOutlook: 'Lägg till i Outlook',
  move: 'Flytta',
  cancel: 'Ställ in',
  cancelled: (what: string, when: string) => `Inställt: ${what}, ${when}`,
  cancelledMany: (n: number) => `${n} dagar inställda`,
  moved: (what: string, when: string) => `Flyttat: ${what}, nu ${when}`,
  movedMany: (n: number) => `${n} dagar flyttade`,
  wasAlready: (then: string, later: string) => `${capital(then)} har redan varit. Menade du ${later}?`,
  checkDay: (then: string) => `${capital(then)} har redan varit. Kontrollera dagen och fyll i det som saknas.`,
  anyway: (then: string) => `Anteckna ändå: ${then}`,
  whichOne: 'Vilken av de här menar du?',
  nothingOn: (day: string) => `${capital(day)} finns inget sådant i kalendern. Menade du någon av de här?`,
  next: (kind: Kind, group: string | null, when: string) =>
    `${group ? `${group}: nästa ${next[kind]}` : `Nästa ${next[kind]}`} är ${when}`,
  nextOfAll: (what: string, when: string) => `Närmast i kalendern: ${what}, ${when}`,
  noneAhead: (kind: Kind | null, group: string | null) =>
    group
      ? `${group}: inga kommande ${none[kind ?? 'meeting']}`
      : kind
        ? `Det finns inga kommande ${none[kind]} i kalendern`
        : 'Det finns inget kommande i kalendern',
  holds: (n: number) => (n === 0 ? 'Ingenting i kalendern.' : n === 1 ? '1 händelse' : `${n} händelser`),
  callOff: 'Inställt',
  movedFrom: (day: string) => `Flyttat, ursprungligen ${day}`,
  holiday: (name: string) => `Helgdag: ${name}`,
  more: (n: number) => `Dessutom ${n} till. Be om en kortare tid så ser du dem.`,
  previousWeek: 'Föregående vecka',
  nextWeek: 'Nästa vecka',
  previousMonth: 'Föregående månad',
  nextMonth: 'Nästa månad',
  asMonth: 'Hela månaden',
};
