import type { Texts } from '../texts.ts';

export const reminder: Texts['reminder'] = {
  commands: {
    'reminder.create': { title: 'Påminn', example: 'Påminn mig på fredag kl. 8 om bilagan' },
    'reminder.list': { title: 'Kommande påminnelser', example: 'Visa påminnelser' },
    'reminder.cancel': { title: 'Ta bort en påminnelse', example: 'Ta bort påminnelsen' },
    'reminder.snooze': { title: 'Påminn senare', example: 'Skjut upp påminnelsen' },
    'reminders.pause': { title: 'Pausa påminnelserna', example: 'Paus till fredag' },
    'reminders.resume': { title: 'Avsluta pausen', example: 'Avsluta pausen' },
  },
  fields: { who: 'Till vem', subject: 'Om vad', at: 'När' },
  errors: {
    'reminder.past': ({ when }) => `Tiden ${when} har redan gått. Skriv en kommande tid, till exempel i morgon kl. 8.`,
    'reminder.unknown': () => 'Den här påminnelsen finns inte längre.',
    'reminder.notYours': () => 'En påminnelse kan ändras eller tas bort av den som gjort den eller den som får den.',
    'pause.past': ({ day }) => `${day} är inte på kommande. Skriv den dag från vilken jag ska påminna igen.`,
  },
  mine: (when, what) => `Jag påminner dig ${when}: ${what}`,
  another: (name, when, what) => `Jag påminner ${name} ${when}: ${what}`,
  title: (what) => `Påminnelse: ${what}`,
  from: (name) => `Påminnelsen gjordes av ${name}.`,
  inAnHour: 'Om en timme',
  tomorrow: 'I morgon bitti',
  listTitle: (n) =>
    n === 0 ? 'Inga kommande påminnelser' : n === 1 ? 'En kommande påminnelse' : `${n} kommande påminnelser`,
  to: (name) => `Mottagare: ${name}`,
  by: (name) => `Gjord av: ${name}`,
  cancelled: (what) => `Borttagen: ${what}`,
  remove: 'Ta bort',
  removeOne: (what) => `Ta bort påminnelsen: ${what}`,
  paused: (day) => `Jag påminner dig inte före ${day}.`,
  pausedMore: 'Då berättar jag allt som ännu är aktuellt.',
  resumed: 'Jag påminner dig igen.',
  notPaused: 'Du har ingen paus: jag påminner dig som vanligt.',
  until: 'Påminn igen från och med',
};
