import type { Temporal } from 'temporal-polyfill';
import type { Texts } from '#i18n/index.ts';

/** When something is due, in words that say how soon; late in words and in colour. */
export function dueText(
  t: Texts,
  due: Temporal.PlainDate,
  workBy: Temporal.PlainDate,
  today: Temporal.PlainDate,
): { when: string; color: 'Default' | 'Attention' } {
  const day = (date: Temporal.PlainDate) => (date.year === today.year ? t.date.short(date) : t.date.full(date));
  const lateDays = due.until(today).days;
  if (lateDays > 0) return { when: t.digest.late(lateDays, day(due)), color: 'Attention' };
  const left = today.until(workBy).days;
  const soon = left <= 0 ? t.digest.today : left === 1 ? t.digest.tomorrow : t.digest.inDays(left);
  const when = workBy.equals(due) ? t.digest.due(day(due), soon) : t.digest.workBy(day(workBy), day(due), soon);
  return { when, color: 'Default' };
}
