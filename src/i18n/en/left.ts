import type { Texts } from '../texts.ts';

const each = (n: number, one: string, many: string) => (n === 0 ? '' : n === 1 ? one : `${n} ${many}`);

export const left: Texts['left'] = {
  commands: {
    'people.left': { title: 'Those who left', example: 'What was left undone by those who left?' },
    'left.move': { title: 'Move the tasks of someone who left', example: 'Move the tasks of someone who left' },
  },
  fields: {},
  errors: {
    'left.member': ({ name }) => `${name} is still in the team. Move a single task on the task’s card.`,
    'left.nothing': ({ name }) => `${name}: no open tasks, agreements or practices to move.`,
  },
  title: (n) =>
    n === 0
      ? 'Nothing of those who left is open.'
      : n === 1
        ? 'Something of one person who left is open'
        : `Something of ${n} people who left is open`,
  hint: 'Nobody is reminded of this before it is moved.',
  leftOn: (day) => `left on ${day}`,
  counts: ({ plans, tasks, agreements, practices }) =>
    [
      each(plans, 'one plan', 'plans'),
      each(tasks, 'one task', 'tasks'),
      each(agreements, 'one agreement', 'agreements'),
      each(practices, 'one good practice', 'good practices'),
    ]
      .filter(Boolean)
      .join(', '),
  more: (n) => (n === 1 ? 'And one more.' : `And ${n} more.`),
  move: 'Move',
  moveOf: (name) => `Move the tasks, agreements and practices of ${name}`,
  erase: 'Erase data',
  movePlans: 'Plans',
  movePlansOf: (name) => `Move the plans of ${name}`,
  to: 'To whom',
  moved: (n, to) => (n === 1 ? `One thing moved to ${to}.` : `${n} things moved to ${to}.`),
};
