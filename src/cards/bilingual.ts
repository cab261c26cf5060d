import { isDeepStrictEqual } from 'node:util';
import type { Card } from './card.ts';

/** A card may weigh 28 KB; what the frame adds takes some of it. */
const ROOM = 26 * 1024;

interface Action {
  readonly title: string;
  /** Of a link: what it opens may say the same in another language. */
  readonly url?: string;
  readonly fallback?: Action;
}

/**
 * The same card in the languages of a channel, one under the other, its buttons once with both titles. When they do
 * not fit into one card, what is most important of the other languages: their first line.
 */
export function bilingual(cards: readonly [Card, ...Card[]]): Card {
  const [first, ...others] = cards;
  if (others.length === 0) return first;
  const whole = joined(first, others);
  if (Buffer.byteLength(JSON.stringify(whole)) <= ROOM) return whole;
  return joined(
    first,
    others.map((card) => ({ ...card, body: [{ type: 'TextBlock', text: card.fallbackText, wrap: true }] })),
  );
}

function joined(first: Card, others: readonly Card[]): Card {
  const actions = others.reduce(
    (own, card) => together(own, (card.actions ?? []) as Action[]),
    (first.actions ?? []) as Action[],
  );
  return {
    ...first,
    fallbackText: [first, ...others].map(({ fallbackText }) => fallbackText).join(' / '),
    body: [
      ...first.body,
      ...others.map(({ body }) => ({ type: 'Container', separator: true, spacing: 'Large', items: body })),
    ],
    ...(actions.length > 0 ? { actions } : {}),
  };
}

/** Buttons of the same kind and place that do the same are one button. */
const together = (own: readonly Action[], other: readonly Action[]): Action[] =>
  own.map((action, n) => {
    const its = other[n];
    return its && isDeepStrictEqual(untitled(action), untitled(its)) ? titled(action, its) : action;
  });

const untitled = ({ title: _, url: _url, fallback, ...rest }: Action): object =>
  fallback ? { ...rest, fallback: untitled(fallback) } : rest;

function titled(action: Action, other: Action): Action {
  if (action.title === other.title) return action;
  const title = `${action.title} / ${other.title}`;
  return { ...action, title, ...(action.fallback ? { fallback: { ...action.fallback, title } } : {}) };
}
