import type { Facts } from '#domain/errors.ts';

const months = (n: number) => (n === 1 ? 'kuukauden' : n % 12 === 0 ? years(n / 12) : `${n} kuukautta`);
const years = (n: number) => (n === 1 ? 'vuoden' : `${n} vuotta`);

export const settings = {
  commands: {
    'settings.show': { title: 'Asetukset', example: 'Näytä asetukset' },
    'settings.change': { title: 'Muuta asetuksia', example: 'Muuta asetuksia' },
    'retention.set': { title: 'Muuta säilytysaikoja', example: 'Muuta säilytysaikoja' },
    'workspace.choose': { title: 'Vaihda työtilaa', example: 'Vaihda työtilaa' },
    'group.change': { title: 'Muuta ryhmän asetuksia', example: 'Muuta johtoryhmän asetuksia' },
    'group.archive': { title: 'Arkistoi ryhmä', example: 'Arkistoi aluetiimi' },
  },
  fields: {
    digestAt: 'Aamukooste lähtee',
    dayEnds: 'Työpäivä päättyy',
    workspaceLocale: 'Kanavien kieli',
    keptPlans: 'Päättyneet suunnitelmat',
    keptAnswers: 'Vastaukset kutsuihin',
    keptMessages: 'Lähetetyt viestit ja muistutukset',
    keptPeople: 'Lähteneiden nimet',
    keptLog: 'Muutosloki',
    workspace: 'Työtila',
  },
  errors: {
    'settings.hours': (_: Facts) => 'Työpäivä päättyy ennen kuin se alkaa. Tarkista kellonajat.',
    'settings.nothing': (_: Facts) => 'Mitään ei muutettu: kaikki oli jo niin.',
    'retention.logShort': ({ least }: Facts) =>
      `Muutoslokia on säilytettävä vähintään yhtä kauan kuin suunnitelmia: ${months(Number(least))}.`,
    'workspace.onlyOne': (_: Facts) => 'Olet vain tässä työtilassa.',
    'group.meetsStill': ({ name }: Facts) =>
      `Ryhmällä ${name} on tulevia kokouksia. Päätä sarja tai peru ne ensin, niin ryhmän voi arkistoida.`,
  },
  title: (workspace: string) => `Asetukset: ${workspace}`,
  saved: 'Tallennettu.',
  language: (name: string) => `**Kanavien kieli:** ${name}`,
  hours: (from: string, to: string) => `**Muistutukset:** arkisin ${from}–${to}, kooste heti klo ${from}`,
  zone: (zone: string) => `**Aikavyöhyke:** ${zone}`,
  escalation: (days: number) =>
    days === 0
      ? '**Myöhästymisestä vetäjälle:** ei kerrota'
      : `**Myöhästymisestä vetäjälle:** ${days === 1 ? 'päivän' : `${days} päivän`} jälkeen`,
  groups: (names: string) => `**Ryhmät:** ${names || 'ei vielä'}`,
  admins: (names: string) => `**Ylläpitäjät:** ${names}`,
  retention: '**Säilytysajat**',
  kept: {
    plans: (n: number) => `- Päättyneet suunnitelmat: ${months(n)} päättymisestä`,
    answers: (n: number) => `- Vastaukset kutsuihin: ${months(n)} tapahtumasta`,
    messages: (n: number) => `- Lähetetyt viestit ja muistutukset: ${months(n)}`,
    people: (n: number) => `- Lähteneiden nimet: ${months(n)} lähdöstä`,
    log: (n: number) => `- Muutosloki: ${months(n)}`,
  },
  untilThen: (day: string) => ` (lyhennys voimaan ${day})`,
  retentionHint: (days: number) =>
    `Lyhyempi aika tulee voimaan ${days} päivän kuluttua, joten sen ehtii perua. Sen jälkeen poistettua ei saa takaisin.`,
  months: (n: number) =>
    n % 12 === 0 ? (n === 12 ? '1 vuosi' : `${n / 12} vuotta`) : n === 1 ? '1 kuukausi' : `${n} kuukautta`,
  changeHours: 'Työaika ja kieli',
  changeRetention: 'Säilytysajat',
  rules: 'Tarkistusvälit',
  groupButton: 'Ryhmät',
  peopleButton: 'Ihmiset ja roolit',
  choose: 'Mistä työtilasta puhutaan?',
  chosen: (name: string) => `Puhumme nyt työtilasta ${name}.`,
  groupChanged: (name: string) => `Tallennettu: ${name}`,
  noChannel: 'Ei kanavaa',
  archived: (name: string) => `Arkistoitu: ${name}`,
  archivedHint: 'Ryhmän asialistat, muistiot ja päätökset säilyvät. Uusia kokouksia tai muistutuksia ei tule.',
};
