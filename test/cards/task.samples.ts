import { Temporal } from 'temporal-polyfill';
import { type TaskListProps, type TaskProps, taskCard, taskListCard } from '#cards/task.ts';
import { textsOf } from '#i18n/index.ts';
import type { Sample } from './sample.ts';

const draft: TaskProps = {
  id: '00000000-0000-4000-8000-000000000001',
  title: 'luonnos TYM-sopimuksesta',
  due: '2027-01-15',
  group: 'Työllisyysjohtoryhmä',
  owners: [{ name: 'Aino Virtanen' }, { name: 'Mika Lehtonen' }],
};

const rows = [
  { ...draft, title: 'tilojen varaus kehittämispäivään', due: '2026-11-20', group: null, mayMark: true },
  { ...draft, title: 'tilastot kokoukseen', due: '2026-11-23', mayMark: true },
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
