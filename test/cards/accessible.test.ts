import { describe, expect, test } from 'vitest';
import { locales } from '#domain/words.ts';
import { samples } from './samples.ts';

type Json = { readonly [key: string]: unknown };

/** Every object that is drawn, in reading order. */
function* parts(value: unknown): Generator<Json> {
  if (Array.isArray(value)) for (const each of value) yield* parts(each);
  else if (typeof value === 'object' && value !== null) {
    const part = value as Json;
    if (part.isVisible === false) return;
    yield part;
    for (const [key, each] of Object.entries(part))
      if (!['data', 'fallback', 'msteams', 'refresh'].includes(key)) yield* parts(each);
  }
}

const texts = (card: unknown) => [...parts(card)].filter((part) => part.type === 'TextBlock');
const isTold = /[\p{L}\p{N}]/u;

describe.each(samples)('$name', ({ card }) => {
  test.each(locales)('is read from its first line down, in %s', (locale) => {
    const drawn = card(locale) as unknown as Json;
    expect(drawn.lang).toBe(locale);
    // The heading is what a screen reader stops at, and what a notification says is at the beginning.
    const [first] = texts(drawn);
    const headings = texts(drawn).filter(({ style }) => style === 'heading');
    expect(headings.length).toBeGreaterThan(0);
    const order = texts(drawn).slice(0, 2);
    expect(order).toContain(headings[0]);
    expect(String(first?.text)).toMatch(isTold);
    // Buttons come after what they are about.
    const keys = Object.keys(drawn);
    if (drawn.actions) expect(keys.indexOf('actions')).toBeGreaterThan(keys.indexOf('body'));
  });

  test('tells nothing by colour alone', () => {
    const drawn = card('fi') as unknown as Json;
    const sayings = Map.groupBy(texts(drawn), ({ text }) => String(text));
    for (const [text, alike] of sayings) {
      // Of days in a month the numbers are many; their names stand below.
      if (!/\p{L}{3}/u.test(text)) continue;
      expect([text, new Set(alike.map(({ color }) => color ?? 'Default')).size]).toEqual([text, 1]);
    }
    const tinted = [...parts(drawn)].filter(
      ({ type, style }) => type === 'Container' && ['good', 'warning', 'attention'].includes(String(style)),
    );
    for (const container of tinted)
      expect(
        texts(container)
          .map(({ text }) => String(text))
          .join(),
      ).toMatch(/\p{L}{3}/u);
    const bars = [...parts(drawn)].filter(({ type }) => String(type).startsWith('Chart.'));
    for (const bar of bars) expect(JSON.stringify(bar)).toMatch(/"(legend|title)":"[^"]*\p{L}/u);
  });

  test('has no text in a colour that a client draws too faint: its red on dark, its yellow and green on light', () => {
    const colours = new Set(texts(card('fi')).map(({ color }) => color ?? 'Default'));
    expect([...colours].filter((color) => color !== 'Default' && color !== 'Accent')).toEqual([]);
  });

  test('has buttons and choices that say what they do', () => {
    for (const part of parts(card('fi'))) {
      if (String(part.type).startsWith('Action.'))
        expect([part.title, isTold.test(`${part.title} ${part.tooltip ?? ''}`)]).toEqual([part.title, true]);
      if (part.selectAction)
        expect((part.selectAction as Json).title ?? (part.selectAction as Json).tooltip).toMatch(isTold);
      for (const choice of (part.choices as Json[] | undefined) ?? []) expect(choice.title).toMatch(/\S/);
    }
  });
});
