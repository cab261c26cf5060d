import { readFileSync } from 'node:fs';
import { Temporal } from 'temporal-polyfill';
import { understand } from '#language/understand.ts';
import type { Result } from './result.ts';

/** Understanding a sentence, mean of the acceptance sentences in milliseconds; the bound is one millisecond. */
export function sentences(): Result[] {
  const results: Result[] = [];
  for (const locale of ['fi', 'sv', 'en'] as const) {
    const file = new URL(`../test/acceptance/utterances.${locale}.json`, import.meta.url);
    const { now, items } = JSON.parse(readFileSync(file, 'utf8'));
    const setting = { locale, now: Temporal.Instant.from(now).toZonedDateTimeISO('Europe/Helsinki') };
    const texts: string[] = items.map(({ text }: { text: string }) => text);
    const read = (times: number) => {
      for (let n = 0; n < times; n++) for (const text of texts) understand(text, setting);
    };
    read(5);
    const begun = performance.now();
    read(20);
    const each = (performance.now() - begun) / (20 * texts.length);
    results.push({ name: `understanding a sentence, ${locale}, ms`, ours: each, baseline: 1, ratio: each, atMost: 1 });
  }
  return results;
}
