import type { Facts } from '#domain/errors.ts';

export const topic = {
  commands: {
    'topic.list': { title: 'Yearly topics', example: 'Show the group’s yearly topics' },
    'topic.add': { title: 'Add a yearly topic', example: 'Add the yearly topic budget in October' },
    'topic.remove': { title: 'Remove a yearly topic', example: 'Remove the yearly topic budget' },
  },
  fields: { month: 'Month', topic: 'Yearly topic' },
  errors: {
    'topic.exists': ({ title, month }: Facts) => `“${title}” is a yearly topic of ${month} already.`,
    'topic.full': ({ max }: Facts) => `The group has ${max} yearly topics already. Remove one first.`,
    'topic.none': ({ group }: Facts) =>
      `${group}: no yearly topics yet. Add the first one: “Add the yearly topic budget in October”.`,
    'topic.unknown': ({ title }: Facts) => `I cannot find the yearly topic “${title}”. See them: “Show yearly topics”.`,
  },
  title: (group: string, n: number) => (n === 0 ? `${group}: no yearly topics yet` : `${group}: yearly topics`),
  named: (title: string, month: string) => `${title}, ${month}`,
  added: (title: string, month: string) => `Yearly topic added: ${title}, ${month}`,
  removed: (title: string) => `Yearly topic removed: ${title}`,
  next: (day: string) => `Next on ${day}.`,
  noMeeting: 'There is no meeting in the calendar yet.',
};
