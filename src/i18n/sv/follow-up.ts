import type { followUp as fi } from '../fi/follow-up.ts';

export const followUp: typeof fi = {
  commands: {
    'occurrence.keeper': { title: 'Vem ansvarar för dagen', example: 'Vem ansvarar för den?' },
    'occurrence.tell': { title: 'Berätta om ändringen i kanalen', example: 'Berätta för gruppen' },
  },
  fields: {},
  errors: {},
  nothingBefore: 'Jag vet inte vad du syftar på.',
  sayWhat: 'Säg vad det gäller, till exempel ”Flytta den gemensamma dagen 7.12 till tisdag”, eller välj nedan.',
  whichOne: 'Vilken av dessa menar du?',
  undoOr: (name) => `Ska jag ångra den senaste ändringen eller ställa in helt: ${name}?`,
  undoChange: 'Ångra ändringen',
  cannot: (name) => `Vi talade senast om det här: ${name}. Det här kan jag inte göra med det.`,
  unsure: (command) => `Jag uppfattade det så här: ${command}. Ska jag göra det?`,
  doIt: 'Ja, gör det',
  partNotDone: (command, why) =>
    command
      ? `Det här gjorde jag inte: ${command}. ${why}`
      : 'En del av meddelandet förstod jag inte, så den gjorde jag ingenting åt.',
  partWaits: (command) =>
    `Det här väntar ännu: ${command}. Jag gör det när det föregående är klart och du trycker på knappen.`,
  partsBefore: (n) =>
    n === 1 ? 'Den första saken i meddelandet är gjord.' : `De ${n} första sakerna i meddelandet är gjorda.`,
  nothingDone: 'Meddelandet innehöll flera saker. Ingen av dem gjordes.',
  whichChannel: 'I vilken kanal ska jag berätta om det här?',
  told: (channel) => `Jag berättar om det här i kanalen ${channel}.`,
  keeper: (event, name) => `${name} ansvarar: ${event}.`,
};
