import type { Temporal } from 'temporal-polyfill';
import type { PollAnswer } from '#domain/poll.ts';
import type { PollKind } from '#domain/words.ts';
import type { Texts } from '#i18n/index.ts';
import { type Button, button, type Card, expand, plain } from './card.ts';
import { noticeCard } from './notice.ts';

export interface PollProps {
  readonly id: string;
  readonly kind: PollKind;
  readonly group: string;
  readonly closes: Temporal.PlainDateTime;
  readonly answered: number;
  /** The reader's answer so far, when nobody else sees the card. */
  readonly own?: PollAnswer | null;
  /** What has just become of the reader's answer. */
  readonly news?: { readonly text: string; readonly good: boolean };
  /** What else this reader may do. */
  readonly buttons?: readonly Button[];
}

/** An open self-assessment with its questions; the same card for everyone but its `own`. */
export function pollCard(t: Texts, { id, kind, group, closes, answered, own, news, buttons = [] }: PollProps): Card {
  const words = t.poll;
  const title = words.named(kind, group);
  const until = words.until(t.date.span(closes, closes));
  return expand('poll', {
    lang: t.lang,
    first: [news?.text, plain(title)].filter(Boolean).join(' '),
    news: news?.text ?? '',
    newsStyle: news?.good ? 'good' : 'warning',
    title: plain(title),
    lines: [until, words.answered(answered), ...(kind === 'survey' ? [`**${words.questions.survey}**`] : [])],
    inputs: kind === 'maturity' ? [steps(t, own)] : words.statements.map((text, n) => scale(t, text, n, own)),
    small: words.anonymous,
    buttons: [{ title: words.answer, verb: 'poll.answer', slots: { poll: id }, primary: true }, ...buttons].map(button),
  });
}

const steps = (t: Texts, own: PollAnswer | null | undefined) => ({
  ...input(t, t.poll.questions.maturity, 0, own),
  style: 'expanded',
  choices: t.poll.steps.map((text, n) => ({ value: String(n + 1), title: `${n + 1} ${text}` })),
});

const scale = (t: Texts, text: string, n: number, own: PollAnswer | null | undefined) => ({
  ...input(t, text, n, own),
  style: 'compact',
  choices: t.poll.scale.map((title, at) => ({ value: String(at + 1), title })),
});

const input = (t: Texts, label: string, n: number, own: PollAnswer | null | undefined) => ({
  type: 'Input.ChoiceSet',
  id: `a${n + 1}`,
  label,
  wrap: true,
  isRequired: true,
  errorMessage: t.common.required(label),
  ...(own?.[n] ? { value: String(own[n]) } : {}),
});

/** What stands in the channel once it cannot be answered any more, and when it was taken back. */
export const closedPollCard = (t: Texts, { kind, group }: Pick<PollProps, 'kind' | 'group'>): Card =>
  noticeCard(t, { title: plain(t.poll.closedCard(t.poll.named(kind, group))) });

export const withdrawnPollCard = (t: Texts): Card => noticeCard(t, { title: t.poll.withdrawn });
