import type { Facts } from '#domain/errors.ts';
import agendas from '#facts/agendas.fi.json' with { type: 'json' };
import { genitive } from './genitive.ts';
import type { Words } from './words.ts';

const matters = 'Päätös- ja keskusteluasiat';

const formalTitles: Readonly<Record<string, string>> = {
  'Asialistan hyväksyminen': 'Esityslistan hyväksyminen',
  'Edellisen muistion hyväksyminen': 'Edellisen pöytäkirjan hyväksyminen',
};

const people = (n: number) => (n === 1 ? '1 henkilö' : `${n} henkilöä`);

export const leadership = (w: Words) => ({
  commands: {
    'group.create': {
      title: 'Luo ryhmä',
      example: 'Luo työllisyysjohtoryhmä: puheenjohtaja Korhonen, sihteeri Virtanen',
    },
    'group.quorum': { title: 'Päätösvaltaisuus', example: 'Johtoryhmä on päätösvaltainen, kun paikalla on 5 jäsentä' },
    'group.show': { title: 'Näytä ryhmä', example: 'Ketkä kuuluvat johtoryhmään?' },
    'group.list': { title: 'Ryhmät', example: 'Näytä ryhmät' },
    'group.addMember': { title: 'Lisää jäsen', example: 'Lisää Niemi johtoryhmän jäseneksi' },
    'group.importMembers': { title: 'Tuo jäsenet', example: 'Tuo johtoryhmän jäsenet' },
    'agenda.show': { title: `Näytä ${w.agenda}`, example: `Näytä johtoryhmän ${w.agenda}` },
    'agenda.addItem': {
      title: 'Ehdota asiaa',
      example: `Lisää ${w.agenda}lle hankinnat, esittelijänä Lehtonen, 15 min`,
    },
    'agenda.publish': { title: `Julkaise ${w.agenda}`, example: `Julkaise johtoryhmän ${w.agenda}` },
    'agenda.acceptItem': { title: 'Hyväksy', example: `Hyväksy ehdotus hankinnoista ${w.agenda}lle` },
    'agenda.removeItem': { title: 'Poista', example: `Poista hankinnat ${w.agenda}lta` },
  },
  quorumSet: (group: string, n: number, members: number) =>
    `${group} on päätösvaltainen, kun paikalla on vähintään ${n === 1 ? 'yksi jäsen' : `${n} jäsentä`} tai heidän varajäsentään (jäseniä nyt ${members}).`,
  fields: {
    quorum: 'Montako jäsentä vähintään',
    kind: 'Laji',
    name: 'Nimi',
    chair: 'Puheenjohtaja',
    viceChair: 'Varapuheenjohtaja',
    secretary: 'Sihteeri',
    members: 'Jäsenet',
    formality: 'Asiakirjojen nimet',
    channel: `Kanava, jolle ${w.agenda} julkaistaan`,
    groupChannel: `Kanava, jolle ${w.agenda} julkaistaan`,
    deputyFor: 'Kenen varajäsen',
    rows: 'Rivit Excelistä: nimi; rooli; organisaatio; sähköposti; kenen varajäsen',
    title: 'Otsikko',
    presenter: 'Esittelijä',
    minutes: 'Kesto minuutteina',
    itemType: 'Asian laji',
    item: 'Asia',
    meeting: 'Kokous',
  },
  errors: {
    'group.exists': ({ name }: Facts) => `Ryhmä ${name} on jo olemassa. Anna uudelle ryhmälle toinen nimi.`,
    'group.noRows': () =>
      'En löytänyt viestistä jäseniä. Kopioi rivit Excelistä: nimi, rooli, organisaatio, sähköposti, kenen varajäsen.',
    'group.tooManyRows': ({ max }: Facts) =>
      `Voin tuoda kerralla enintään ${max} riviä. Mitään ei tuotu. Jaa rivit osiin.`,
    'agenda.full': ({ max }: Facts) => `${w.Agenda}lla on jo ${max} asiaa, eikä sille mahdu enempää.`,
    'agenda.over': () =>
      `Tämä kokous on jo pidetty tai peruttu. Katso seuraavan kokouksen ${w.agenda}: ”Näytä ${w.agenda}”.`,
    'agenda.noItem': ({ title }: Facts) =>
      `En löydä ${w.agenda}lta kohtaa ”${title}”. Katso kohdat: ”Näytä ${w.agenda}”.`,
    'agenda.noProposals': () => `${w.Agenda}lle ei ole odottavia ehdotuksia.`,
    'agenda.noChannels': () => 'En näe tiimissä kanavaa, jolle voisin julkaista. Lisää minut tiimiin, jossa on kanava.',
    'agenda.noMeetingOn': ({ group, day }: Facts) =>
      `Päivälle ${day} ei ole sovittu kokousta: ${group}. Katso kokoukset: ”Milloin johtoryhmä kokoontuu?”`,
    'agenda.standing': ({ title }: Facts) => `”${title}” on ${w.agenda}n pysyvä kohta, eikä sitä voi poistaa.`,
  },
  groupNames: {
    leadershipGroup: 'Työllisyysjohtoryhmä',
    tymBoard: 'TYM-johtoryhmä',
    areaTeam: 'Aluetiimi',
    targetGroupTeam: 'Kohderyhmätiimi',
    workAbilityTeam: 'Työkyvyn tuen tiimi',
    interfaceNetwork: 'Yhdyspintaverkosto',
    otherGroup: 'Muu ryhmä',
  },
  formalities: { bounded: 'Asialista ja muistio', formal: 'Esityslista ja pöytäkirja' },
  generalChannel: 'Yleinen',
  group: {
    created: (name: string) => `Ryhmä on luotu: ${name}`,
    role: (role: string, who: string) => `**${role}:** ${who}`,
    members: (n: number) => (n === 1 ? 'Yksi jäsen' : `${n} jäsentä`),
    nobody: 'ei nimetty',
    empty: 'Ryhmässä ei ole vielä ketään.',
    deputyOf: (member: string, deputies: string) => `${member}; varajäsen ${deputies}`,
    known: (names: string, n: number) =>
      `Tunnen toistaiseksi vain nimeltä: ${names}. ${n === 1 ? 'Tunnistan hänet, kun hän liittyy tiimiin.' : 'Tunnistan heidät, kun he liittyvät tiimiin.'}`,
    channel: (name: string) => `${w.Agenda} julkaistaan kanavalla ${name}.`,
    noChannel: `${w.Agenda}lle ei ole vielä valittu kanavaa.`,
    list: (n: number) =>
      n === 0 ? 'Ryhmiä ei ole vielä' : n === 1 ? 'Työtilassa on yksi ryhmä' : `Työtilassa on ${n} ryhmää`,
    listLine: (name: string, size: number) => `**${name}:** ${people(size)}`,
    seated: (name: string, role: string, group: string) => `${name} on nyt ${role} (${group}).`,
    unchanged: (name: string, role: string, group: string) => `${name} on jo ${role} (${group}). Mitään ei muutettu.`,
    more: (n: number) => (n === 1 ? 'ja yksi muu' : `ja ${n} muuta`),
  },
  rows: {
    nothingNew: (group: string) => `${group}: kaikki rivit olivat jo tallessa, mitään ei muutettu`,
    done: (group: string, n: number) => `${group}: ${n === 1 ? '1 rivi tuotiin' : `${n} riviä tuotiin`}`,
    noneDone: (group: string) => `${group}: yhtään riviä ei tuotu`,
    added: (names: string) => `**Lisätty:** ${names}`,
    changed: (names: string) => `**Muutettu:** ${names}`,
    same: (n: number) => (n === 1 ? 'Yksi rivi oli jo tallessa.' : `${n} riviä oli jo tallessa.`),
    refused: (n: number) => (n === 1 ? 'Yksi rivi jäi tuomatta:' : `${n} riviä jäi tuomatta:`),
    line: (row: number, why: string) => `Rivi ${row}: ${why}`,
    again: 'Korjaa rivit ja liitä kaikki uudelleen: jo tuodut eivät muutu.',
    why: {
      noName: () => 'nimi puuttuu',
      wholeName: (name: string) => `”${name}” ei riitä, kirjoita etu- ja sukunimi`,
      ambiguous: (name: string) => `”${name}” sopii useaan, lisää sähköposti`,
      twice: (name: string) => `${name} on jo ylempänä`,
      role: (role: string) => `roolia ”${role}” ei ole`,
      deputyFor: (name: string) => `henkilöä ”${name}”, jonka varajäsen tämä olisi, ei ole ryhmässä`,
    },
  },
  agenda: {
    title: (group: string, formal: boolean) => {
      const word = formal ? 'esityslista' : 'asialista';
      const whose = genitive(group);
      return whose ? `${whose} ${word}` : `${formal ? 'Esityslista' : 'Asialista'}: ${group}`;
    },
    place: (place: string) => `Paikka: ${place}`,
    matters,
    noMatters: 'Ei vielä asioita.',
    types: { decision: 'päätösasia', discussion: 'keskustelu', information: 'tiedoksi' },
    clock: (time: string) => `klo ${time}`,
    minutes: (n: number) => `${n} min`,
    presenterLabel: 'Esittelijä',
    presenter: (name: string) => `esittelijä ${name}`,
    overrun: (minutes: number, ends: string) =>
      `Kohtien ajat ylittävät kokouksen ${minutes} minuutilla: kokous päättyisi klo ${ends}.`,
    published: (at: string) => `Julkaistu ${at}`,
    updated: (at: string, version: number) => `Päivitetty ${at} (versio ${version})`,
    changedSince: 'Muutettu julkaisun jälkeen.',
    draft: 'Luonnos, ei vielä julkaistu.',
    cancelled: 'Kokous on peruttu.',
    withdrawn: `${w.Agenda} on vedetty takaisin. Uusi julkaistaan myöhemmin.`,
    waiting: (n: number) => (n === 1 ? 'Yksi ehdotus odottaa hyväksyntää' : `${n} ehdotusta odottaa hyväksyntää`),
    proposedBy: (name: string) => `ehdottaja ${name}`,
    more: (n: number) => (n === 1 ? 'ja yksi muu' : `ja ${n} muuta`),
    added: (title: string) => `Lisätty ${w.agenda}lle: ${title}`,
    proposed: (title: string) => `Ehdotettu ${w.agenda}lle: ${title}`,
    proposedNext: 'Sihteeri hyväksyy ehdotuksen tai poistaa sen.',
    number: (number: string, formal: boolean) => (formal && !number.includes('.') ? `${number} §` : `Kohta ${number}`),
    section: (number: string) => `${number} §`,
    attachments: (n: number) => (n === 1 ? 'liite' : `${n} liitettä`),
    accepted: (title: string) => `Hyväksytty ${w.agenda}lle: ${title}`,
    removed: (title: string) => `Poistettu: ${title}`,
    noMeeting: (group: string) => `${group}: seuraavaa kokousta ei ole vielä sovittu`,
    noMeetingNext: `Sovi kokoukset, niin jokaiselle tulee oma ${w.agenda}.`,
    publishedTo: (channel: string) => `${w.Agenda} julkaistaan nyt kanavalla ${channel}`,
    publishedAgain: (channel: string, version: number) =>
      `Kanavan ${channel} ${w.agenda} päivitetään nyt, versio ${version}`,
    unchanged: (channel: string) => `${w.Agenda} on jo kanavalla ${channel}, eikä siihen ole tullut muutoksia`,
    whichChannel: `Mille kanavalle julkaisen ${w.agenda}n? Muistan valinnan.`,
    whichItem: 'Mitä asiaa tarkoitat?',
    /** The standing item of the templates under which open tasks are gone through. */
    followUp: 'Tehtävien seuranta',
    /** The standing item at which the minutes of the meeting before are approved: of a bounded group, of a formal body. */
    approval: ['Edellisen muistion hyväksyminen', 'Edellisen pöytäkirjan hyväksyminen'],
    template: (formal: boolean) => agendas.boardTemplate.items.map((title) => (formal && formalTitles[title]) || title),
    shortTemplate: ['Kokouksen avaus', 'Tehtävien seuranta', matters, 'Muut asiat', 'Seuraava kokous'],
  },
});
