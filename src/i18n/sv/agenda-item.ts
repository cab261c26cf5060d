import type { Facts } from '#domain/errors.ts';
import type { Words } from './words.ts';

export const agendaItem = (w: Words) => ({
  commands: {
    'agenda.moveItem': { title: 'Flytta punkten', example: `Flytta upphandlingarna till punkt 7 på ${w.agenda}n` },
    'agenda.arrange': { title: 'Ordna', example: `Ändra ordningen på ${w.agenda}n` },
    'agenda.deferItem': { title: 'Till nästa möte', example: 'Flytta upphandlingarna till nästa möte' },
    'agenda.showItem': { title: 'Visa ärendet', example: `Visa ${w.agenda}ns punkt upphandlingarna` },
    'agenda.editItem': { title: 'Redigera', example: `Redigera ${w.agenda}ns punkt upphandlingarna` },
  },
  fields: {
    to: `Plats på ${w.agenda}n`,
    grounds: 'Motivering',
    proposal: 'Beslutsförslag',
    caseNumber: 'Ärendenummer',
    links: 'Bilagor',
    parent: 'Punkt',
  },
  errors: {
    'agenda.noPlace': ({ from, to }: Facts) =>
      from ? `Ärendets plats kan vara ${from}–${to}.` : `Det här ärendet kan inte flyttas på ${w.agenda}n.`,
    'agenda.noNextMeeting': () =>
      'Efter det här mötet finns inget möte ännu. Kom överens om ett, så flyttar jag ärendet.',
    'agenda.badLink': () =>
      'Bilagor: skriv en per rad, först namnet och sedan adressen, till exempel ”Utkast https://…”. Inget ändrades.',
  },
  directions: { up: 'uppåt', down: 'nedåt', first: 'först', last: 'sist' },
  arrow: (direction: string, title: string) => `Flytta ${direction}: ${title}`,
  arranging: 'Flytta ärendena med pilarna.',
  moved: (title: string) => `Flyttat: ${title}`,
  deferred: (title: string, day: string) => `Flyttat till mötet ${day}: ${title}`,
  changed: 'Ärendet har ändrats',
  open: 'Öppna',
  openOne: (title: string) => `Öppna: ${title}`,
  addPart: 'Lägg till en underpunkt',
  linksHint: 'Utkast https://…',
  case: (number: string) => `ärendenummer ${number}`,
  labels: { grounds: 'Motivering', proposal: 'Beslutsförslag', links: 'Bilagor' },
});
