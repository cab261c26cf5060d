import { Temporal } from 'temporal-polyfill';
import type { Texts } from '#i18n/index.ts';

/** `la 20.2.2027, viimeistään pe 19.2.`; a working day stands alone. Civil dates as text. */
export function dueText(t: Texts, { due, workBy }: { due: string | null; workBy: string | null }): string {
  if (!due) return '';
  const by = workBy && workBy !== due ? t.date.short(Temporal.PlainDate.from(workBy)) : null;
  return t.planReview.due(t.date.spoken(due), by);
}

/** When something is due, in words that say how soon; late in words and in bold. The running year is not said. */
export function dueSoon(
  t: Texts,
  due: Temporal.PlainDate,
  workBy: Temporal.PlainDate,
  today: Temporal.PlainDate,
): { when: string; weight: 'Default' | 'Bolder' } {
  const day = due.year === today.year ? t.date.short(due) : t.date.full(due);
  const lateDays = due.until(today).days;
  if (lateDays > 0) return { when: t.digest.late(lateDays, day), weight: 'Bolder' };
  const left = today.until(workBy).days;
  const soon = left <= 0 ? t.digest.today : left === 1 ? t.digest.tomorrow : t.digest.inDays(left);
  const by = workBy.equals(due) ? null : t.date.short(workBy);
  return { when: t.digest.due(t.planReview.due(day, by), soon), weight: 'Default' };
}
