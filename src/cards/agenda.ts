import type { Temporal } from 'temporal-polyfill';
import type { ItemType, TaskState } from '#domain/words.ts';
import type { Texts } from '#i18n/index.ts';
import { type Button, button, type Card, expand, plain } from './card.ts';
import { noticeCard } from './notice.ts';

export interface AgendaProps {
  readonly group: string;
  readonly formal: boolean;
  /** Wall times. */
  readonly start: Temporal.PlainDateTime;
  readonly end: Temporal.PlainDateTime;
  readonly place: string | null;
  readonly cancelled: boolean;
  /** How many come, in words. */
  readonly answers?: string;
  readonly items: readonly ShownItem[];
  /** Minutes by which the items take more than the meeting has. */
  readonly overrun: number;
  readonly published: {
    readonly at: Temporal.PlainDateTime;
    readonly version: number;
    readonly changedSince: boolean;
  } | null;
  readonly proposals: readonly Proposal[];
  readonly buttons: readonly Button[];
  /** What has just been done, above the agenda. */
  readonly news?: string;
}

/** `due` is a civil date. */
interface AgendaTask {
  readonly title: string;
  readonly state: TaskState;
  readonly due: string | null;
  readonly owners: readonly { readonly name: string }[];
}

export interface ShownItem {
  readonly id: string;
  readonly number: string | null;
  readonly begins: Temporal.PlainTime | null;
  readonly title: string;
  readonly type: ItemType;
  readonly presenter: string | null;
  readonly minutes: number | null;
  /** The open tasks that are gone through under it. */
  readonly tasks?: readonly AgendaTask[];
  /** How many attachments it has. */
  readonly links?: number;
  /** What the reader may do to it, beside it. */
  readonly buttons?: readonly (Button & { readonly tooltip?: string })[];
}

/** An item that waits, with what the reader may do about it. */
export interface Proposal extends Pick<ShownItem, 'title' | 'type' | 'presenter' | 'minutes'> {
  readonly proposedBy: string | null;
  readonly buttons: readonly Button[];
}

/** A card may weigh 28 KB; what the frame adds takes some of it. */
const HEAVY = 25_000;
const PROPOSALS = 8;
const TASKS = 8;

/** The agenda of a meeting. Long titles are cut shorter until the card is light enough to be sent. */
export function agendaCard(t: Texts, props: AgendaProps): Card {
  const drawn = [300, 150, 70].map((longest) => () => draw(t, props, longest));
  for (const next of drawn) {
    const card = next();
    if (Buffer.byteLength(JSON.stringify(card)) < HEAVY) return card;
  }
  const items = props.items.map((item) => ({ ...item, buttons: [] }));
  return draw(t, { ...props, items, proposals: props.proposals.slice(0, 2) }, 40);
}

function draw(t: Texts, props: AgendaProps, longest: number): Card {
  const { group, formal, start, end, items, overrun, proposals, buttons } = props;
  const title = t.leadership.agenda.title(group, formal);
  const hidden = proposals.length - PROPOSALS;
  return expand('agenda', {
    lang: t.lang,
    title: plain(title),
    first: `${title}, ${t.date.span(start, end)}`,
    news: props.news ? plain(props.news) : '',
    when: t.date.span(start, end),
    place: props.place ? plain(t.leadership.agenda.place(props.place)) : '',
    answers: props.answers ?? '',
    warning: props.cancelled
      ? t.leadership.agenda.cancelled
      : overrun > 0
        ? t.leadership.agenda.overrun(overrun, t.date.time(end.add({ minutes: overrun }).toPlainTime()))
        : '',
    lines: items.map((item, n) => line(t, item, { before: items[n - 1], after: items[n + 1] }, longest, formal)),
    width: formal ? '52px' : '32px',
    mark: mark(t, props.published),
    waiting: proposals.length > 0 ? t.leadership.agenda.waiting(proposals.length) : '',
    proposals: proposals.slice(0, PROPOSALS).map((each) => ({
      title: plain(clip(each.title, longest)),
      details: [details(t, each), each.proposedBy && plain(t.leadership.agenda.proposedBy(each.proposedBy))]
        .filter(Boolean)
        .join(' · '),
      buttons: each.buttons.map(button),
    })),
    more: hidden > 0 ? t.leadership.agenda.more(hidden) : '',
    buttons: buttons.map(button),
  });
}

