import type { Facts } from '#domain/errors.ts';

export const goal = {
  commands: {
    'goal.list': { title: 'Goals', example: 'Show the goals of the leadership group' },
    'goal.create': { title: 'Add a goal', example: 'Add a goal: shared client guidance' },
    'goal.state': { title: 'Change the state of a goal', example: 'Change the state of a goal' },
    'goal.action': { title: 'Add a measure', example: 'Add a measure for the goal' },
    'goal.onAgenda': { title: 'To the agenda', example: 'Put the goals on the agenda' },
  },
  fields: { goal: 'Goal', state: 'State' },
  errors: { 'goal.none': ({ group }: Facts) => `${group}: there are no goals yet. Add the first: “Add a goal: …”.` },
  title: (group: string, n: number) => (n === 0 ? `${group}: no goals yet` : `${group}: goals`),
  added: (title: string) => `Goal added: ${title}`,
  changed: (title: string, state: string) => `${title}: ${state}`,
  states: { notStarted: 'not started', inProgress: 'in progress', done: 'done' },
  actions: (done: number, all: number) => `${done}/${all} measures done`,
  itemTitle: 'Goals of the cooperation agreement',
};
