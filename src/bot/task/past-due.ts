import { Temporal } from 'temporal-polyfill';
import { ask } from '../ask.ts';
import type { Turn } from '../feature.ts';

/** A day that has passed: the same day next year, or really that one. */
export function askPastDue({ t, today }: Turn, due: string): never {
  let next = Temporal.PlainDate.from(due);
  while (Temporal.PlainDate.compare(next, today) < 0) next = next.add({ years: 1 });
  return ask(t.task.pastDue(t.date.spoken(due)), [
    { title: t.date.full(next), slots: { due: next.toString() } },
    { title: t.task.keep(t.date.spoken(due)), slots: { late: true } },
  ]);
}
