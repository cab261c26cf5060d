import type { Texts } from '../texts.ts';

const each = (n: number, one: string, many: string) => (n === 0 ? '' : n === 1 ? one : `${n} ${many}`);

export const left: Texts['left'] = {
  commands: {
    'people.left': { title: 'De som lämnat', example: 'Vad blev ogjort av dem som lämnat?' },
    'left.move': {
      title: 'Flytta uppgifter från någon som lämnat',
      example: 'Flytta uppgifterna från någon som lämnat',
    },
  },
  fields: {},
  errors: {
    'left.member': ({ name }) => `${name} är ännu med i teamet. Flytta en enskild uppgift på uppgiftens kort.`,
    'left.nothing': ({ name }) => `${name}: inga öppna uppgifter, avtal eller god praxis att flytta.`,
  },
  title: (n) =>
    n === 0
      ? 'De som lämnat har inget öppet kvar.'
      : n === 1
        ? 'En som lämnat har något öppet kvar'
        : `${n} som lämnat har något öppet kvar`,
  hint: 'Ingen påminns om det här förrän det flyttas.',
  leftOn: (day) => `lämnade ${day}`,
  counts: ({ plans, tasks, agreements, practices }) =>
    [
      each(plans, 'en plan', 'planer'),
      each(tasks, 'en uppgift', 'uppgifter'),
      each(agreements, 'ett avtal', 'avtal'),
      each(practices, 'en god praxis', 'god praxis'),
    ]
      .filter(Boolean)
      .join(', '),
  more: (n) => (n === 1 ? 'Dessutom en till.' : `Dessutom ${n} till.`),
  move: 'Flytta',
  moveOf: (name) => `Flytta uppgifter, avtal och god praxis: ${name}`,
  erase: 'Radera uppgifter',
  movePlans: 'Planerna',
  movePlansOf: (name) => `Flytta planerna: ${name}`,
  to: 'Till vem',
  moved: (n, to) => (n === 1 ? `En sak flyttad: ${to}.` : `${n} saker flyttade: ${to}.`),
};
