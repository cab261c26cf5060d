import type { Temporal } from 'temporal-polyfill';
import type { AgreementKind, OccurrenceKind, PollKind } from '#domain/words.ts';
import type { Texts } from '#i18n/index.ts';
import { type Button, button, type Card, expand, plain } from './card.ts';
import { changedRow, type DigestNews, endedRow, newsCount, newsLead, unansweredRow } from './digest-calendar.ts';
import { type DigestPlan, ledSection, PAGE, pageOf, planSection } from './digest-plans.ts';
import { named, type Row, rowsOf } from './digest-row.ts';
import { dueSoon } from './due.ts';

export interface Digest {
  /** First name. */
  readonly name: string;
  readonly now: Temporal.PlainDateTime;
  /** When it should have come, if it comes late. */
  readonly belated: Temporal.PlainDateTime | null;
  /** The most urgent first, all of them. */
  readonly plans: readonly DigestPlan[];
  /** Reviews of people whom the reader leads, so late that the lead is told. */
  readonly escalated: readonly (Omit<DigestPlan, 'state'> & { readonly people: string })[];
  readonly tasks: readonly DigestTask[];
  readonly meetings: readonly DigestMeeting[];
  /** Agreements that the reader sees to, each with the day by which. */
  readonly agreements: readonly (Omit<DigestTask, 'title'> & { kind: AgreementKind; group: string })[];
  /** Groups for which the reader is to look at the month's picture of the situation. */
  readonly looks: readonly string[];
  /** Self-assessments to be answered, each with its last day. */
  readonly polls: readonly (Pick<DigestTask, 'id' | 'due'> & { kind: PollKind; group: string })[];
  /** Own practices to be checked, each with the day by which. */
  readonly practices: readonly DigestTask[];
  readonly news: DigestNews;
  /** What its buttons send along to get the same digest again; which page of the plans it is, from 1. */
  readonly asked: { readonly envelope?: string | undefined; readonly page?: number | undefined };
  /** What has just been done on the card. */
  readonly said?: string | undefined;
}

