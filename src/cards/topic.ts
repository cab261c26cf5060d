import type { Temporal } from 'temporal-polyfill';
import type { MatterType } from '#domain/words.ts';
import type { Texts } from '#i18n/index.ts';
import { type Button, type Card, plain } from './card.ts';
import { noticeCard } from './notice.ts';

export interface TopicsProps {
  readonly group: string;
  readonly topics: readonly ShownTopic[];
  /** What has just been done. */
  readonly said?: string;
  readonly buttons: readonly Button[];
}

interface ShownTopic {
  readonly title: string;
  /** 1 is January. */
  readonly month: number;
  readonly type: MatterType;
  readonly minutes: number | null;
  /** The day of the meeting ahead at which it is taken up. */
  readonly next: Temporal.PlainDate | null;
}

/** What a group takes up every year, by month. */
export function topicsCard(t: Texts, { group, topics, said, buttons }: TopicsProps): Card {
  const title = plain(t.topic.title(group, topics.length));
  return noticeCard(t, {
    title: said ?? title,
    lines: [...(said ? [title] : []), ...topics.map((topic) => lineOf(t, topic))],
    buttons,
  });
}

/** `**Lokakuu:** Talousarvio, päätösasia, 20 min. Seuraavaksi ti 12.10.2027.` */
function lineOf(t: Texts, { title, month, type, minutes, next }: ShownTopic): string {
  const { agenda } = t.leadership;
  const details = [plain(title), agenda.types[type], minutes && agenda.minutes(minutes)].filter(Boolean).join(', ');
  const when = next ? t.topic.next(t.date.full(next)) : t.topic.noMeeting;
  return `**${t.calendar.capital(t.date.months[month - 1] ?? '')}:** ${details}. ${when}`;
}
