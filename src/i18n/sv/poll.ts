import type { Facts } from '#domain/errors.ts';
import type { PollKind } from '#domain/words.ts';

const names: Readonly<Record<PollKind, string>> = { maturity: 'Mognadsbedömning', survey: 'Samarbetsenkät' };

const stillOpen = (day: string) => `Enkäten är öppen till ${day}; resultatet visas när den har stängts.`;

export const poll = {
  commands: {
    'poll.open': { title: 'Öppna en enkät', example: 'Öppna mognadsbedömningen, svarstid till 11.12' },
    'poll.answer': { title: 'Svara på enkäten', example: 'Svara på mognadsbedömningen' },
    'poll.result': { title: 'Enkätens resultat', example: 'Visa resultatet av mognadsbedömningen' },
    'poll.move': { title: 'Flytta sista svarsdagen', example: 'Flytta mognadsbedömningens sista svarsdag till 18.12' },
    'poll.close': { title: 'Stäng enkäten', example: 'Stäng mognadsbedömningen' },
    'poll.export': { title: 'Ladda ner resultaten', example: 'Ladda ner enkätresultaten som fil' },
  },
  fields: { pollKind: 'Enkät', closesOn: 'Sista svarsdag', pollChannel: 'Kanal, om en annan än gruppens egen' },
  errors: {
    'poll.already': ({ poll, day }: Facts) =>
      `${poll} är redan öppen. Den kan besvaras till och med ${day}. Dagen kan flyttas: ”Flytta enkätens sista svarsdag till 18.12”`,
    'poll.badDay': () => 'Sista svarsdagen kan vara från i morgon till om tre månader.',
    'poll.none': () => 'Det finns ingen öppen enkät i dina grupper just nu.',
    'poll.notAsked': () => 'Den här enkäten besvaras bara av gruppens medlemmar.',
    'poll.closed': () => 'Enkäten är redan stängd, så sista svarsdagen kan inte flyttas längre.',
    'poll.over': () => 'Enkäten är redan stängd, så svaret sparades inte.',
    'poll.stillOpen': ({ day }: Facts) => stillOpen(String(day)),
    'poll.noResult': ({ group }: Facts) =>
      `${group}: ingen enkät har gjorts ännu. Sekreteraren öppnar en: ”Öppna mognadsbedömningen”.`,
  },
  names,
  named: (kind: PollKind, group: string) => `${names[kind]} (${group})`,
  questions: {
    maturity: 'Vad beskriver ert samarbete bäst?',
    survey: 'Hur väl har de här sakerna förverkligats i er region?',
  } as Readonly<Record<PollKind, string>>,
  steps: [
    'Det finns ingen växelverkan mellan aktörerna',
    'Det finns växelverkan, men inte regelbundet',
    'Samarbetet är regelbundet, men helheten och målen har inte diskuterats',
    'Personer i olika roller samarbetar regelbundet, och samarbetet har gemensamma mål',
    'Samarbetet är en viktig del av verksamheten, och de gemensamma målen stöder de egna',
    'Verksamheten är en helhet, och de strategiska målen hänger ihop',
  ] as readonly string[],
  statements: [
    'En gemensam kunskapsbas och lägesbild',
    'Planmässighet utifrån gemensamma mål',
    'Öppenhet, växelverkan och partnerskap',
    'Gemensamma strukturer',
    'Välfärdsområdet tas med i planeringen',
    'Regelbundna möten med kontaktpersonerna',
    'Tydligt definierade ansvarspersoner',
  ] as readonly string[],
  scale: ['1 – inte alls', '2 – svagt', '3 – delvis', '4 – väl', '5 – helt'] as readonly string[],
  until: (when: string) => `Svara senast ${when}. Svaret kan ändras fram till dess.`,
  anonymous:
    'Du svarar anonymt: ingen ser vem som svarade vad. När enkäten stängs återstår bara summorna av svaren. Om svaren är färre än fem visas inget resultat.',
  answered: (n: number) => (n < 5 ? 'Hittills finns det färre än fem svar.' : `Det finns ${n} svar.`),
  answer: 'Svara',
  whichChannel: 'I vilken kanal öppnas enkäten?',
  answerOne: (name: string) => `Svara: ${name}`,
  kept: 'Tack, ditt svar har sparats.',
  incomplete: 'Välj ett svar på varje punkt.',
  closedCard: (name: string) => `${name} är stängd. Resultatet finns i ett eget meddelande.`,
  withdrawn: 'Enkäten har återtagits. Tack för att du tittade.',
  opened: (name: string, channel: string) => `${name} har öppnats. Kortet kommer till kanalen ${channel}.`,
  openUntil: (when: string) => `Öppen till ${when}. De som inte har svarat påminns en gång.`,
  few: (n: number) =>
    `Gruppen har ${n === 1 ? 'en medlem' : `${n} medlemmar`}: resultatet visas först när det finns fem svar.`,
  moved: (name: string, when: string) => `${name}: svarstiden går ut ${when}`,
  movedHint: 'Kortet i kanalen uppdateras. De som inte har svarat påminns före sista dagen.',
  closing: (name: string) => `${name} stängs nu. Resultatet kommer om en stund till samma kanal.`,
  stillOpen,
  result: {
    maturity: (group: string, level: string) => `${group}: samarbetets mognadsnivå är ${level} / 6`,
    survey: (group: string, mean: string) => `${group}: samarbetsenkätens medeltal är ${mean}`,
    tooFew: (name: string) => `${name}: färre än fem svar kom in, så inget resultat visas. Svaren har raderats.`,
    of: (day: string, answered: number, asked: number) =>
      `Stängd ${day}. ${answered} svar, ${asked} personer i gruppen.`,
    middle: 'Nivån är svarens median.',
    chosen: 'Svaren steg för steg',
    means: 'Medeltal på skalan 1–5',
    step: (n: number, text: string, count: number) => `**${n}** ${text}: ${count}`,
    statement: (n: number, text: string, mean: string, former: string) =>
      `**${n}** ${text}: ${mean}${former ? ` (förra gången ${former})` : ''}`,
    national: (least: string, most: string, year: number, counties: number) =>
      `I hela landet ligger medeltalen mellan ${least} och ${most} (${year}, ${counties} välfärdsområden). Av källan framgår inte vilket tal som hör till vilket påstående, så jämför bara med intervallet. Det femte påståendet gällde reformen ${year} och jämförs inte.`,
    history: 'Gruppens tidigare resultat',
    past: (day: string, mean: string, answered: number) => `${day}: medeltal ${mean} (${answered} svar)`,
    pastFew: (day: string) => `${day}: färre än fem svar`,
  },
  number: (n: number) => n.toLocaleString('sv', { minimumFractionDigits: 1, maximumFractionDigits: 1 }),
  exported: (group: string) => `${group}: enkätresultaten som fil`,
  exportLink: 'Tabell (CSV)',
  exportHint: 'Länken fungerar i 15 minuter och är bara för dig.',
  file: 'enkater.csv',
  columns: {
    poll: 'Enkät',
    closed: 'Stängd',
    answered: 'Svar',
    question: 'Punkt',
    mean: 'Medeltal',
    chosen: (n: number) => `Val ${n}`,
    few: 'färre än 5',
  },
  digest: 'Enkäter',
  toAnswer: (n: number) => (n === 1 ? 'En enkät väntar på ditt svar.' : `${n} enkäter väntar på ditt svar.`),
};
