import type { Temporal } from 'temporal-polyfill';
import type { OccurrenceKind } from '#domain/words.ts';
import type { Texts } from '#i18n/index.ts';
import { type Button, button, type Card, expand, plain } from './card.ts';
import { dueText } from './due.ts';

export interface Digest {
  /** First name. */
  readonly name: string;
  readonly now: Temporal.PlainDateTime;
  /** When it should have come, if it comes late. */
  readonly belated: Temporal.PlainDateTime | null;
  /** The most urgent first. */
  readonly plans: readonly DigestPlan[];
  readonly tasks: readonly DigestTask[];
  readonly meetings: readonly DigestMeeting[];
}

interface DigestPlan {
  readonly ref: string;
  readonly due: Temporal.PlainDate;
  readonly workBy: Temporal.PlainDate;
}

interface DigestTask {
  readonly id: string;
  readonly title: string;
  readonly due: Temporal.PlainDate;
}

interface DigestMeeting {
  readonly kind: OccurrenceKind;
  readonly title: string | null;
  readonly group: string | null;
  readonly start: Temporal.PlainDateTime;
  readonly end: Temporal.PlainDateTime;
  readonly place: string | null;
}

/** More would not be read, and a card has room for 28 KB. */
const ROWS = 15;
const ROWS_WITH_BUTTONS = 5;

/** What a person is to remember, late first; a button on the most urgent, for the rest the lists. */
export function digestCard(t: Texts, digest: Digest): Card {
  const { plans, tasks, meetings, now } = digest;
  const today = now.toPlainDate();
  const sections = [
    section(t, t.digest.plans, plans, (plan) => planRow(t, plan, today)),
    section(t, t.digest.tasks, tasks, (task) => taskRow(t, task, today)),
    section(t, t.digest.meetings, meetings, (meeting) => ({ ...meetingRow(t, meeting), actions: [] })),
  ];
  return expand('digest', {
    lang: t.lang,
    title: titleOf(t, digest),
    hints: hintsOf(t, digest),
    sections: sections.filter(({ rows }) => rows.length > 0),
    buttons: [
      ...(plans.length > ROWS_WITH_BUTTONS ? [{ title: t.digest.allPlans, verb: 'plan.list', fresh: true }] : []),
      ...(tasks.length > ROWS_WITH_BUTTONS ? [{ title: t.digest.allTasks, verb: 'task.list', fresh: true }] : []),
    ].map(button),
  });
}

function titleOf(t: Texts, { name, now, plans, tasks, meetings }: Digest): string {
  const greeting = t.digest.greeting(name, now.hour < 11);
  const something = plans.length + tasks.length + meetings.length > 0;
  return `${greeting} ${something ? t.digest.youHave(plans.length, tasks.length, meetings.length) : t.digest.nothing}`;
}

function hintsOf(t: Texts, { plans, tasks, now, belated }: Digest): string[] {
  const today = now.toPlainDate();
  const late = [...plans, ...tasks].filter(({ due }) => due.until(today).days > 0);
  return [belated ? t.digest.belated(t.date.span(belated, belated)) : '', t.digest.lateOnes(late.length)].filter(
    Boolean,
  );
}

interface Row {
  readonly what: string;
  readonly when: string;
  readonly color: 'Default' | 'Attention';
  readonly actions: readonly object[];
}

function section<T>(t: Texts, heading: string, all: readonly T[], row: (one: T) => Row) {
  const rows = all.slice(0, ROWS).map(row);
  const some = rows.map((each, n) => (n < ROWS_WITH_BUTTONS ? each : { ...each, actions: [] }));
  return { heading, rows: some, more: all.length > ROWS ? t.digest.more(all.length - ROWS) : '' };
}

const planRow = (t: Texts, { ref, due, workBy }: DigestPlan, today: Temporal.PlainDate): Row => ({
  what: `**${plain(ref)}**`,
  ...dueText(t, due, workBy, today),
  actions: [
    named(
      { title: t.digest.reviewed, verb: 'plan.reviewed', slots: { ref, date: today.toString() }, fresh: true },
      t.digest.reviewedOne(ref),
    ),
  ],
});

const taskRow = (t: Texts, { id, title, due }: DigestTask, today: Temporal.PlainDate): Row => ({
  what: plain(title),
  ...dueText(t, due, due, today),
  actions: [
    named({ title: t.digest.done, verb: 'task.done', slots: { title: id }, fresh: true }, t.digest.doneOne(title)),
  ],
});

const meetingRow = (t: Texts, { kind, title, group, start, end, place }: DigestMeeting) => ({
  what: plain(title ?? t.calendar.what(kind, group)),
  when: [t.date.span(start, end), place && plain(place)].filter(Boolean).join(', '),
  color: 'Default' as const,
});

/** Buttons of the same word are told apart by what a screen reader says of them. */
const named = (one: Button, tooltip: string) => ({ ...button(one), tooltip });
