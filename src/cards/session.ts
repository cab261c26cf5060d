import type { Quorum } from '#domain/quorum.ts';
import type { EntryKind } from '#domain/words.ts';
import type { Texts } from '#i18n/index.ts';
import { numberText, type ShownItem } from './agenda.ts';
import { type Button, button, type Card, expand, plain } from './card.ts';

export interface SessionProps {
  readonly group: string;
  readonly formal: boolean;
  readonly quorum: Quorum;
  /** How many are there in all, guests and the secretary among them. */
  readonly there: number;
  /** The item in hand, and the one after it. */
  readonly item: (ShownItem & { readonly proposal: string | null }) | null;
  readonly next: ShownItem | null;
  readonly entries: readonly ShownEntry[];
  readonly tasks: readonly { readonly title: string; readonly owners: string; readonly due: string | null }[];
  /** What has just been done. */
  readonly news?: string;
  readonly buttons: readonly Button[];
}

export interface ShownEntry {
  readonly kind: EntryKind;
  readonly text: string;
  readonly person: string | null;
}

/** A meeting under way: may it decide, the item in hand, what has been put down of it. */
export function sessionCard(t: Texts, props: SessionProps): Card {
  const { session } = t;
  const { group, formal, quorum, item, next, entries, tasks, news, buttons } = props;
  const title = plain(session.title(group));
  const named = (shown: ShownItem) =>
    plain([shown.number && numberText(t, shown.number, formal), shown.title].filter(Boolean).join(' '));
  return expand('session', {
    lang: t.lang,
    first: news ?? title,
    news: news ?? '',
    title,
    quorum: quorumText(t, quorum, props.there),
    quorumWeight: quorum.met ? 'Default' : 'Bolder',
    item: item ? named(item) : session.noItem,
    details: item
      ? [
          item.presenter && plain(t.leadership.agenda.presenter(item.presenter)),
          item.minutes && t.leadership.agenda.minutes(item.minutes),
        ]
          .filter(Boolean)
          .join(' · ')
      : '',
    lines: [
      ...(item?.proposal ? [`**${t.agendaItem.labels.proposal}:** ${plain(item.proposal)}`] : []),
      ...entries.slice(-8).map((entry) => entryText(t, entry)),
      ...tasks.slice(-5).map((task) => taskText(t, task)),
    ],
    next: next ? session.next(named(next)) : '',
    buttons: buttons.map(button),
  });
}

/** `**Päätös:** …`, of a dissent with whose it is. */
export const entryText = (t: Texts, { kind, text, person }: ShownEntry): string =>
  `**${t.session.kinds[kind]}:** ${plain([person, text].filter(Boolean).join(': '))}`;

export const taskText = (t: Texts, task: SessionProps['tasks'][number]): string =>
  `**${t.session.task}:** ${plain(`${task.title} (${task.owners})`)}${task.due ? `, ${t.date.spoken(task.due)}` : ''}`;

/** Whether the meeting may decide, and why not. */
export function quorumText(t: Texts, { met, present, members, needed, led }: Quorum, there: number): string {
  const counts = t.session.counts(present, members, there);
  if (met) return `${t.session.quorate} ${counts}`;
  return [t.session.notQuorate(present < needed ? needed : null, led), counts].join(' ');
}
