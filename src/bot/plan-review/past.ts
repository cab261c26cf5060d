import { Temporal } from 'temporal-polyfill';
import { ask } from '../ask.ts';
import type { Turn } from '../feature.ts';

/**
 * The day of something that has happened, not before `since`. One that is still to come is asked about: was it the same
 * day before, or today?
 */
export function pastDay({ t, today }: Turn, slot: string, typed: string, since = ''): Temporal.PlainDate {
  const day = Temporal.PlainDate.from(typed);
  if (Temporal.PlainDate.compare(day, today) <= 0) return day;
  const thisYear = day.with({ year: today.year });
  const before = Temporal.PlainDate.compare(thisYear, today) < 0 ? thisYear : thisYear.subtract({ years: 1 });
  return ask(
    t.planReview.notYet(t.date.full(day)),
    [before, today]
      .filter((choice) => choice.toString() >= since)
      .map((choice) => ({ title: t.date.full(choice), slots: { [slot]: choice.toString() } })),
  );
}
