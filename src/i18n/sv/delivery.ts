import type { Texts } from '../texts.ts';

const times = (n: number) => (n > 1 ? `, ${n} meddelanden` : '');

export const delivery: Texts['delivery'] = {
  commands: {
    'delivery.report': { title: 'Leveransrapport', example: 'Leveransrapport' },
    'delivery.retry': { title: 'Skicka på nytt', example: 'Skicka de misslyckade på nytt' },
  },
  fields: {},
  errors: { 'delivery.nothing': () => 'Det finns inget att skicka på nytt.' },
  title: (failed) => (failed === 0 ? 'Alla meddelanden har kommit fram' : 'Alla meddelanden har inte kommit fram'),
  since: (day) => `Meddelanden från och med ${day}.`,
  counts: (sent, waiting, failed) => `Skickade ${sent}, väntar ${waiting}, kom inte fram ${failed}.`,
  scope: 'Du ser meddelandena i dina egna grupper.',
  kinds: { digest: 'morgonsammandrag', message: 'meddelande', post: 'kort i kanal', update: 'uppdatering av kort' },
  reasons: {
    unreachable:
      'Teams släpper inte igenom meddelandet: botten är blockerad eller borttagen, eller personen är inte i teamet.',
    rejected: 'Teams tog inte emot meddelandet.',
    later: 'Teams svarade inte eller är överbelastat. Jag försöker själv på nytt.',
    bug: 'Meddelandet kunde inte göras. Felet finns i loggen; jag försöker själv på nytt.',
    gaveUp: 'Jag försökte i en vecka, men Teams tog inte emot meddelandet.',
  },
  row: (kind, n, when) => `${kind}${times(n)}, senast ${when}`,
  next: (when) => `Nästa försök ${when}.`,
  more: (n) => (n === 1 ? 'Dessutom en annan mottagare.' : `Dessutom ${n} andra mottagare.`),
  gone: 'En person som har lämnat',
  general: 'Kanalen Allmänt',
  retryAll: 'Skicka på nytt',
  retryOne: (name) => `Skicka på nytt: ${name}`,
  retried: (n) => (n === 1 ? 'Jag skickar meddelandet på nytt nu.' : `Jag skickar ${n} meddelanden på nytt nu.`),
  unreachable: (name) => `Jag når inte ${name}`,
  unreachableWhy:
    'Teams släpper inte igenom mina meddelanden. Personen kan ha blockerat eller tagit bort botten, eller är en gäst som jag inte kan skriva till.',
  unreachableDo:
    'Be personen öppna chatten med Yhdyspintabotti och skriva ”hej”: därefter kommer meddelandena fram igen.',
  mail: 'Skriv e-post',
  mailSubject: 'Påminnelser från Yhdyspintabotti',
  mailBody:
    'Hej!\n\nYhdyspintabotti når dig inte i Teams. Öppna chatten med botten och skriv ”hej”, så kommer påminnelserna fram igen.',
};
