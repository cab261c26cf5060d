import { createRequire } from 'node:module';
import type * as Chrono from 'chrono-node/fi';
import { Temporal } from 'temporal-polyfill';
import type { Locale } from '#domain/words.ts';
import { findTimes } from './find.ts';

const load = createRequire(import.meta.url);
/** Loaded when our own rules have found nothing: most bots never need it. */
const chrono: Readonly<Record<Locale, () => typeof Chrono>> = {
  fi: () => load('chrono-node/fi'),
  sv: () => load('chrono-node/sv'),
  en: () => load('chrono-node/en'),
};

export type DateRead = { readonly date: Temporal.PlainDate } | { readonly impossible: string } | null;

/**
 * A single date, as in a cell of a pasted table: `16.11.`, `2026-11-16`, `16 November`, `viime perjantaina`. Without a
 * year it is the nearest to come, or gone by when `past`. Null when there is no date, `impossible` when there is no such
 * day. What our rules do not know is asked from chrono.
 */
export function readDate(text: string, locale: Locale, now: Temporal.ZonedDateTime, past = false): DateRead {
  const today = now.toPlainDate();
  const piece = findTimes(text, locale).find((it) => it.when.is === 'day');
  if (piece?.when.is === 'day') {
    const day = piece.when.on({ today, past });
    return day ? { date: day.date } : { impossible: piece.text };
  }
  if (!/\p{L}{3}|\d/u.test(text)) return null;
  const [found] = chrono[locale]().casual.parse(text, new Date(now.epochMilliseconds));
  if (!found?.start.isCertain('day') && !found?.start.isCertain('weekday')) return null;
  const part = (name: 'year' | 'month' | 'day') => found.start.get(name) ?? today[name];
  return { date: Temporal.PlainDate.from({ year: part('year'), month: part('month'), day: part('day') }) };
}
