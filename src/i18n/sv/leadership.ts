import type { Facts } from '#domain/errors.ts';
import { genitive } from './genitive.ts';
import type { Words } from './words.ts';

const matters = 'Ärenden för beslut och diskussion';

const people = (n: number) => (n === 1 ? '1 person' : `${n} personer`);

export const leadership = (w: Words) => ({
  commands: {
    'group.create': {
      title: 'Skapa en grupp',
      example: 'Skapa en sysselsättningsledningsgrupp: ordförande Korhonen, sekreterare Virtanen',
    },
    'group.quorum': { title: 'Beslutförhet', example: 'Ledningsgruppen är beslutför när 5 medlemmar är på plats' },
    'group.show': { title: 'Visa gruppen', example: 'Vilka hör till ledningsgruppen?' },
    'group.list': { title: 'Grupper', example: 'Visa grupperna' },
    'group.addMember': { title: 'Lägg till en medlem', example: 'Lägg till Niemi som medlem i ledningsgruppen' },
    'group.importMembers': { title: 'Importera medlemmar', example: 'Importera ledningsgruppens medlemmar' },
    'agenda.show': { title: `Visa ${w.agenda}n`, example: `Visa ledningsgruppens ${w.agenda}` },
    'agenda.addItem': {
      title: 'Föreslå ett ärende',
      example: `Lägg till upphandlingarna på ${w.agenda}n, Lehtonen föredrar, 15 min`,
    },
    'agenda.publish': { title: `Publicera ${w.agenda}n`, example: `Publicera ledningsgruppens ${w.agenda}` },
    'agenda.acceptItem': { title: 'Godkänn', example: `Godkänn förslaget om upphandlingarna till ${w.agenda}n` },
    'agenda.removeItem': { title: 'Ta bort', example: `Ta bort upphandlingarna från ${w.agenda}n` },
  },
  quorumSet: (group: string, n: number, members: number) =>
    `${group} är beslutför när minst ${n === 1 ? 'en medlem' : `${n} medlemmar`} eller deras suppleanter är på plats (nu ${members} medlemmar).`,
  fields: {
    quorum: 'Minst så många medlemmar',
    kind: 'Typ',
    name: 'Namn',
    chair: 'Ordförande',
    viceChair: 'Vice ordförande',
    secretary: 'Sekreterare',
    members: 'Medlemmar',
    formality: 'Handlingarnas namn',
    channel: `Kanal där ${w.agenda}n publiceras`,
    groupChannel: `Kanal där ${w.agenda}n publiceras`,
    deputyFor: 'Suppleant för',
    rows: 'Rader från Excel: namn; roll; organisation; e-post; suppleant för',
    title: 'Rubrik',
    presenter: 'Föredragande',
    minutes: 'Längd i minuter',
    itemType: 'Typ av ärende',
    item: 'Ärende',
    meeting: 'Möte',
  },
  errors: {
    'group.exists': ({ name }: Facts) => `Gruppen ${name} finns redan. Ge den nya gruppen ett annat namn.`,
    'group.noRows': () =>
      'Jag hittade inga medlemmar i meddelandet. Kopiera raderna från Excel: namn, roll, organisation, e-post, suppleant för.',
    'group.tooManyRows': ({ max }: Facts) =>
      `Jag kan importera högst ${max} rader på en gång. Ingenting importerades. Dela upp raderna.`,
    'agenda.full': ({ max }: Facts) => `${w.Agenda}n har redan ${max} ärenden och rymmer inte fler.`,
    'agenda.over': () => `Mötet har redan hållits eller ställts in. Se nästa mötes ${w.agenda}: ”Visa ${w.agenda}n”.`,
    'agenda.noItem': ({ title }: Facts) =>
      `Jag hittar ingen punkt ”${title}” på ${w.agenda}n. Se punkterna: ”Visa ${w.agenda}n”.`,
    'agenda.noProposals': () => `Det finns inga väntande förslag till ${w.agenda}n.`,
    'agenda.noChannels': () => 'Jag ser ingen kanal att publicera i. Lägg till mig i ett team som har en kanal.',
    'agenda.noMeetingOn': ({ group, day }: Facts) =>
      `Inget möte är bestämt ${day}: ${group}. Se mötena: ”När sammanträder ledningsgruppen?”`,
    'agenda.standing': ({ title }: Facts) => `”${title}” är en stående punkt på ${w.agenda}n och kan inte tas bort.`,
  },
  groupNames: {
    leadershipGroup: 'Sysselsättningsledningsgrupp',
    tymBoard: 'TYM-ledningsgrupp',
    areaTeam: 'Områdesteam',
    targetGroupTeam: 'Målgruppsteam',
    workAbilityTeam: 'Team för stöd för arbetsförmågan',
    interfaceNetwork: 'Gränssnittsnätverk',
    otherGroup: 'Annan grupp',
  },
  formalities: { bounded: 'Ärendelista och promemoria', formal: 'Föredragningslista och protokoll' },
  generalChannel: 'Allmänt',
  group: {
    created: (name: string) => `Gruppen har skapats: ${name}`,
    role: (role: string, who: string) => `**${role}:** ${who}`,
    members: (n: number) => (n === 1 ? 'En medlem' : `${n} medlemmar`),
    nobody: 'inte utsedd',
    empty: 'Ingen hör ännu till gruppen.',
    deputyOf: (member: string, deputies: string) => `${member}; suppleant ${deputies}`,
    known: (names: string, n: number) =>
      `Tills vidare känner jag bara till namnet: ${names}. ${n === 1 ? 'Jag känner igen personen i teamet när hen går med.' : 'Jag känner igen dem när de går med i teamet.'}`,
    channel: (name: string) => `${w.Agenda}n publiceras i kanalen ${name}.`,
    noChannel: `Ingen kanal har ännu valts för ${w.agenda}n.`,
    list: (n: number) =>
      n === 0 ? 'Det finns inga grupper ännu' : n === 1 ? 'Arbetsytan har en grupp' : `Arbetsytan har ${n} grupper`,
    listLine: (name: string, size: number) => `**${name}:** ${people(size)}`,
    seated: (name: string, role: string, group: string) => `${name} är nu ${role} (${group}).`,
    unchanged: (name: string, role: string, group: string) =>
      `${name} är redan ${role} (${group}). Ingenting ändrades.`,
    more: (n: number) => (n === 1 ? 'och en till' : `och ${n} till`),
  },
  rows: {
    nothingNew: (group: string) => `${group}: alla rader fanns redan, ingenting ändrades`,
    done: (group: string, n: number) => `${group}: ${n === 1 ? '1 rad importerades' : `${n} rader importerades`}`,
    noneDone: (group: string) => `${group}: inga rader importerades`,
    added: (names: string) => `**Tillagda:** ${names}`,
    changed: (names: string) => `**Ändrade:** ${names}`,
    same: (n: number) => (n === 1 ? 'En rad fanns redan.' : `${n} rader fanns redan.`),
    refused: (n: number) => (n === 1 ? 'En rad importerades inte:' : `${n} rader importerades inte:`),
    line: (row: number, why: string) => `Rad ${row}: ${why}`,
    again: 'Rätta raderna och klistra in alla på nytt: de som redan importerats ändras inte.',
    why: {
      noName: () => 'namnet saknas',
      wholeName: (name: string) => `”${name}” räcker inte, skriv både för- och efternamn`,
      ambiguous: (name: string) => `flera personer kan heta ”${name}”, lägg till e-post`,
      twice: (name: string) => `${name} finns redan högre upp`,
      role: (role: string) => `rollen ”${role}” finns inte`,
      deputyFor: (name: string) => `”${name}”, som personen skulle vara suppleant för, hör inte till gruppen`,
    },
  },
  agenda: {
    title: (group: string, formal: boolean) => {
      const word = formal ? 'föredragningslista' : 'ärendelista';
      const whose = genitive(group);
      return whose ? `${whose} ${word}` : `${formal ? 'Föredragningslista' : 'Ärendelista'}: ${group}`;
    },
    place: (place: string) => `Plats: ${place}`,
    matters,
    noMatters: 'Inga ärenden ännu.',
    types: { decision: 'beslutsärende', discussion: 'diskussion', information: 'för kännedom' },
    clock: (time: string) => `kl. ${time}`,
    minutes: (n: number) => `${n} min`,
    presenterLabel: 'Föredragande',
    presenter: (name: string) => `föredragande ${name}`,
    overrun: (minutes: number, ends: string) =>
      `Punkternas tider överskrider mötet med ${minutes} minuter: mötet skulle sluta kl. ${ends}.`,
    published: (at: string) => `Publicerad ${at}`,
    updated: (at: string, version: number) => `Uppdaterad ${at} (version ${version})`,
    changedSince: 'Ändrad efter publiceringen.',
    draft: 'Utkast, ännu inte publicerat.',
    cancelled: 'Mötet är inställt.',
    withdrawn: `${w.Agenda}n har dragits tillbaka. En ny publiceras senare.`,
    waiting: (n: number) => (n === 1 ? 'Ett förslag väntar på godkännande' : `${n} förslag väntar på godkännande`),
    proposedBy: (name: string) => `föreslaget av ${name}`,
    more: (n: number) => (n === 1 ? 'och ett till' : `och ${n} till`),
    added: (title: string) => `Tillagt på ${w.agenda}n: ${title}`,
    proposed: (title: string) => `Föreslaget till ${w.agenda}n: ${title}`,
    proposedNext: 'Sekreteraren godkänner förslaget eller tar bort det.',
    number: (number: string, formal: boolean) => (formal && !number.includes('.') ? `${number} §` : `Punkt ${number}`),
    section: (number: string) => `${number} §`,
    attachments: (n: number) => (n === 1 ? 'bilaga' : `${n} bilagor`),
    accepted: (title: string) => `Godkänt till ${w.agenda}n: ${title}`,
    removed: (title: string) => `Borttaget: ${title}`,
    noMeeting: (group: string) => `${group}: nästa möte är ännu inte bestämt`,
    noMeetingNext: `Bestäm mötena, så får vart och ett sin ${w.agenda}.`,
    publishedTo: (channel: string) => `${w.Agenda}n publiceras nu i kanalen ${channel}`,
    publishedAgain: (channel: string, version: number) =>
      `${w.Agenda}n i kanalen ${channel} uppdateras nu, version ${version}`,
    unchanged: (channel: string) => `${w.Agenda}n finns redan i kanalen ${channel} och har inte ändrats`,
    whichChannel: `I vilken kanal ska jag publicera ${w.agenda}n? Jag kommer ihåg valet.`,
    whichItem: 'Vilket ärende menar du?',
    /** The standing item of the templates under which open tasks are gone through. */
    followUp: 'Uppföljning av uppgifter',
    approval: ['Godkännande av föregående promemoria', 'Godkännande av föregående protokoll'],
    template: (formal: boolean) => [
      'Mötet öppnas',
      'Laglighet och beslutförhet',
      formal ? 'Godkännande av föredragningslistan' : 'Godkännande av ärendelistan',
      formal ? 'Godkännande av föregående protokoll' : 'Godkännande av föregående promemoria',
      'Uppföljning av uppgifter',
      'Lägesbild',
      matters,
      'Anmälningsärenden',
      'Övriga ärenden',
      'Nästa möte',
      'Mötet avslutas',
    ],
    shortTemplate: ['Mötet öppnas', 'Uppföljning av uppgifter', matters, 'Övriga ärenden', 'Nästa möte'],
  },
});
