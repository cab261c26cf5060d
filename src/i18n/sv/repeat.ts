import type { Pattern } from '#domain/recurrence.ts';
import { date } from './date.ts';

const ordinals = ['', 'första', 'andra', 'tredje', 'fjärde', 'femte', 'sjätte', 'sjunde', 'åttonde'];
const each = (n: number, unit: string) => `var ${ordinals[n] ?? `${n}:e`} ${unit}`;

/** `varje måndag`, `var sjätte vecka på torsdagar`, `den andra tisdagen varannan månad` */
export function repeats(pattern: Pattern): string {
  const { every } = pattern;
  if (pattern.by === 'week') {
    if (pattern.also)
      return [weeks(every), days.format([pattern.weekday, ...pattern.also].map(date.every))].join(' ').trim();
    if (every > 2) return `${each(every, 'vecka')} ${date.every(pattern.weekday)}`;
    return `${every === 2 ? 'varannan' : 'varje'} ${date.weekday(pattern.weekday)}`;
  }
  const months = every === 1 ? 'varje månad' : every === 2 ? 'varannan månad' : each(every, 'månad');
  return `${dayOf(pattern)} ${months}`;
}

const days = new Intl.ListFormat('sv');
const weeks = (every: number) => (every === 1 ? '' : every === 2 ? 'varannan vecka' : each(every, 'vecka'));

function dayOf(pattern: Exclude<Pattern, { by: 'week' }>): string {
  if (pattern.by === 'monthWeekday')
    return `den ${pattern.nth === -1 ? 'sista' : ordinals[pattern.nth]} ${date.weekday(pattern.weekday)}en`;
  if (pattern.day === 31) return 'den sista dagen';
  return `den ${pattern.day}${pattern.day > 28 ? ' (eller den sista dagen)' : ''}`;
}

export const repeatChoices = {
  W1: 'Varje vecka',
  W2: 'Varannan vecka',
  N1: 'Varje månad samma veckodag',
  N2: 'Varannan månad samma veckodag',
  D1: 'Varje månad samma datum',
  D2: 'Varannan månad samma datum',
};
