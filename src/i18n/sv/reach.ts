import type { Texts } from '../texts.ts';

export const reach: Texts['reach'] = {
  commands: {
    'people.reachability': { title: 'Vilka jag når', example: 'Vilka når du direkt?' },
  },
  fields: {},
  errors: {},
  title: (yes, all, no) =>
    no > 0
      ? no === 1
        ? 'En person når jag inte på tu man hand'
        : `${no} personer når jag inte på tu man hand`
      : `Jag når ${yes}/${all} på tu man hand`,
  yes: (names) => `**Jag når:** ${names}`,
  unknown: (names) => `**Inte prövat ännu:** ${names}. Det första meddelandet visar det.`,
  no: (n) => (n === 1 ? '**Når jag inte:**' : '**De här når jag inte:**'),
  refused:
    'Teams släpper inte igenom meddelandet: botten är blockerad eller borttagen, eller en gäst får inga meddelanden.',
  named: 'Känd bara till namnet: är inte med i teamet.',
  noMail: 'Ingen e-postadress är känd.',
  mailTo: (name) => `Skriv e-post: ${name}`,
  more: (n) => (n === 1 ? 'Dessutom en till.' : `Dessutom ${n} till.`),
  welcome: 'Vilka når jag?',
};
