import type { Link } from '#domain/links.ts';
import type { ItemType } from '#domain/words.ts';
import type { Texts } from '#i18n/index.ts';
import { numberText, type ShownItem } from './agenda.ts';
import { type Button, type Card, plain, textLink } from './card.ts';
import { noticeCard } from './notice.ts';

export interface ItemProps {
  readonly number: string | null;
  readonly formal: boolean;
  readonly title: string;
  readonly type: ItemType;
  readonly presenter: string | null;
  readonly minutes: number | null;
  readonly grounds: string | null;
  readonly proposal: string | null;
  readonly caseNumber: string | null;
  readonly links: readonly Link[];
  readonly parts: readonly Pick<ShownItem, 'number' | 'title'>[];
  readonly news?: string;
  readonly buttons: readonly Button[];
}

/** One item of an agenda with all that is told of it. */
export function itemCard(t: Texts, props: ItemProps): Card {
  const { agenda } = t.leadership;
  const { labels } = t.agendaItem;
  const { type, presenter, minutes, grounds, proposal, caseNumber, links, parts, news } = props;
  const title = plain(
    [props.number && numberText(t, props.number, props.formal), props.title].filter(Boolean).join(' '),
  );
  const details = [
    type === 'standing' || type === 'heading' ? null : agenda.types[type],
    presenter && plain(agenda.presenter(presenter)),
    minutes && agenda.minutes(minutes),
    caseNumber && plain(t.agendaItem.case(caseNumber)),
  ];
  const told = (label: string, text: string | null) => (text ? [`**${label}:** ${plain(text)}`] : []);
  return noticeCard(t, {
    title: news ?? title,
    lines: [
      ...(news ? [`**${title}**`] : []),
      details.filter(Boolean).join(' · '),
      ...told(labels.grounds, grounds),
      ...told(labels.proposal, proposal),
      ...(parts.length > 0 ? [parts.map((part) => `- ${part.number} ${plain(part.title)}`).join('\n')] : []),
      ...(links.length > 0
        ? [`**${labels.links}:**`, links.map(({ title: named, url }) => `- ${textLink(named, url)}`).join('\n')]
        : []),
    ].filter(Boolean),
    buttons: props.buttons,
  });
}
