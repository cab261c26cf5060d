import type { Pattern } from '#domain/recurrence.ts';
import { date } from './date.ts';

const ordinals = ['', 'first', 'second', 'third', 'fourth', 'fifth'];

/** `every Monday`, `every 6 weeks on Thursdays`, `every second month on the second Tuesday` */
export function repeats(pattern: Pattern): string {
  const { every } = pattern;
  if (pattern.by === 'week') {
    if (pattern.also)
      return [weeks(every), days.format([pattern.weekday, ...pattern.also].map(date.every))].join(' ').trim();
    if (every > 2) return `every ${every} weeks ${date.every(pattern.weekday)}`;
    return `every ${every === 2 ? 'other ' : ''}${date.weekday(pattern.weekday)}`;
  }
  const months = every === 1 ? 'every month' : every === 2 ? 'every second month' : `every ${every} months`;
  return `${months} on the ${dayOf(pattern)}`;
}

const days = new Intl.ListFormat('en');
const weeks = (every: number) => (every === 1 ? '' : every === 2 ? 'every other week' : `every ${every} weeks`);

function dayOf(pattern: Exclude<Pattern, { by: 'week' }>): string {
  if (pattern.by === 'monthWeekday')
    return `${pattern.nth === -1 ? 'last' : ordinals[pattern.nth]} ${date.weekday(pattern.weekday)}`;
  if (pattern.day === 31) return 'last day';
  return `${pattern.day}${suffix(pattern.day)}${pattern.day > 28 ? ' (or the last day)' : ''}`;
}

const suffix = (day: number) =>
  Math.floor(day / 10) === 1 ? 'th' : (({ 1: 'st', 2: 'nd', 3: 'rd' } as Record<number, string>)[day % 10] ?? 'th');

export const repeatChoices = {
  W1: 'Every week',
  W2: 'Every other week',
  N1: 'Every month on the same weekday',
  N2: 'Every second month on the same weekday',
  D1: 'Every month on the same date',
  D2: 'Every second month on the same date',
};
