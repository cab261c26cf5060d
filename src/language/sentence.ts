import type { Temporal } from 'temporal-polyfill';
import type { Locale } from '#domain/words.ts';
import { asides } from './asides.ts';
import { findTimes } from './dates/find.ts';
import type { Found } from './dates/when.ts';
import { findGroups, withPlace } from './names/groups.ts';
import { findPeople } from './names/people.ts';
import type { GroupName, Piece, Range } from './piece.ts';
import { heard, withoutEnding } from './words/heard.ts';
import { type Lexicon, lookUp } from './words/lexicon.ts';
import { asWritten } from './words/spoken.ts';
import { type Token, tokens as tokenize } from './words/tokens.ts';

/** Names as the workspace has them: "Aino Virtanen", "Työllisyysjohtoryhmä", titles of tasks and practices. */
export interface Known {
  readonly people: readonly string[];
  readonly groups: readonly string[];
  readonly titles?: readonly string[];
}

/** A sentence with everything that was found in it: words that mean something, times, names, references. */
export interface Sentence {
  readonly text: string;
  readonly locale: Locale;
  readonly today: Temporal.PlainDate;
  /** Wall time in the zone of the workspace. */
  readonly now: Temporal.PlainDateTime;
  readonly known: Known;
  /** The day of what was spoken of before, when the sentence goes on from it. */
  readonly about?: Temporal.PlainDate;
  readonly tokens: readonly Token[];
  readonly times: readonly Piece<Found>[];
  readonly groups: readonly Piece<GroupName>[];
  readonly people: readonly Piece<string>[];
  readonly refs: readonly Piece<string>[];
  /** Where each meaning, and each kind of piece as `{date}`, stands. */
  readonly places: ReadonlyMap<string, readonly Range[]>;
  /** What the words inside a longer phrase mean by themselves: a shape may take them, none rules them out. */
  readonly under: ReadonlyMap<string, readonly Range[]>;
  /** Tokens that only tell a reason. */
  readonly asides: ReadonlySet<number>;
  /** How much each token weighs: nothing for words that change nothing, more for "not". */
  readonly weights: readonly number[];
}

const reference = /^(\p{L}{3}-\d{4}(?:-\d{3,4}|\d{0,2}))(?::\p{L}+)?$/u;

export function readSentence(
  text: string,
  locale: Locale,
  words: Lexicon,
  now: Temporal.PlainDateTime,
  known: Known,
): Sentence {
  const tokens = asWritten(tokenize(text), locale);
  const lower = tokens.map((it) => it.lower);
  const hear = heard(words, lower, locale);
  const places = new Map<string, Range[]>();
  const put = (key: string, range: Range) => void (places.get(key)?.push(range) ?? places.set(key, [range]));

  const times = findTimes(text, locale)
    .map((value) => ({ value, ...covered(tokens, value.start, value.end) }))
    .filter((it) => it.to > it.from);
  const refs = tokens.flatMap((token, from) => {
    const ref = reference.exec(token.text)?.[1];
    return ref ? [{ from, to: from + 1, value: ref.toUpperCase() }] : [];
  });
  const groups = findGroups(lower, locale, known.groups).map((it) =>
    locale === 'fi' && !lookUp(words, lower, it.from - 1) ? withPlace(tokens, it) : it,
  );
  const taken = new Set([...times, ...refs, ...groups].flatMap(({ from, to }) => span(from, to)));
  const under = new Map<string, Range[]>();
  const weights = tokens.map(() => 1);
  const plain = new Set<number>();
  for (let index = 0; index < tokens.length; ) {
    const hit = taken.has(index) ? null : hear(index);
    for (const meaning of hit?.meanings ?? []) {
      put(meaning, { from: index, to: index + (hit?.length ?? 1) });
      const kind = /^(\w+):/.exec(meaning)?.[1];
      if (kind) put(`{${kind}}`, { from: index, to: index + (hit?.length ?? 1) });
    }
    if (hit) for (const at of span(index, index + hit.length)) if (!taken.has(at)) plain.add(at);
    if (hit && hit.length > 1)
      for (const { meaning, ...range } of inside(lower, words, index, hit.length))
        under.set(meaning, [...(under.get(meaning) ?? []), range]);
    const tells = hit?.meanings.some((it) => telling.has(it)) === true;
    if (tells) weights[index] = tellingWeight;
    // "On ollut" tells, though neither word does by itself.
    const first = tells && locale === 'fi' && hit.length > 1 ? index + 1 : index;
    for (const at of hit ? span(first, index + hit.length) : []) {
      if (hit?.meanings.some((it) => empty.has(it)) || isEmpty(words, lower[at] ?? '', locale)) weights[at] = 0;
    }
    index += hit?.length ?? 1;
  }
  for (const [at, token] of tokens.entries()) {
    if (at + 1 < tokens.length && /^\s*:\s/.test(text.slice(token.end))) put('{colon}', { from: at + 1, to: at + 1 });
  }
  for (const [at, token] of tokens.entries())
    if (/^\d{1,2}$/.test(token.text) && !taken.has(at)) put('{number}', { from: at, to: at + 1 });
  const everybody = findPeople(
    tokens,
    known.people,
    locale,
    (at) => !taken.has(at) && !plain.has(at),
    places.get('i') ?? [],
    new Set((places.get('task') ?? []).map((it) => it.to)),
  );
  const named = everybody.filter(({ value }) => value !== 'me');
  const found = [
    ...[...places].map(([name, ranges]) => ({ name, ranges })),
    { name: '{person}', ranges: named },
    { name: '{group}', ranges: groups },
    { name: '{ref}', ranges: refs },
    { name: '{when}', ranges: times },
  ];
  const aside = asides({
    text,
    locale,
    tokens,
    means: (at) =>
      found.flatMap(({ name, ranges }) => (ranges.some((it) => it.from <= at && at < it.to) ? [name] : [])),
  });
  for (const at of aside) weights[at] = 0;
  for (const list of aside.size > 0 ? [places, under] : []) without(list, aside);
  const people = everybody.filter(({ from }) => !aside.has(from));
  for (const it of people) {
    put('{person}', it);
    if (toSomeone.test(lower[it.from - 1] ?? '')) put('{toPerson}', it);
  }
  for (const it of groups) put('{group}', it);
  for (const it of refs) put('{ref}', it);
  for (const it of times) for (const kind of kinds(it.value)) put(`{${kind}}`, it);
  return {
    text,
    locale,
    today: now.toPlainDate(),
    now,
    known,
    tokens,
    times,
    groups,
    people,
    refs,
    places,
    under,
    weights,
    asides: aside,
  };
}

