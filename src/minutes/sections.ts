import { Temporal } from 'temporal-polyfill';
import type { Attended, Minutes, MinutesItem } from '#domain/minutes.ts';
import { comparing } from '#i18n/collate.ts';
import type { Texts } from '#i18n/index.ts';

/** The words of the minutes, in the order in which any file has them. */
export interface Sections {
  readonly title: string;
  /** Label and value: when, where, who led. */
  readonly facts: readonly (readonly [label: string, value: string])[];
  readonly attendance: {
    readonly heading: string;
    readonly lines: readonly (readonly [label: string, value: string])[];
  };
  readonly items: readonly Section[];
  readonly tasks: {
    readonly heading: string;
    readonly columns: readonly [string, string, string];
    readonly rows: readonly (readonly [string, string, string])[];
  };
  /** The lines to sign on, of a formal body. */
  readonly signatures: readonly (readonly [role: string, name: string])[];
}

export interface Section {
  readonly heading: string;
  readonly part: boolean;
  /** A standing heading without a number of its own. */
  readonly divider: boolean;
  /** What the agenda told of it, with its attachments, and what was put down at the meeting. */
  readonly lines: readonly (readonly [label: string, value: string])[];
  readonly links: readonly { readonly title: string; readonly url: string }[];
  readonly linksLabel: string;
  readonly entries: readonly (readonly [label: string, value: string])[];
}

export function sectionsOf(t: Texts, minutes: Minutes): Sections {
  const { document } = t.minutes;
  const { attendance } = minutes;
  const start = Temporal.PlainDateTime.from(minutes.start);
  const opened = Temporal.PlainDateTime.from(minutes.opened);
  const closed = minutes.closed ? Temporal.PlainDateTime.from(minutes.closed) : null;
  const there = attendance.filter(({ state }) => state !== 'absent');
  const led = (role: 'chair' | 'secretary') =>
    there
      .filter((who) => who.role === role)
      .map(({ name }) => name)
      .join(', ');
  const chair = led('chair') || there.find(({ role }) => role === 'viceChair')?.name || '';
  const facts: [string, string][] = [
    [document.when, t.date.span(opened, closed ?? opened)],
    [document.where, minutes.place ?? ''],
    [document.chair, chair],
    [document.secretary, led('secretary')],
    [document.quorum, quorumLine(t, minutes)],
    ...(minutes.formal ? [[document.checkers, minutes.checkers.join(', ')] as [string, string]] : []),
    [document.state, document.states(minutes.formal)[minutes.state]],
    [document.approved, minutes.approvedOn ? t.date.spoken(minutes.approvedOn) : ''],
  ];
  const away = attendance.filter(({ state }) => state === 'absent').map(({ name }) => name);
  return {
    title: `${document.title(minutes.group, minutes.formal)} ${t.date.full(start.toPlainDate())}`,
    facts: facts.filter(([, value]) => value),
    attendance: {
      heading: document.attendance,
      lines: [...organisations(t, there), ...(away.length > 0 ? [[t.session.away, away.join(', ')] as const] : [])],
    },
    items: minutes.items.map((item) => section(t, item, minutes.formal)),
    tasks: {
      heading: document.tasks,
      columns: [t.session.task, t.task.labels.owners, t.task.labels.due],
      rows: minutes.tasks.map(({ title, owners, due }) => [title, owners.join(', '), due ? t.date.spoken(due) : '']),
    },
    signatures: minutes.formal
      ? [
          [document.chair, chair],
          [document.secretary, led('secretary')],
          ...minutes.checkers.map((name) => [document.checker, name] as const),
        ]
      : [],
  };
}

/** Whether it could decide; when that changed as people came and left, from when on it could and could not. */
function quorumLine(t: Texts, { quorum: { met, present, members }, quorumOver = [] }: Minutes): string {
  const { document } = t.minutes;
  const counted = (quorumOver.length > 1 ? quorumOver[0]?.met : met)
    ? document.quorate(present, members)
    : document.notQuorate(present, members);
  const changes = quorumOver.slice(1).map((change) => {
    const clock = t.date.time(Temporal.PlainDateTime.from(change.at ?? '').toPlainTime());
    return change.met ? document.quorateFrom(clock) : document.notQuorateFrom(clock);
  });
  return [quorumOver.length > 1 ? document.atFirst(counted) : counted, ...changes].join('; ');
}

function organisations(t: Texts, there: readonly Attended[]): [string, string][] {
  const groups = Map.groupBy(there, ({ organisation, personId }) => organisation ?? (personId ? '' : t.session.guests));
  const compare = comparing(t.lang);
  return [...groups]
    .sort(([a], [b]) => Number(!a) - Number(!b) || compare(a, b))
    .map(([name, people]) => [name || t.session.noOrganisation, people.map((who) => described(t, who)).join(', ')]);
}

function described(t: Texts, { name, role, personId, state, arrivedAt, leftAt }: Attended): string {
  const clock = (at: string) => t.date.time(Temporal.PlainDateTime.from(at).toPlainTime());
  const more = [
    role && role !== 'member' && t.people.roles[role],
    !personId && t.minutes.document.guest,
    state === 'remote' && t.session.remotely,
    arrivedAt && t.session.from(clock(arrivedAt)),
    leftAt && t.session.until(clock(leftAt)),
  ].filter(Boolean);
  return more.length > 0 ? `${name} (${more.join(', ')})` : name;
}

function section(t: Texts, item: MinutesItem, formal: boolean): Section {
  const { agenda } = t.leadership;
  const part = item.number?.includes('.') ?? false;
  const number = item.number && (formal && !part ? agenda.section(item.number) : item.number);
  const lines: [string, string][] = [
    [t.leadership.agenda.presenterLabel, item.presenter ?? ''],
    [t.fields.caseNumber, item.caseNumber ?? ''],
    [t.agendaItem.labels.grounds, item.grounds ?? ''],
    [t.agendaItem.labels.proposal, item.proposal ?? ''],
  ];
  const entries = item.entries.map(
    ({ kind, text, person }) => [t.session.kinds[kind], [person, text].filter(Boolean).join(': ')] as const,
  );
  return {
    heading: [number, item.title].filter(Boolean).join(' '),
    part,
    divider: item.type === 'heading',
    lines: lines.filter(([, value]) => value),
    links: item.links,
    linksLabel: t.agendaItem.labels.links,
    entries,
  };
}