interface Neighbours {
  readonly before: ShownItem | undefined;
  readonly after: ShownItem | undefined;
}

/** A line of the card; a heading without matters says so, and the matters stand apart from the rest. */
function line(t: Texts, item: ShownItem, { before, after }: Neighbours, longest: number, formal: boolean): object {
  const heading = item.type === 'heading';
  const empty = heading && (!after || after.type === 'standing');
  const apart = heading || (item.type === 'standing' && before && before.type !== 'standing');
  return {
    number: item.number ? numberText(t, item.number, formal) : '',
    title: plain(clip(item.title, longest)),
    heading,
    details: empty ? t.leadership.agenda.noMatters : heading ? '' : details(t, item),
    tasks: followed(t, item.tasks ?? [], longest),
    gap: apart ? 'Large' : 'Small',
    buttons: (item.buttons ?? []).map(named),
  };
}

/** The first open tasks in lines of a list, and how many more there are. */
function followed(t: Texts, tasks: readonly AgendaTask[], longest: number): string {
  const lines = tasks.slice(0, TASKS).map(({ title, state, due, owners }) => {
    const who = owners.map(({ name }) => name).join(', ');
    return `- ${plain(`${clip(title, longest)} (${clip(who, 60)})`)}${due ? `, ${t.date.spoken(due)}` : ''}${state === 'open' ? '' : `, ${t.task.states[state]}`}`;
  });
  const more = tasks.length - lines.length;
  return [...lines, ...(more > 0 ? [`- ${t.leadership.agenda.more(more)}`] : [])].join('\n');
}

/** `7`, or of a formal body `7 §`; a part has no sign of its own. */
export const numberText = (t: Texts, number: string, formal: boolean): string =>
  formal && !number.includes('.') ? t.leadership.agenda.section(number) : number;

/** Buttons of the same sign are told apart by what a screen reader says of them. */
const named = (one: Button & { readonly tooltip?: string }) => ({
  ...button(one),
  ...(one.tooltip ? { tooltip: one.tooltip } : {}),
});

function details(t: Texts, item: Pick<ShownItem, 'type' | 'presenter' | 'minutes'> & Partial<ShownItem>): string {
  const { agenda } = t.leadership;
  const { begins, minutes, presenter, type, links } = item;
  return [
    begins && agenda.clock(t.date.time(begins)),
    minutes && agenda.minutes(minutes),
    presenter && plain(agenda.presenter(clip(presenter, 60))),
    type === 'standing' || type === 'heading' ? null : agenda.types[type],
    links ? agenda.attachments(links) : null,
  ]
    .filter(Boolean)
    .join(' · ');
}

function mark(t: Texts, published: AgendaProps['published']): string {
  const { agenda } = t.leadership;
  if (!published) return agenda.draft;
  const at = t.date.span(published.at, published.at);
  const told = published.version > 1 ? agenda.updated(at, published.version) : agenda.published(at);
  return published.changedSince ? `${told}. ${agenda.changedSince}` : told;
}

const clip = (text: string, longest: number) =>
  text.length > longest ? `${text.slice(0, longest - 1).trimEnd()}…` : text;

/** What stands in the channel when a published agenda was taken back. */
export const withdrawnCard = (t: Texts, { group, formal, start, end }: AgendaProps): Card =>
  noticeCard(t, {
    title: plain(t.leadership.agenda.title(group, formal)),
    lines: [t.date.span(start, end), t.leadership.agenda.withdrawn],
  });