/** The meanings of the words that are left when these are not heard. */
function without(places: Map<string, Range[]>, unheard: ReadonlySet<number>): void {
  for (const [name, ranges] of places) {
    const left = ranges.filter(({ from, to }) => !unheard.has(from) || from === to);
    if (left.length > 0) places.set(name, left);
    else places.delete(name);
  }
}

/** What stands before the one who gets something; in Finnish the name's ending tells. */
const toSomeone = /^(?:till|åt|på|to)$/;

/** The words of a phrase one by one, by the list. */
const inside = (lower: readonly string[], words: Lexicon, from: number, length: number) =>
  span(from, from + length).flatMap((at) =>
    (lookUp(words, [lower[at] ?? ''], 0)?.meanings ?? [])
      .filter((meaning) => !empty.has(meaning))
      .map((meaning) => ({ meaning, from: at, to: at + 1 })),
  );

/** Words that turn a sentence into something else than a request, when nothing explains them: "not", "how", "was". */
export const tellingWeight = 3;
const telling = new Set(['no', 'notHeld', 'how', 'who', 'was']);

/** Words that change nothing. */
const empty = new Set(['filler', 'hedge']);

/** Alone, when it is not part of the phrase that was found: "on nyt tarkistettu". */
const isEmpty = (words: Lexicon, word: string, locale: Locale) =>
  [word, ...(locale === 'fi' ? [withoutEnding(word)] : [])].some(
    (it) => lookUp(words, [it], 0)?.meanings.some((meaning) => empty.has(meaning)) === true,
  );

function kinds({ when, role }: Found): string[] {
  // "From 7 to 10 December" are two days; "from December" is a beginning.
  const range = when.is === 'period' && when.range;
  const bound = role && !range ? [role, ...(role === 'until' ? ['to'] : [])] : [];
  if (when.is === 'day') return ['date', 'when', ...bound];
  if (when.is === 'period') return ['period', 'when', ...bound];
  return when.is === 'time' ? ['time', 'when'] : [when.is];
}

export function span(from: number, to: number): number[] {
  const all: number[] = [];
  for (let at = from; at < to; at++) all.push(at);
  return all;
}

/** The tokens that a stretch of the text touches. */
function covered(tokens: readonly Token[], start: number, end: number): Range {
  const from = tokens.findIndex((it) => it.end > start);
  const to = tokens.findIndex((it) => it.start >= end);
  return { from: from < 0 ? tokens.length : from, to: to < 0 ? tokens.length : to };
}
