import { Temporal } from 'temporal-polyfill';
import type { TaskState } from '#domain/words.ts';
import type { Texts } from '#i18n/index.ts';
import { type Button, button, type Card, expand, plain } from './card.ts';
import { dueSoon } from './due.ts';

/** A task as it is shown; `due` is a civil date. */
export interface TaskProps {
  readonly id: string;
  readonly title: string;
  readonly due: string | null;
  readonly state: TaskState;
  readonly group: string | null;
  readonly owners: readonly { readonly name: string }[];
}

interface TaskCardProps {
  readonly task: TaskProps;
  readonly said: string;
  /** What has been said of it, the newest first; `at` is a UTC instant, shown in the zone. */
  readonly comments?: readonly { readonly by: string; readonly at: string; readonly text: string }[];
  readonly timeZone?: string;
  readonly buttons: readonly Button[];
}

/** One task after something has happened to it. */
export function taskCard(t: Texts, { task, said, comments = [], timeZone = 'UTC', buttons }: TaskCardProps): Card {
  const { labels } = t.task;
  const facts = [
    [labels.state, t.task.capital(t.task.states[task.state])],
    [labels.owners, namesOf(task)],
    [labels.due, task.due ? t.date.spoken(task.due) : ''],
    [labels.group, plain(task.group ?? '')],
  ];
  const dayOf = (at: string) => t.date.full(Temporal.Instant.from(at).toZonedDateTimeISO(timeZone).toPlainDate());
  return expand('task', {
    lang: t.lang,
    title: said,
    facts: facts.filter(([, value]) => value).map(([title, value]) => ({ title, value })),
    heading: comments.length > 0 ? t.task.comments : '',
    comments: comments.map(({ by, at, text }) => ({ who: `${plain(by)}, ${dayOf(at)}`, text: plain(text) })),
    buttons: buttons.map(button),
  });
}

/** What was asked of a list, to be sent along by its buttons. */
export interface TaskListSlots {
  readonly owner?: string | undefined;
  readonly status?: 'overdue' | 'open' | 'done' | undefined;
  readonly group?: string | undefined;
  readonly page?: number | undefined;
}

export interface TaskListProps {
  /** Those of this page, late first, and whether the reader may mark each. */
  readonly tasks: readonly (TaskProps & { readonly mayMark: boolean })[];
  readonly total: number;
  readonly late: number;
  readonly today: Temporal.PlainDate;
  readonly asked: TaskListSlots;
  /** The owner's name, when one was asked; null when it is the reader. */
  readonly owner?: string | null | undefined;
  readonly page: number;
  readonly pageSize: number;
  /** What has just been done on the list, or could not be. */
  readonly said?: string | undefined;
}

/** Open tasks, the most urgent first, each with a button that marks it as done. */
export function taskListCard(t: Texts, props: TaskListProps): Card {
  const { tasks, total, late, today, asked, owner, page, pageSize, said } = props;
  const first = (page - 1) * pageSize + 1;
  const last = first + tasks.length - 1;
  const title = titleOf(t, props);
  const turn = (title: string, to: number) => ({ title, verb: 'task.list', slots: { ...asked, page: to } });
  const narrowed = asked.owner || asked.status || asked.group;
  const buttons: Button[] = [
    ...(last < total ? [turn(t.task.more, page + 1)] : []),
    ...(page > 1 ? [turn(t.task.back, page - 1)] : []),
    ...(late > 0 && late < total
      ? [{ title: t.task.showLate, verb: 'task.list', slots: { ...asked, status: 'overdue', page: 1 } }]
      : []),
    ...(narrowed ? [{ title: t.task.showAll, verb: 'task.list' }] : []),
    ...(asked.status === 'done' || page > 1
      ? []
      : [{ title: t.task.showDone, verb: 'task.list', slots: { ...asked, status: 'done', page: 1 } }]),
    ...(narrowed || page > 1 ? [] : [{ title: t.task.showMine, verb: 'task.list', slots: { owner: 'me' } }]),
    ...(said || page > 1 ? [] : [{ title: t.commands['task.create'].title, verb: 'task.create', fresh: true }]),
  ];
  return expand('tasks', {
    lang: t.lang,
    title: said ?? title,
    lines: [said ? title : '', owner ? t.task.of(plain(owner)) : ''].filter(Boolean),
    rows: tasks.map((task) => rowOf(t, task, today, { ...asked, page })),
    range: total > tasks.length ? t.task.range(first, last, total) : '',
    buttons: buttons.map(button),
  });
}

function titleOf(t: Texts, { asked, total, late, owner }: TaskListProps): string {
  if (asked.status === 'overdue') return t.task.late(total);
  if (asked.status === 'done') return t.task.closed(total);
  return owner === null ? t.task.mine(total, late) : t.task.title(total, late);
}

function rowOf(t: Texts, task: TaskListProps['tasks'][number], today: Temporal.PlainDate, list: TaskListSlots) {
  const due = task.due ? Temporal.PlainDate.from(task.due) : null;
  const { when, weight } = closed(task)
    ? { when: t.task.capital(t.task.states[task.state]), weight: 'Default' }
    : due
      ? dueSoon(t, due, due, today)
      : { when: t.task.noDue, weight: 'Default' };
  const mark = button({ title: t.task.markDone, verb: 'task.done', slots: { title: task.id, list } });
  const open = button({ title: t.task.open, verb: 'task.show', slots: { title: task.id }, fresh: true });
  const stage =
    task.state === 'inProgress' || task.state === 'waiting' ? t.task.capital(t.task.states[task.state]) : '';
  return {
    title: plain(task.title),
    due: when,
    weight,
    who: [stage, namesOf(task), plain(task.group ?? '')].filter(Boolean).join(' · '),
    buttons: [
      ...(task.mayMark ? [{ ...mark, tooltip: t.task.markDoneOne(task.title) }] : []),
      { ...open, tooltip: t.task.openOne(task.title) },
    ],
  };
}

const closed = ({ state }: TaskProps) => state === 'done' || state === 'cancelled';

const namesOf = ({ owners }: TaskProps): string => owners.map(({ name }) => plain(name)).join(', ');
