import type { Facts } from '#domain/errors.ts';
import type { TaskState } from '#domain/words.ts';
import { capital } from '../capital.ts';

const states: Readonly<Record<TaskState, string>> = {
  open: 'open',
  inProgress: 'in progress',
  waiting: 'waiting',
  done: 'done',
  cancelled: 'cancelled',
};
const late = (n: number) => (n === 0 ? '' : n === 1 ? ', one of them late' : `, ${n} of them late`);

export const task = {
  commands: {
    'task.create': { title: 'Add an action item', example: 'Task for Nyman: draft the agreement by 15 January' },
    'task.done': { title: 'Mark an action item as done', example: 'The draft of the agreement is done' },
    'task.list': { title: 'Action items', example: 'What tasks do I have?' },
    'task.show': { title: 'Show the action item', example: 'Show the task regional figures' },
    'task.edit': { title: 'Change the action item', example: 'Move the task regional figures to 12 February' },
    'task.comment': {
      title: 'Comment on the action item',
      example: 'Comment on the task regional figures: still waiting for Kela',
    },
  },
  fields: { owners: 'Owners', due: 'Due date', taskState: 'State', taskComment: 'Comment' },
  errors: {
    'task.notTogether': ({ names }: Facts) =>
      `You can give an action item to a member of your own group. Not in a group with you: ${names}.`,
    'task.notYours': ({ title }: Facts) => `“${title}” can be marked as done by its owner or by the group’s secretary.`,
    'task.notYoursToChange': ({ title }: Facts) =>
      `“${title}” can be changed by its owner, by who gave it or by the group’s secretary.`,
    'task.unknown': () => 'This action item is no longer there.',
  },
  states,
  capital,
  stateSet: (state: TaskState, title: string, wasOpen: boolean) =>
    state === 'open' && !wasOpen ? `Opened again: ${title}` : `${capital(states[state])}: ${title}`,
  dueSet: (due: string, title: string) => `New due date ${due}: ${title}`,
  ownersSet: (names: string, title: string) => `Owner ${names}: ${title}`,
  changed: (title: string) => `Action item changed: ${title}`,
  commented: (title: string) => `Comment added: ${title}`,
  comments: 'Comments',
  edit: 'Change',
  comment: 'Comment',
  editOne: (title: string) => `Change the action item: ${title}`,
  reopen: 'Open again',
  open: 'Open',
  openOne: (title: string) => `Open the action item: ${title}`,
  what: 'What is to be done',
  added: (title: string) => `Action item added: ${title}`,
  done: (title: string) => `Done: ${title}`,
  already: (title: string) => `Already done: ${title}`,
  pastDue: (due: string) => `The due date ${due} has passed. Which day do you mean?`,
  keep: (due: string) => `${due}, late`,
  which: 'Which action item is done?',
  whichOne: 'Which action item do you mean?',
  whichGroup: 'Which group’s action item is this?',
  notFound: (title: string) => `I found no open action item “${title}”. Here are the open ones.`,
  title: (n: number, lateOnes: number) =>
    n === 0
      ? 'No open action items'
      : `${n === 1 ? 'One open action item' : `${n} open action items`}${late(lateOnes)}`,
  mine: (n: number, lateOnes: number) =>
    n === 0
      ? 'You have no open action items'
      : `You have ${n === 1 ? 'one action item' : `${n} action items`}${late(lateOnes)}`,
  late: (n: number) =>
    n === 0 ? 'No action item is late' : n === 1 ? 'One action item is late' : `${n} action items are late`,
  closed: (n: number) =>
    n === 0 ? 'No closed action items' : n === 1 ? 'One closed action item' : `${n} closed action items`,
  of: (name: string) => `Owner: ${name}`,
  noDue: 'no due date',
  labels: { state: 'State', owners: 'Owners', due: 'Due date', group: 'Group' },
  markDone: 'Done',
  markDoneOne: (title: string) => `Mark as done: ${title}`,
  showMine: 'My action items',
  showLate: 'Show late ones',
  showDone: 'Show closed ones',
  showAll: 'Show all',
  more: 'Show more',
  back: 'Previous',
  range: (from: number, to: number, all: number) => `${from}–${to} of ${all}`,
};
