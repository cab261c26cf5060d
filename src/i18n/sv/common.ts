import type { Facts } from '#domain/errors.ts';

const rights: Record<string, string> = {
  staff: 'en medlem av arbetsytan',
  member: 'en medlem av gruppen',
  secretary: 'gruppens sekreterare, ordförande eller vice ordförande',
  chair: 'gruppens ordförande eller vice ordförande',
  caseworker: 'en planhandläggare',
  admin: 'arbetsytans administratör',
};

export const common = {
  commands: {
    help: { title: 'Vad jag kan', example: 'Vad kan du göra?' },
    undo: { title: 'Ångra', example: 'Ångra' },
    'settings.language': { title: 'Byt språk', example: 'Tala finska' },
    'settings.channelLanguages': { title: 'Kanalens språk', example: 'Den här kanalen på finska och svenska' },
  },
  fields: {
    locale: 'Språk',
    languageChannel: 'Kanal',
    secondLocale: 'Andra språket',
  },
  errors: {
    'action.unknown': () => 'Den här knappen används inte längre. Skriv ”hjälp” så ser du vad du kan göra.',
    'action.tooLong': ({ field, max }: Facts) => `Fältet ”${field}” är för långt: högst ${max} tecken.`,
    'action.invalid': ({ field }: Facts) =>
      `Fältet ”${field}” duger inte. Ingenting ändrades. Rätta det och försök igen.`,
    'date.impossible': ({ text }: Facts) =>
      `Datumet ${text} finns inte i kalendern. Skriv ett annat datum, till exempel mån 7.12.`,
    'time.impossible': ({ text }: Facts) => `Klockslaget ${text} finns inte. Skriv det så här: kl. 9.00–11.00.`,
    'privacy.personalId': () =>
      'Meddelandet verkar innehålla en personbeteckning, så jag varken läste eller sparade det. Ta bort meddelandet och skriv ärendet på nytt med planens beteckning, till exempel AKT-0231. Namn kan jag inte känna igen: skriv inte heller klienters namn.',
    'role.needed': ({ right }: Facts) => `Det här kan göras av ${rights[String(right)]}.`,
    'undo.unknown': () => 'Det här kan inte ångras: ändringen gjordes av någon annan.',
    'undo.already': () => 'Det här är redan ångrat.',
    'undo.changed': () => 'Det här kan inte längre ångras, eftersom uppgifterna har ändrats efteråt.',
    'undo.nothing': () => 'Det finns inget att ångra.',
    'workspace.none': () =>
      'Jag hittar dig inte i någon arbetsyta. Be teamets ägare lägga till Yhdyspintabotti i ert gemensamma Teams-team och dig som medlem i teamet.',
  },
  appName: 'Yhdyspintabotti',
  undo: 'Ångra',
  save: 'Spara',
  send: 'Skicka',
  yes: 'Ja',
  no: 'Nej',
  undone: 'Ångrat. Uppgifterna är som före ändringen.',
  undoneWhat: (command: string) => `Ändringen var: ${command}.`,
  privately: 'Jag svarade dig i vår egen chatt.',
  bug: (id: string) => `Något gick fel och ingenting ändrades. Försök igen om en stund. Felets kod är ${id}.`,
  away: (id: string) =>
    `Jag kommer inte åt mina uppgifter just nu, och ingenting ändrades. Försök igen om några minuter. Felets kod är ${id}.`,
  missing: 'Fyll i det som saknas.',
  clockOf: (label: string) => `${label}, klockslag`,
  required: (label: string) => `Fyll i fältet ”${label}”.`,
  whichDay: 'Vilken dag menar du?',
  which: 'Vilken menar du?',
  whichOf: (label: string) => `Vad menar du? ${label}:`,
  notUnderstood: 'Jag förstod inte. Menade du något av det här?',
  notUnderstoodNothing: 'Jag förstod inte. Skriv ”hjälp” så ser du vad du kan göra.',
  help: {
    back: 'Tillbaka',
    more: 'Fler ämnen',
    topics: {
      calendar: 'Kalender',
      calendarFile: 'Kalendern i Outlook',
      planReview: 'Planer',
      goodPractice: 'God praxis',
      leadership: 'Grupper och ärendelistor',
      meeting: 'Möten',
      session: 'Under mötet',
      minutes: 'Promemorior',
      decision: 'Beslut',
      goal: 'Mål',
      recommendation: 'Rekommendationer',
      poll: 'Enkäter',
      task: 'Uppgifter',
      digest: 'Påminnelser',
      region: 'Områden och kunskap',
      people: 'Personer och roller',
      privacy: 'Uppgifter och inställningar',
      common: 'Övrigt',
    },
    title: 'Så här hjälper jag',
    intro: 'Skriv med egna ord eller tryck på en knapp.',
    privacy: 'Skriv inte klientens namn eller personbeteckning: planerna har en beteckning, som AKT-0231.',
    say: (example: string) => `”${example}”`,
  },
  welcome: {
    team: (workspace: string) => `Hej! Jag är Yhdyspintabotti, sekreterare för arbetsytan ${workspace}.`,
    personal: (name: string) => `Hej ${name}! Jag är Yhdyspintabotti, sekreterare för er gemensamma arbetsyta.`,
    about:
      'Jag håller reda på gemensamma kalenderdagar, översyner av planer, god praxis samt ledningsgruppens ärendelistor och uppgifter. Jag påminner på morgonen när det finns något att påminna om.',
    next: 'Prova de här:',
    admin:
      'Du är administratör för arbetsytan eftersom du installerade mig. Du kan utse sekreterare och planhandläggare.',
  },
  language: {
    now: 'Jag talar nu svenska med dig.',
    channelNow: (channel: string, names: readonly string[]) => `Språk i kanalen ${channel}: ${names.join(', ')}.`,
    names: { fi: 'finska', sv: 'svenska', en: 'engelska' },
  },
};
