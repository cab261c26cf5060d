import type { Texts } from '../texts.ts';

export const privacy: Texts['privacy'] = {
  commands: {
    'my.data': { title: 'Vad som sparats om mig', example: 'Vad har sparats om mig?' },
    'my.export': { title: 'Ladda ner mina uppgifter', example: 'Ladda ner mina personuppgifter' },
    'my.erase': { title: 'Radera mina uppgifter', example: 'Radera mina personuppgifter' },
    'person.erase': { title: 'Radera uppgifter om någon som lämnat', example: 'Radera uppgifter om någon som lämnat' },
    'workspace.export': {
      title: 'Ladda ner arbetsytans uppgifter',
      example: 'Ladda ner arbetsytans uppgifter som fil',
    },
  },
  fields: {},
  errors: {
    'erase.member': ({ name }) =>
      `${name} är ännu med i teamet. En administratör kan bara radera uppgifter om den som lämnat; den som är med raderar sina egna: ”Radera mina personuppgifter”.`,
    'erase.already': ({ name }) => `${name}: namnet är redan raderat.`,
    'undo.erased': () => 'Att ett namn raderats kan inte ångras: namnet finns inte längre någonstans.',
  },
  title: 'Det här har sparats om dig',
  name: (name) => `**Namn:** ${name}`,
  email: (email) => `**E-post:** ${email}`,
  organisation: (name) => `**Organisation:** ${name}`,
  language: (name, chosen) => `**Språk:** ${name}${chosen ? '' : ' (från Teams)'}`,
  roles: (roles) => `**Roller:** ${roles}`,
  key: (key) => `**Din nyckel i loggen:** ${key}`,
  reachable: 'Botten kan skriva till dig på tu man hand.',
  from: 'Namn, adress och språk får botten från Teams. Om klienterna sparas inget som de kan kännas igen på.',
  rows: (n) => (n === 1 ? 'en rad' : `${n} rader`),
  counts: '**Rader där du är med:**',
  count: (subject, n) => `- ${subject}: ${n}`,
  messages: (n) => `- Meddelanden som sänts till dig: ${n}`,
  logged: (n) => `- Dina ändringar i ändringsloggen: ${n}`,
  more: 'Vad uppgifterna används till och hur länge de lagras står i din organisations dataskyddsbeskrivning.',
  download: 'Ladda ner',
  erase: 'Radera uppgifterna',
  files: { person: 'mina-uppgifter.json', workspace: 'arbetsytans-uppgifter.json' },
  exported: 'Dina uppgifter som fil',
  workspaceExported: 'Arbetsytans uppgifter som fil',
  link: 'Ladda ner uppgifterna (JSON)',
  linkHint: 'Länken är bara för dig och fungerar i 15 minuter.',
  workspaceHint:
    'Länken är bara för dig och fungerar i 15 minuter. Av planerna finns nyckeln med, inte beteckningen. En stor fil laddas en stund; webbläsaren visar hur långt den kommit.',
  eraseQuestion: 'Raderas ditt namn och din adress?',
  eraseOther: (name) => `Raderas namn och adress: ${name}?`,
  eraseMeans: (key) =>
    `I stället för namnet står ${key}. Historiken finns kvar med nyckeln, och godkända promemorior förblir som de godkändes.`,
  eraseLeaves:
    'Du förlorar genast alla rättigheter i botten. Administratören ser dina planer och uppgifter och kan flytta dem.',
  eraseTeam:
    'Om du blir kvar i teamet ger medlemslistan botten ditt namn på nytt som en ny medlem. Lämna teamet först om du inte vill det.',
  eraseFinal: 'Det här kan inte ångras.',
  eraseSure: 'Radera namnet',
  erased: (key) => `Namnet är raderat. I stället står ${key}.`,
};
