import { inWordsOf, type Texts } from '#i18n/index.ts';
import { type Card, plain } from './card.ts';
import { noticeCard } from './notice.ts';

export interface ShownDecision {
  readonly text: string;
  readonly meetingId: string;
  readonly start: string;
  readonly group: string;
  readonly formal: 0 | 1;
  readonly item: string | null;
}

const MOST = 10;
const BUTTONS = 4;

/** The log of decisions, or those that were searched for; the minutes of the first few meetings open from it. */
export function decisionsCard(
  t: Texts,
  { decisions, query }: { decisions: readonly ShownDecision[]; query: string | null },
): Card {
  const { decision } = t;
  const shown = decisions.slice(0, MOST);
  const meetings = new Map(shown.map((one) => [one.meetingId, one]));
  const more = decisions.length - shown.length;
  return noticeCard(t, {
    title: plain(query ? decision.found(query, decisions.length) : decision.title(decisions.length)),
    lines: [
      ...shown.map(({ text, start, group, item }) =>
        [
          `**${plain(clip(text))}**`,
          plain([item, group, t.date.spoken(start.slice(0, 10))].filter(Boolean).join(' · ')),
        ].join('\n\n'),
      ),
      ...(more > 0 ? [decision.more(more)] : []),
    ],
    buttons: [...meetings].slice(0, BUTTONS).map(([meeting, { start, formal }]) => ({
      title: inWordsOf({ formal }, t).decision.minutesOf(t.date.spoken(start.slice(0, 10))),
      verb: 'minutes.show',
      slots: { meeting },
      fresh: true,
    })),
  });
}

const clip = (text: string) => (text.length > 400 ? `${text.slice(0, 399).trimEnd()}…` : text);
