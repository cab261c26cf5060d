import type { Facts } from '#domain/errors.ts';

export const agendaItem = {
  commands: {
    'agenda.moveItem': { title: 'Move the item', example: 'Move procurement to item 7 on the agenda' },
    'agenda.arrange': { title: 'Arrange', example: 'Change the order of the agenda' },
    'agenda.deferItem': { title: 'To the next meeting', example: 'Move procurement to the next meeting' },
    'agenda.showItem': { title: 'Show the item', example: 'Show the agenda item procurement' },
    'agenda.editItem': { title: 'Edit', example: 'Edit the agenda item procurement' },
  },
  fields: {
    to: 'Place on the agenda',
    grounds: 'Grounds',
    proposal: 'Proposed decision',
    caseNumber: 'Case number',
    links: 'Attachments',
    parent: 'Item',
  },
  errors: {
    'agenda.noPlace': ({ from, to }: Facts) =>
      from ? `The place of this item can be ${from}–${to}.` : 'This item cannot be moved on the agenda.',
    'agenda.noNextMeeting': () => 'There is no meeting after this one yet. Arrange it first, and I move the item.',
    'agenda.badLink': () =>
      'Attachments: write one a line, first the name and then the address, such as “Draft https://…”. Nothing was changed.',
  },
  directions: { up: 'up', down: 'down', first: 'first', last: 'last' },
  arrow: (direction: string, title: string) => `Move ${direction}: ${title}`,
  arranging: 'Move the items with the arrows.',
  moved: (title: string) => `Moved: ${title}`,
  deferred: (title: string, day: string) => `Moved to the meeting of ${day}: ${title}`,
  changed: 'Item changed',
  open: 'Open',
  openOne: (title: string) => `Open: ${title}`,
  addPart: 'Add a part',
  linksHint: 'Draft https://…',
  case: (number: string) => `case number ${number}`,
  labels: { grounds: 'Grounds', proposal: 'Proposed decision', links: 'Attachments' },
};