interface DigestTask {
  readonly id: string;
  readonly title: string;
  readonly due: Temporal.PlainDate;
  /** Whose it was, when that one has left. */
  readonly left?: string | null;
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
const ROWS = 8;
const ROWS_WITH_BUTTONS = 5;

/** What a person is to remember, late first; a button on the most urgent, for the rest the lists. */
export function digestCard(t: Texts, digest: Digest): Card {
  const { plans, escalated, tasks, meetings, agreements, looks, polls, practices, news, now, asked } = digest;
  const today = now.toPlainDate();
  const sections = [
    planSection(t, plans, today, asked),
    ledSection(t, escalated, today),
    section(t, t.digest.tasks, tasks, (task) => taskRow(t, task, today)),
    section(t, t.agreement.digest, agreements, (agreement) => agreementRow(t, agreement, today)),
    section(t, t.situation.heading, looks.length > 0 ? [looks] : [], (groups) => lookRow(t, groups)),
    section(t, t.poll.digest, polls, (poll) => pollRow(t, poll, today)),
    section(t, t.digest.practices, practices, (practice) => practiceRow(t, practice, today)),
    section(t, t.rsvp.unanswered, news.unanswered, (event) => unansweredRow(t, event)),
    section(
      t,
      t.rsvp.changes,
      [...news.ended.map((each) => endedRow(t, each)), ...news.changed.map((each) => changedRow(t, each))],
      (row) => row,
    ),
    section(t, t.digest.meetings, meetings, (meeting) => ({ ...meetingRow(t, meeting), actions: [] })),
  ];
  return expand('digest', {
    lang: t.lang,
    title: titleOf(t, digest),
    hints: hintsOf(t, digest),
    sections: sections.filter(({ rows }) => rows.length > 0),
    buttons: [
      ...turns(t, digest),
      ...(escalated.length > 0
        ? [{ title: t.planTeam.showLed, verb: 'plan.list', slots: { whose: 'led', status: 'overdue' }, fresh: true }]
        : []),
      ...(tasks.length > ROWS_WITH_BUTTONS ? [{ title: t.digest.allTasks, verb: 'task.list', fresh: true }] : []),
    ].map(button),
  });
}

/** To the next and the former plans, on the same card. */
const turns = (t: Texts, { plans, asked }: Digest): Button[] => {
  const page = pageOf(plans, asked.page);
  const to = (number: number) => ({ verb: 'digest.mine', slots: { ...asked, page: number } });
  return [
    ...(plans.length > page * PAGE ? [{ title: t.digest.morePlans, ...to(page + 1) }] : []),
    ...(page > 1 ? [{ title: t.planReview.list.back, ...to(page - 1) }] : []),
  ];
};

function titleOf(t: Texts, digest: Digest): string {
  const { name, now, plans, escalated, tasks, meetings, agreements, looks, polls, practices, news, said } = digest;
  if (said) return said;
  const greeting = t.digest.greeting(name, now.hour < 11);
  const [own, others] = [plans.length + tasks.length + meetings.length, escalated.length];
  if (own === 0 && others > 0) return `${greeting} ${t.planTeam.escalated(others)}`;
  if (own === 0 && agreements.length > 0) return `${greeting} ${t.agreement.toReview(agreements.length)}`;
  if (own === 0 && looks.length > 0) return `${greeting} ${t.situation.lookNow}`;
  if (own === 0 && polls.length > 0) return `${greeting} ${t.poll.toAnswer(polls.length)}`;
  if (own === 0 && practices.length > 0) return `${greeting} ${t.digest.toCheck(practices.length)}`;
  if (own === 0 && newsCount(news) > 0) return `${greeting} ${newsLead(t, news)}`;
  return `${greeting} ${own > 0 ? t.digest.youHave(plans.length, tasks.length, meetings.length) : t.digest.nothing}`;
}

function hintsOf(t: Texts, { plans, tasks, meetings, now, belated, said }: Digest): string[] {
  const today = now.toPlainDate();
  const late = [...plans, ...tasks].filter(({ due }) => due.until(today).days > 0);
  const left = plans.length + tasks.length + meetings.length;
  return [
    said ? (left > 0 ? t.digest.youHave(plans.length, tasks.length, meetings.length) : t.digest.nothing) : '',
    belated ? t.digest.belated(t.date.span(belated, belated)) : '',
    t.digest.lateOnes(late.length),
  ].filter(Boolean);
}

function section<T>(t: Texts, heading: string, all: readonly T[], row: (one: T) => Row) {
  const rows = all.slice(0, ROWS).map(row);
  const some = rows.map((each, n) => (n < ROWS_WITH_BUTTONS ? each : { ...each, actions: [] }));
  return { heading, rows: rowsOf(some), more: all.length > ROWS ? t.digest.more(all.length - ROWS) : '' };
}

const taskRow = (t: Texts, { id, title, due, left }: DigestTask, today: Temporal.PlainDate): Row => ({
  what: leftBy(t, title, left),
  ...dueSoon(t, due, due, today),
  actions: [
    named({ title: t.digest.done, verb: 'task.done', slots: { title: id }, fresh: true }, t.digest.doneOne(title)),
    ...(left
      ? [named({ title: t.task.edit, verb: 'task.edit', slots: { title: id }, fresh: true }, t.task.editOne(title))]
      : []),
  ],
});

/** `Tilastot (oli henkilöllä Mika Lehtonen, joka ei ole enää tiimissä)`. */
const leftBy = (t: Texts, title: string, left: string | null = null) =>
  plain(left ? t.digest.leftBy(title, left) : title);

const agreementRow = (
  t: Texts,
  { id, kind, group, due, left }: Digest['agreements'][number],
  today: Temporal.PlainDate,
): Row => ({
  what: leftBy(t, t.agreement.named(kind, group), left),
  ...dueSoon(t, due, due, today),
  actions: [
    named(
      { title: t.digest.reviewed, verb: 'agreement.reviewed', slots: { agreement: id }, fresh: true },
      t.agreement.reviewedOne(t.agreement.named(kind, group)),
    ),
  ],
});

const lookRow = (t: Texts, groups: readonly string[]): Row => ({
  what: plain(t.situation.lookFor(groups)),
  when: t.situation.monthly,
  weight: 'Default',
  actions: [named({ title: t.situation.openLinks, verb: 'situation.list', fresh: true }, t.situation.lookFor(groups))],
});

const pollRow = (t: Texts, { id, kind, group, due }: Digest['polls'][number], today: Temporal.PlainDate): Row => ({
  what: plain(t.poll.named(kind, group)),
  ...dueSoon(t, due, due, today),
  actions: [
    named(
      { title: t.poll.answer, verb: 'poll.answer', slots: { poll: id }, fresh: true },
      t.poll.answerOne(t.poll.named(kind, group)),
    ),
  ],
});

const practiceRow = (t: Texts, { id, title, due, left }: DigestTask, today: Temporal.PlainDate): Row => ({
  what: leftBy(t, title, left),
  ...dueSoon(t, due, due, today),
  actions: [
    named(
      { title: t.practiceUse.checked, verb: 'practice.checked', slots: { id }, fresh: true },
      t.practiceUse.checkOne(title),
    ),
  ],
});

const meetingRow = (t: Texts, { kind, title, group, start, end, place }: DigestMeeting) => ({
  what: plain(title ?? t.calendar.what(kind, group)),
  when: [t.date.span(start, end), place && plain(place)].filter(Boolean).join(', '),
  weight: 'Default' as const,
});
