import { readFileSync } from 'node:fs';
import { Temporal } from 'temporal-polyfill';
import { describe, expect, test } from 'vitest';
import { understand } from '#language/understand.ts';

interface Item {
  text: string;
  intent: string;
  slots: Record<string, unknown>;
}

/** Deadlines that follow from a plan's rules are counted elsewhere. */
const counted: Readonly<Record<string, readonly string[]>> = {
  'plan.register': ['next'],
  'plan.reviewed': ['next'],
  'plan.startAssessment': ['due'],
};

describe.each(['fi', 'sv', 'en'] as const)('the sample sentences in %s', (locale) => {
  const file = JSON.parse(readFileSync(`test/acceptance/utterances.${locale}.json`, 'utf8')) as {
    now: string;
    timeZone: string;
    items: Item[];
  };
  const now = Temporal.Instant.from(file.now).toZonedDateTimeISO(file.timeZone);
  test.each(file.items)('$text', ({ text, intent, slots }) => {
    const { best } = understand(text, { locale, now });
    const expected = Object.fromEntries(Object.entries(slots).filter(([name]) => !counted[intent]?.includes(name)));
    expect({ intent: best?.intent, slots: best?.slots }).toEqual({ intent, slots: expected });
  });
});
