import type { Card } from '#cards/card.ts';
import { noticeCard } from '#cards/notice.ts';
import type { Texts } from '#i18n/index.ts';
import type { Action, Message, Reply } from './request.ts';
import type { Done } from './steps.ts';

const outgoing = (card: Card) => ({ card, summary: card.fallbackText });

export const privately = (t: Texts, card: Card): Reply => ({
  messages: [outgoing(noticeCard(t, { title: t.common.privately }))],
  private: [outgoing(card)],
});

export const inPlace = (request: Message | Action, card: Card): Reply =>
  request.kind === 'action' ? { messages: [], card } : { messages: [outgoing(card)] };

/** What was done, a card each; what is for the person alone is said one to one. */
export function replyTo(t: Texts, request: Message | Action, done: readonly Done[]): Reply {
  const replies = done.map((one) =>
    one.secret && request.surface !== 'personal' ? privately(t, one.card) : shown(request, one),
  );
  const [only] = replies;
  if (only && replies.length === 1) return only;
  const secrets = replies.flatMap((reply) => reply.private ?? []);
  return {
    messages: replies.flatMap(({ messages }) => messages),
    ...(secrets.length > 0 ? { private: secrets } : {}),
  };
}

/** A pressed card gives way to its answer, unless the button asked for a new message. */
const shown = (request: Message | Action, { card, fresh }: Done): Reply =>
  fresh ? { messages: [outgoing(card)] } : inPlace(request, card);
