import type { Facts } from '#domain/errors.ts';

const list = new Intl.ListFormat('en');

export const situation = {
  commands: {
    'situation.list': { title: 'Situation picture', example: 'Show the situation picture' },
    'situation.add': {
      title: 'Add a link',
      example: 'Add the link Municipal statistics https://www.kuntaliitto.fi/statistics to the situation picture',
    },
    'situation.remove': { title: 'Remove a link', example: 'Remove Sotkanet from the situation picture' },
    'situation.onAgenda': {
      title: 'Put on the agenda',
      example: 'Put the links of the situation picture on the agenda',
    },
  },
  fields: { url: 'Address', situationLink: 'Link' },
  errors: {
    'situation.badAddress': () =>
      'That address will not do. I need a public one that begins with https:// and opens for everyone: not one of an organisation’s inside network, and no user names in it.',
    'situation.unknown': () =>
      'The situation picture has no link of that name. “Show the situation picture” shows them all.',
    'situation.full': ({ max }: Facts) => `There are ${max} links of your own already. Remove one first.`,
  },
  name: 'Name of the link',
  title: (n: number) =>
    n === 0
      ? 'The situation picture has no links.'
      : n === 1
        ? 'The link of the situation picture'
        : `Links of the situation picture: ${n}`,
  noAddress: 'nobody has given its address yet',
  added: (title: string) => `Now in the situation picture: ${title}`,
  removed: (title: string) => `Removed from the situation picture: ${title}`,
  itemTitle: 'Situation picture',
  heading: 'Situation picture',
  lookNow: 'It is time to look at the month’s situation picture.',
  lookFor: (groups: readonly string[]) => `The month’s situation picture: ${list.format(groups)}`,
  monthly: 'once a month',
  openLinks: 'Show the links',
};
