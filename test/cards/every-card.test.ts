import * as AdaptiveCards from 'adaptivecards';
import { describe, expect, test } from 'vitest';
import { locales } from '#domain/words.ts';
import { samples } from './samples.ts';

const LIMIT = 28 * 1024;

type Json = { readonly [key: string]: unknown };

/** Every object inside a card, the card itself first. */
function* parts(value: unknown): Generator<Json> {
  if (Array.isArray(value)) for (const each of value) yield* parts(each);
  else if (typeof value === 'object' && value !== null) {
    yield value as Json;
    for (const each of Object.values(value)) yield* parts(each);
  }
}

const visible = (card: object) => [...parts(card)].filter((part) => part.type !== 'Action.Submit');

describe.each(samples)('$name', ({ card }) => {
  describe.each(locales)('in %s', (locale) => {
    const drawn = card(locale) as Json;
    const text = JSON.stringify(drawn);

    test('is taken by the official renderer without a validation error', () => {
      // Its pattern for languages is global and remembers where the last match ended: every second "fi" would fail.
      if (AdaptiveCards.CardElement.langProperty.regEx) AdaptiveCards.CardElement.langProperty.regEx.lastIndex = 0;
      const context = new AdaptiveCards.SerializationContext(AdaptiveCards.Versions.v1_5);
      const parsed = new AdaptiveCards.AdaptiveCard();
      parsed.parse(drawn, context);
      // Teams' own charts are no part of it: each has a fallback, which it takes.
      const said = Array.from({ length: context.eventCount }, (_, n) => context.getEventAt(n).message).filter(
        (message) => !message.startsWith('Unknown element type "Chart.'),
      );
      expect([...said, ...parsed.validateProperties().validationEvents.map(({ message }) => message)]).toEqual([]);
    });

    test('has nothing unbound, names its language and its first line', () => {
      expect(text).not.toContain('${');
      expect(text).not.toMatch(/undefined|\[object Object\]|NaN/);
      expect(drawn.lang).toBe(locale);
      expect(drawn.fallbackText).toMatch(/\S/);
    });

    test(`is under ${LIMIT} bytes`, () => {
      expect(Buffer.byteLength(text)).toBeLessThan(LIMIT);
    });

    test('labels each input and describes each image', () => {
      for (const part of visible(drawn)) {
        if (String(part.type).startsWith('Input.')) expect(part.label, JSON.stringify(part)).toMatch(/\S/);
        if (part.type === 'Image') expect(part.altText, JSON.stringify(part)).toMatch(/\S/);
      }
    });

    test('has at most one primary action and six buttons at its end, all of which old clients know', () => {
      const actions = visible(drawn).filter((part) => part.type === 'Action.Execute');
      expect(actions.filter((action) => action.style === 'positive').length).toBeLessThanOrEqual(1);
      expect(((drawn.actions as unknown[]) ?? []).length).toBeLessThanOrEqual(6);
      for (const action of actions) expect(action.fallback).toMatchObject({ type: 'Action.Submit', data: action.data });
    });
  });
});
