import { Temporal } from 'temporal-polyfill';
import { expect, test } from 'vitest';
import { understand } from '#language/understand.ts';

const now = Temporal.ZonedDateTime.from('2026-11-23T09:00[Europe/Helsinki]');
const units = [
  'ä',
  '1',
  ' ',
  'x\n',
  '(',
  'ma ',
  '1.1.2026 ',
  '1-1-1-',
  'yhteispäivä',
  'Virtanen ja ',
  '🙂',
  'lisää tehtävä ',
];
const LIMIT = 28_000;

test.each(units)('a message as long as Teams lets through, of nothing but "%s", holds nobody up', (unit) => {
  for (const locale of ['fi', 'sv', 'en'] as const) {
    const began = performance.now();
    understand(unit.repeat(LIMIT / unit.length), { locale, now });
    understand(unit.repeat(5_999 / unit.length), { locale, now });
    expect(performance.now() - began).toBeLessThan(6_000);
  }
});
