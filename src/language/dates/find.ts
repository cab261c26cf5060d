import type { Locale } from '#domain/words.ts';
import { canon } from './canon.ts';
import { days } from './rules/days.ts';
import { periods, ranges } from './rules/periods.ts';
import { repeats } from './rules/repeats.ts';
import { p, type Rule } from './rules/rule.ts';
import { times } from './rules/times.ts';
import type { Found, Role, When } from './when.ts';

interface Span {
  readonly start: number;
  readonly end: number;
}

const ahead: Rule = [
  p('(?<n>\\d{1,2})?_(?<unit>[dw])_<'),
  ({ n = '1', unit }) => ({ is: 'ahead', days: Number(n) * (unit === 'w' ? 7 : 1) }),
];

const rules: readonly Rule[] = [
  ...repeats,
  ...ranges,
  ...days.slice(0, 2),
  ...times,
  ahead,
  ...days.slice(2),
  ...periods,
];

/** The words that bind a date stand after it in Finnish and before it in the other languages. */
const before: readonly [RegExp, Role][] = [
  [/(?:^|[^\w])(?:f|F|o1)[ ,:v]*$/, 'from'],
  [/(?:^|[^\w])(?:>|oL)[ v]*$/, 'until'],
  [/(?:^|[^\w])<[ v]*$/, 'until'],
];
const beforeInFinnish: readonly [RegExp, Role][] = [
  [/(?:^|[^\w])(?:F|o1l?)[ ,:]*$/, 'from'],
  [/,[ ]*f[ ]*$/, 'from'],
  [/(?:^|[^\w])(?:>|oL)[ ,:]*$/, 'until'],
];
const after: readonly [RegExp, Role][] = [
  [/^[., ]*f(?!\w)/, 'from'],
  [/^[., ]*(?:z|>)(?!\w)/, 'until'],
];

/**
 * Everything a sentence says of time, in the order it is said. Days are not counted yet (`When`), since what they are
 * counted from depends on what the sentence is about.
 */
export function findTimes(text: string, locale: Locale): Found[] {
  let codes = canon(text, locale);
  if (!/[\dA-Za-z@<>]/.test(codes)) return [];
  const found: Found[] = [];
  for (const [pattern, meaning] of rules) {
    for (const match of matchesOf(pattern, codes)) {
      const when = meaning(match.groups ?? {});
      if (!when) continue;
      const piece = bind(text, codes, wholeWords(text, match), when, locale);
      found.push(piece);
      codes = `${codes.slice(0, piece.start)}${'#'.repeat(piece.end - piece.start)}${codes.slice(piece.end)}`;
    }
  }
  return found.sort((a, b) => a.start - b.start);
}

/** As `matchAll`, which makes a copy of the pattern at each call: most patterns match nothing. */
function matchesOf(pattern: RegExp, codes: string): RegExpExecArray[] {
  const found: RegExpExecArray[] = [];
  pattern.lastIndex = 0;
  for (let match = pattern.exec(codes); match; match = pattern.exec(codes)) {
    found.push(match);
    if (match[0] === '') pattern.lastIndex++;
  }
  return found;
}

/** A code is shorter than its word: the piece ends where the word does. */
function wholeWords(text: string, match: RegExpExecArray): Span {
  const start = match.index + match[0].search(/\S/);
  const end = match.index + match[0].trimEnd().length;
  const rest = /^(?:\p{L}|:\p{L}|(?<=[.\d])\.(?=\s|$)|\.m(?!\p{L})\.?)+/u.exec(text.slice(end))?.[0].length ?? 0;
  return { start, end: /\d/.test(text[end - 1] ?? '') && !/^:/.test(text.slice(end)) ? end : end + rest };
}

/** Takes in the words that bind the date: "alkaen", "mennessä", "from", "senast". */
function bind(text: string, codes: string, span: Span, when: When, locale: Locale): Found {
  const found = { ...span, text: text.slice(span.start, span.end), when, role: null };
  if (when.is !== 'day' && when.is !== 'period') return found;
  const head = codes.slice(0, span.start);
  const earlier = locale === 'fi' ? beforeInFinnish : before;
  for (const [pattern, role] of earlier) {
    const match = pattern.exec(head);
    if (match) return { ...found, when: strict(head, when), role, start: match.index + match[0].search(/[fFo<>]/) };
  }
  for (const [pattern, role] of locale === 'fi' ? after : []) {
    const match = pattern.exec(codes.slice(span.end));
    if (match) return { ...found, role, end: span.end + wordLength(text, span.end, match[0].length) };
  }
  return { ...found, when: strict(head, when), role: ending(found.text, locale) };
}

const wordLength = (text: string, from: number, least: number) =>
  least + (/^\p{L}*/u.exec(text.slice(from + least))?.[0].length ?? 0);

/** Finnish binds by case: "tiistaille" to, "perjantaiksi" and "perjantaihin" until. */
function ending(text: string, locale: Locale): Role | null {
  if (locale !== 'fi') return null;
  if (/lle$|lleen$|^\p{L}{4,}lle\s+\d/iu.test(text)) return 'to';
  if (/(?:kuusta|vuodesta|taista|viikosta|päivästä)$/i.test(text)) return 'from';
  if (/(?:kevää|kesä|syksy|talve)ksi?$/i.test(text)) return null;
  return /(?:ksi?|hin|hun|seen|ään|loppuun)$/i.test(text) ? 'until' : null;
}

/** "Ennen 15.1." ends on the day before. */
function strict(head: string, when: When): When {
  if (when.is !== 'day' || !/<[ ]*$/.test(head)) return when;
  return {
    ...when,
    before: true,
    on: (anchor) => {
      const day = when.on(anchor);
      return day && { date: day.date.subtract({ days: 1 }) };
    },
  };
}
