import type { Pattern } from '#domain/recurrence.ts';
import { date } from './date.ts';

const essive = ['maanantaina', 'tiistaina', 'keskiviikkona', 'torstaina', 'perjantaina', 'lauantaina', 'sunnuntaina'];
const ordinals = ['', 'ensimmäisenä', 'toisena', 'kolmantena', 'neljäntenä', 'viidentenä'];
const genitives = ['', '', 'kahden', 'kolmen', 'neljän', 'viiden', 'kuuden', 'seitsemän', 'kahdeksan'];
const apart = (n: number, unit: string) => `${genitives[n] ?? n} ${unit} välein`;

/** `joka maanantai`, `kuuden viikon välein torstaisin`, `joka toinen kuukausi, kuukauden toisena tiistaina` */
export function repeats(pattern: Pattern): string {
  const { every } = pattern;
  if (pattern.by === 'week') {
    if (pattern.also)
      return [weeks(every), days.format([pattern.weekday, ...pattern.also].map(date.every))].join(' ').trim();
    if (every > 2) return `${apart(every, 'viikon')} ${date.every(pattern.weekday)}`;
    return `joka ${every === 2 ? 'toinen ' : ''}${date.weekday(pattern.weekday)}`;
  }
  const day = dayOf(pattern);
  if (every === 1) return `joka kuukauden ${day}`;
  return `${every === 2 ? 'joka toinen kuukausi' : apart(every, 'kuukauden')}, kuukauden ${day}`;
}

const days = new Intl.ListFormat('fi');
const weeks = (every: number) => (every === 1 ? '' : every === 2 ? 'joka toinen viikko' : apart(every, 'viikon'));

function dayOf(pattern: Exclude<Pattern, { by: 'week' }>): string {
  if (pattern.by === 'monthWeekday')
    return `${pattern.nth === -1 ? 'viimeisenä' : ordinals[pattern.nth]} ${essive[pattern.weekday - 1]}`;
  if (pattern.day === 31) return 'viimeisenä päivänä';
  return `${pattern.day}. päivänä${pattern.day > 28 ? ' (tai viimeisenä)' : ''}`;
}

export const repeatChoices = {
  W1: 'Joka viikko',
  W2: 'Joka toinen viikko',
  N1: 'Joka kuukausi samana viikonpäivänä',
  N2: 'Joka toinen kuukausi samana viikonpäivänä',
  D1: 'Joka kuukausi samana päivänä',
  D2: 'Joka toinen kuukausi samana päivänä',
};
