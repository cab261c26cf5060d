import { Temporal } from 'temporal-polyfill';
import type { Minutes } from '#domain/minutes.ts';
import type { Texts } from '#i18n/index.ts';
import { numberText } from './agenda.ts';
import { byOrganisation } from './attendance.ts';
import { type Button, type Card, plain } from './card.ts';
import { noticeCard } from './notice.ts';
import { entryText, quorumText, taskText } from './session.ts';

export interface MinutesProps {
  readonly minutes: Minutes;
  readonly news?: string;
  readonly buttons: readonly Button[];
}

/** A card may weigh 28 KB; what the frame adds takes some of it. */
const HEAVY = 24_000;

/** The minutes: who was there, what was put down of each item, the tasks. Long ones end with how much more there is. */
export function minutesCard(t: Texts, props: MinutesProps): Card {
  const { minutes, news, buttons } = props;
  const there = minutes.attendance.filter(({ state }) => state !== 'absent');
  const title = titleOf(t, minutes);
  const lines = [
    ...(news ? [`**${title}**`] : []),
    t.minutes.document.states(minutes.formal)[minutes.state],
    quorumText(t, minutes.quorum, there.length),
    ...byOrganisation(t, there).map(([organisation, names]) => `**${plain(organisation)}:** ${plain(names)}`),
    ...minutes.items
      .filter(({ entries }) => entries.length > 0)
      .flatMap((item) => [
        `**${plain([item.number && numberText(t, item.number, minutes.formal), item.title].filter(Boolean).join(' '))}**`,
        item.entries.map((entry) => `- ${entryText(t, entry)}`).join('\n'),
      ]),
    ...minutes.tasks.map((task) => taskText(t, { ...task, owners: task.owners.join(', ') })),
  ];
  const shown = fitting(lines);
  const more = lines.length - shown.length;
  return noticeCard(t, {
    title: news ?? title,
    lines: more > 0 ? [...shown, t.minutes.more(more)] : shown,
    buttons,
  });
}

/** As many of the lines as a card can carry. */
function fitting(lines: readonly string[]): string[] {
  let bytes = 0;
  const heavy = lines.findIndex((line) => {
    bytes += Buffer.byteLength(JSON.stringify(line)) + 80;
    return bytes > HEAVY;
  });
  return heavy < 0 ? [...lines] : lines.slice(0, heavy);
}

export const titleOf = (t: Texts, { group, formal, start }: Pick<Minutes, 'group' | 'formal' | 'start'>): string =>
  plain(`${t.minutes.document.title(group, formal)} ${t.date.full(Temporal.PlainDateTime.from(start).toPlainDate())}`);
