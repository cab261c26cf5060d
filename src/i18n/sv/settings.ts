import type { Texts } from '../texts.ts';

const months = (n: number) => (n === 1 ? 'en månad' : n % 12 === 0 ? years(n / 12) : `${n} månader`);
const years = (n: number) => (n === 1 ? 'ett år' : `${n} år`);

export const settings: Texts['settings'] = {
  commands: {
    'settings.show': { title: 'Inställningar', example: 'Visa inställningarna' },
    'settings.change': { title: 'Ändra inställningar', example: 'Ändra inställningarna' },
    'retention.set': { title: 'Ändra lagringstider', example: 'Ändra lagringstiderna' },
    'workspace.choose': { title: 'Byt arbetsyta', example: 'Byt arbetsyta' },
    'group.change': { title: 'Ändra gruppens inställningar', example: 'Ändra ledningsgruppens inställningar' },
    'group.archive': { title: 'Arkivera gruppen', example: 'Arkivera områdesteamet' },
  },
  fields: {
    digestAt: 'Morgonsammandraget sänds',
    dayEnds: 'Arbetsdagen slutar',
    workspaceLocale: 'Språk i kanalerna',
    keptPlans: 'Avslutade planer',
    keptAnswers: 'Svar på inbjudningar',
    keptMessages: 'Sända meddelanden och påminnelser',
    keptPeople: 'Namn på dem som lämnat',
    keptLog: 'Ändringsloggen',
    workspace: 'Arbetsyta',
  },
  errors: {
    'settings.hours': () => 'Arbetsdagen slutar innan den börjar. Kontrollera klockslagen.',
    'settings.nothing': () => 'Ingenting ändrades: allt var redan så.',
    'retention.logShort': ({ least }) =>
      `Ändringsloggen ska lagras minst lika länge som planerna: ${months(Number(least))}.`,
    'workspace.onlyOne': () => 'Du är bara med i den här arbetsytan.',
    'group.meetsStill': ({ name }) =>
      `Gruppen ${name} har kommande möten. Avsluta serien eller ställ in dem först, så kan gruppen arkiveras.`,
  },
  title: (workspace) => `Inställningar: ${workspace}`,
  saved: 'Sparat.',
  language: (name) => `**Språk i kanalerna:** ${name}`,
  hours: (from, to) => `**Påminnelser:** vardagar ${from}–${to}, sammandraget genast kl. ${from}`,
  zone: (zone) => `**Tidszon:** ${zone}`,
  escalation: (days) =>
    days === 0
      ? '**Förseningar till ledaren:** meddelas inte'
      : `**Förseningar till ledaren:** efter ${days === 1 ? 'en dag' : `${days} dagar`}`,
  groups: (names) => `**Grupper:** ${names || 'inga ännu'}`,
  admins: (names) => `**Administratörer:** ${names}`,
  retention: '**Lagringstider**',
  kept: {
    plans: (n) => `- Avslutade planer: ${months(n)} efter avslutet`,
    answers: (n) => `- Svar på inbjudningar: ${months(n)} efter händelsen`,
    messages: (n) => `- Sända meddelanden och påminnelser: ${months(n)}`,
    people: (n) => `- Namn på dem som lämnat: ${months(n)} efter att de gick`,
    log: (n) => `- Ändringsloggen: ${months(n)}`,
  },
  untilThen: (day) => ` (förkortningen gäller från ${day})`,
  retentionHint: (days) =>
    `En kortare tid börjar gälla efter ${days} dagar, så den hinner ångras. Det som raderats därefter kan inte återställas.`,
  months: (n) => (n % 12 === 0 ? `${n / 12} år` : n === 1 ? '1 månad' : `${n} månader`),
  changeHours: 'Arbetstid och språk',
  changeRetention: 'Lagringstider',
  rules: 'Översynsintervall',
  groupButton: 'Grupper',
  peopleButton: 'Personer och roller',
  choose: 'Vilken arbetsyta gäller det?',
  chosen: (name) => `Nu gäller samtalet arbetsytan ${name}.`,
  groupChanged: (name) => `Sparat: ${name}`,
  noChannel: 'Ingen kanal',
  archived: (name) => `Arkiverad: ${name}`,
  archivedHint:
    'Gruppens ärendelistor, promemorior och beslut finns kvar. Det kommer inga nya möten eller påminnelser.',
};
