import { Temporal } from 'temporal-polyfill';
import { expect, test } from 'vitest';
import { features } from '#bot/index.ts';
import { locales } from '#domain/words.ts';
import { textsOf } from '#i18n/index.ts';
import { understand } from '#language/understand.ts';

const now = Temporal.ZonedDateTime.from('2026-11-23T09:00[Europe/Helsinki]');
const all = locales.flatMap((locale) =>
  [...features.values()]
    .filter(({ hidden }) => !hidden)
    .map(({ name }) => ({ locale, name, example: textsOf(locale).commands[name].example })),
);

// What the help tells people to type must work when they type it; what it hides is pressed.
test.each(all)('$locale: "$example" is $name', ({ locale, name, example }) => {
  expect(understand(example, { locale, now }).best?.intent).toBe(name);
});
