import { Temporal } from 'temporal-polyfill';
import { type TaskListProps, type TaskProps, taskCard, taskListCard } from '#cards/task.ts';
import { textsOf } from '#i18n/index.ts';
import type { Sample } from './sample.ts';

const draft: TaskProps = {
  id: '00000000-0000-4000-8000-000000000001',
  title: 'luonnos TYM-sopimuksesta',
  due: '2027-01-15',
  state: 'open',
  group: 'Työllisyysjohtoryhmä',
  owners: [{ name: 'Aino Virtanen' }, { name: 'Mika Lehtonen' }],
};

const rows: TaskListProps['tasks'] = [
  { ...draft, title: 'tilojen varaus kehittämispäivään', due: '2026-11-20', group: null, mayMark: true },
  { ...draft, title: 'tilastot kokoukseen', due: '2026-11-23', state: 'inProgress', mayMark: true },
  { ...draft, mayMark: false },
];

const list: TaskListProps = {
  tasks: rows,
  total: 3,
  late: 1,
  today: Temporal.PlainDate.from('2026-11-23'),
  asked: { owner: 'me' },
  owner: null,
  page: 1,
  pageSize: 6,
};

const long = {
  ...draft,
  title: 'Kokoa *kaikilta* alueilta [luvut](https://esimerkki.fi) ja kirjoita niistä '.repeat(4),
};

export const taskSamples: readonly Sample[] = [
  {
    name: 'task-added',
    card(locale) {
      const t = textsOf(locale);
      const buttons = [
        { title: t.commands['task.list'].title, verb: 'task.list' },
        { title: t.common.undo, verb: 'undo' },
      ];
      return taskCard(t, { task: draft, said: t.task.added(draft.title), buttons });
    },
  },
  {
    name: 'task-shown',
    card(locale) {
      const t = textsOf(locale);
      return taskCard(t, {
        task: { ...draft, state: 'waiting' },
        said: t.task.stateSet('waiting', draft.title, true),
        comments: [
          { by: 'Mika Lehtonen', at: '2026-11-24T08:00:00.000Z', text: 'Odotan vielä Kelan *lukuja*.' },
          {
            by: 'Aino Virtanen',
            at: '2026-11-23T21:30:00.000Z',
            text: 'Pohja on valmis,\nkatso [tästä](https://esimerkki.fi).',
          },
        ],
        timeZone: 'Europe/Helsinki',
        buttons: [
          { title: t.task.markDone, verb: 'task.done', primary: true },
          { title: t.task.capital(t.task.states.inProgress), verb: 'task.edit' },
          { title: t.task.edit, verb: 'task.edit' },
          { title: t.task.comment, verb: 'task.comment' },
          { title: t.common.undo, verb: 'undo' },
        ],
      });
    },
  },
  {
    name: 'tasks-closed',
    card: (locale) =>
      taskListCard(textsOf(locale), {
        ...list,
        tasks: [
          { ...draft, state: 'done', mayMark: false },
          { ...draft, title: 'tilojen varaus', state: 'cancelled', mayMark: false },
        ],
        total: 2,
        late: 0,
        asked: { status: 'done' },
        owner: undefined,
      }),
  },
  { name: 'tasks-mine', card: (locale) => taskListCard(textsOf(locale), list) },
  {
    name: 'tasks-none',
    card: (locale) => taskListCard(textsOf(locale), { ...list, tasks: [], total: 0, late: 0 }),
  },
  {
    name: 'tasks-done',
    card: (locale) =>
      taskListCard(textsOf(locale), {
        ...list,
        tasks: rows.slice(1),
        total: 2,
        late: 0,
        said: textsOf(locale).task.done('tilojen varaus kehittämispäivään'),
      }),
  },
  {
    name: 'tasks-many',
    card: (locale) =>
      taskListCard(textsOf(locale), {
        ...list,
        tasks: Array.from({ length: 6 }, () => ({ ...long, due: '2026-10-05', mayMark: true })),
        total: 40,
        late: 12,
        page: 2,
        asked: { owner: 'Lehtonen' },
        owner: 'Mika Lehtonen',
      }),
  },
];
