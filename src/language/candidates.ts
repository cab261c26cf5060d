import { isDeepStrictEqual } from 'node:util';
import type { Locale } from '#domain/words.ts';
import { grammarOf, type Intent } from './grammar/grammar.ts';
import { answers } from './grammar/intents/answers.ts';
import type { Shape } from './grammar/shape.ts';
import { within } from './grammar/shelf.ts';
import { lay, layLoosely, share } from './match.ts';
import { asked } from './questions/asked.ts';
import { withoutReason } from './reason.ts';
import { type Known, readSentence, type Sentence, span, tellingWeight } from './sentence.ts';
import { readers } from './slots/index.ts';
import type { Reading } from './slots/reader.ts';
import { inFigures } from './slots/said.ts';
import type { Alternatives, Setting, Understanding } from './understanding.ts';
import { lookUp } from './words/lexicon.ts';

/** From this share of a sentence explained on, nothing of it is left open. */
export const plainly = 0.95;

export const nobody: Known = { people: [], groups: [] };

/** What a sentence may mean, and by which shape. */
export interface Candidate extends Understanding {
  readonly rank: number;
  readonly shape: Shape;
  /** As it was read, typing errors put right. */
  readonly text: string;
  readonly locale: Locale;
  /** What it asks for depends on what was spoken of before. */
  readonly follows: boolean;
  /** The tokens that are explained, free text too. */
  readonly used: ReadonlySet<number>;
}

/** A request without the reason that was given for it is no surer than this, and stands behind what takes it all in. */
const lessReason = { confidence: 0.69, rank: 0.2 };
/** What is said beside a request is part of it when the request explains so much of the whole. */
const enough = 0.6;

/**
 * Every intent of which some shape lies on the sentence in that language, each by its best shape; when none explains it
 * all, also those of the sentence without its reason.
 */
export function candidates(text: string, locale: Locale, setting: Setting): Candidate[] {
  const whole = candidatesOf(text, locale, setting);
  if (locale !== 'fi' || whole.some((it) => it.confidence >= plainly)) return whole;
  const found = new Map(whole.map((it) => [it.intent, it]));
  for (const request of withoutReason(text)) {
    for (const it of candidatesOf(request, locale, setting)) {
      const before = found.get(it.intent);
      if (before && before.confidence >= enough && !isDeepStrictEqual(before.slots, it.slots)) continue;
      if (it.confidence < (it.shape.text === 'none' ? plainly : mostlyText)) continue;
      const confidence = Math.min(it.confidence, lessReason.confidence);
      const read = { ...it, confidence, rank: it.rank - lessReason.rank };
      if (before && before.confidence >= enough)
        found.set(it.intent, { ...before, confidence: Math.max(before.confidence, confidence) });
      else if (read.rank > (before?.rank ?? 0)) found.set(it.intent, read);
    }
  }
  return [...found.values()];
}

/** From this share on a sentence with a free text is explained as far as it can be. */
const mostlyText = 0.85;

function candidatesOf(text: string, locale: Locale, { locale: own, now, known = nobody }: Setting): Candidate[] {
  const grammar = grammarOf(locale);
  const sentence = readSentence(text, locale, grammar.words, now.toPlainDateTime(), known);
  const label = labelOf(sentence);
  const bonus = (locale === own ? 0.02 : 0) + (label ? 1 : 0);
  const best = new Map<string, Candidate>();
  for (const { intent, shape } of within(grammar.shelves, [...sentence.places.keys(), ...sentence.under.keys()])) {
    if (label && !shape.terms.some((it) => it.first && it.any.includes(label))) continue;
    const read = reading(intent, shape, sentence, bonus);
    if (read && locale !== own && !answers.has(intent.name) && saysNothing(read, sentence, own)) continue;
    if (read && read.rank > (best.get(intent.name)?.rank ?? 0)) best.set(intent.name, read);
  }
  return [...best.values()];
}

/** What is put down at a meeting begins with what it is; the words after that are nobody's request. */
const labels = ['decision', 'noted', 'dissent', 'disqualified', 'guest'];

/** "Päätös: …", "Eriävä mielipide Niemi: …": the label with which a sentence begins, up to its colon. */
function labelOf({ places, tokens, text }: Sentence): string | undefined {
  return labels.find((label) => {
    const head = places.get(label)?.find(({ from }) => from === 0);
    const after = head && text.slice(tokens[head.to - 1]?.end);
    return after !== undefined && (label.startsWith('dis') ? /^[^:]{0,60}:/ : /^\s*:/).test(after);
  });
}

function reading(intent: Intent, shape: Shape, sentence: Sentence, bonus: number): Candidate | null {
  // One command is about one plan: of two, half would be left undone in silence.
  if (sentence.refs.length > 1 && intent.slots.includes('ref')) return null;
  const cover = lay(shape, sentence);
  if (!cover) return null;
  if (!answers.has(intent.name) && asked(sentence, cover)) return null;
  const filled = fill(intent, shape, { sentence, cover, second: false });
  if (shape.text === 'must' && !filled.text) return null;
  if (!answers.has(intent.name) && denied(filled)) return null;
  const left = answers.has(intent.name) ? 0 : datesLeft(filled);
  const explained = share(sentence, cover.used, filled.text ?? null) - 0.25 * left;
  if (shape.only && explained < plainly) return null;
  const rank =
    explained +
    0.05 * Math.min(shape.musts, 4) +
    bonus -
    (filled.text ? 0.02 : 0) -
    (cover.under ? 0.12 : 0) +
    (intent.follows ? 0.01 : 0);
  return { ...candidate(intent, shape, filled), confidence: Math.round(Math.min(1, explained) * 100) / 100, rank };
}

function candidate(intent: Intent, shape: Shape, filled: Reading): Omit<Candidate, 'confidence' | 'rank'> {
  const { sentence, cover, slots, text, problem } = filled;
  const alternatives = filled.ambiguous ? otherwise(intent, shape, filled) : null;
  return {
    intent: intent.name,
    shape,
    text: sentence.text,
    locale: sentence.locale,
    follows: intent.follows,
    used: new Set([...cover.used, ...(text ? span(text.from, text.to) : [])]),
    slots,
    ...(alternatives && { alternatives }),
    ...(problem && { problem }),
  };
}

/** How much a term that a sentence goes against counts, as a share of the sentence. */
const againstWeight = 0.2;

/**
 * The sentence as a request of that intent, known to be one otherwise than by its shapes: read by the shape that fits it
 * least badly, of those that tell what is `told`. Null when nothing is to be changed for it.
 */
export function likeOf(
  intent: Intent,
  told: Shape['constants'],
  sentence: Sentence,
): Omit<Candidate, 'confidence' | 'rank'> | null {
  if (sentence.refs.length > 1 && intent.slots.includes('ref')) return null;
  const readings = intent.shapes
    .filter(({ constants }) => isDeepStrictEqual(constants, told))
    .map((shape) => {
      const { cover, against } = layLoosely(shape, sentence);
      const filled = fill(intent, shape, { sentence, cover, second: false });
      return { shape, filled, fit: share(sentence, cover.used, filled.text ?? null) - againstWeight * against };
    })
    .sort((a, b) => b.fit - a.fit);
  const [best] = readings;
  if (!best) return null;
  const { shape, filled } = best;
  if (!answers.has(intent.name) && daysUnsaid(filled)) return null;
  return candidate(intent, shape, filled);
}

/** More days in figures than the slots have: of two days one would be passed over in silence. */
const daysUnsaid = ({ sentence: { times }, slots, text }: Reading) =>
  times.filter(
    (it) => it.value.when.is === 'day' && inFigures(it) && !(text && text.from <= it.from && it.from < text.to),
  ).length > new Set(Object.values(slots).flatMap((it) => /^\d{4}-\d\d-\d\d/.exec(String(it))?.[0] ?? [])).size;

/** Read in another language, a text may be words that say nothing in the person's own: "already did the". */
function saysNothing({ text: said, slots }: Candidate, { tokens }: Sentence, own: Locale): boolean {
  const { title } = slots;
  if (typeof title !== 'string') return false;
  const at = said.indexOf(title);
  const inTitle = tokens.filter(({ start, end }) => at >= 0 && start >= at && end <= at + title.length);
  return (
    inTitle.length > 0 &&
    inTitle.every(({ lower }) =>
      lookUp(grammarOf(own).words, [lower], 0)?.meanings.some((it) =>
        ['filler', 'hedge', 'no', 'was', 'how', 'who'].includes(it),
      ),
    )
  );
}

/** A "not" that nothing explains, or a text of nothing but such words: no change is made on a guess. */
function denied({ sentence: { places, under, weights, tokens }, cover: { used }, text }: Reading): boolean {
  const inText = (at: number) => text !== undefined && at >= text.from && at < text.to;
  const says = (what: string, at: number) =>
    [places, under].some((all) => all.get(what)?.some(({ from, to }) => from <= at && at < to)) ||
    (what === 'no' && /^(?:not|inte)$/.test(tokens[at]?.lower ?? ''));
  // "Recommendation 1a is not" is no title; after a colon, and of what was decided, people write as they like.
  if (text && !places.has('{colon}')) {
    const first = span(text.from, text.to).find((at) => weights[at] !== 0) ?? text.from;
    if (says('no', text.to - 1) || says('was', first)) return true;
    if (says('no', text.from) && !places.has('decision')) return true;
  }
  // What is put down at a meeting is anybody's words: "Päätös: ei mitään".
  const label = places.has('{colon}') && labels.some((it) => places.get(it)?.some(({ from }) => from === 0));
  if (text && !label && span(text.from, text.to).every((at) => weights[at] === 0 || weights[at] === tellingWeight))
    return true;
  return [places.get('no'), places.get('notDone'), under.get('no')].some((ranges) =>
    ranges?.some(({ from, to }) => span(from, to).some((at) => (weights[at] ?? 0) > 0 && !used.has(at) && !inText(at))),
  );
}

/** Dates in figures that the reading has no place for: with one left over, what is to be done is not known. */
const datesLeft = ({ sentence, cover, text }: Reading) =>
  sentence.times.filter(
    (it) =>
      it.value.when.is === 'day' &&
      inFigures(it) &&
      !cover.used.has(it.from) &&
      !(text && text.from <= it.from && it.from < text.to),
  ).length;

/** The slots of an intent, read from a sentence by a shape that lies on it. */
export function fill(intent: Intent, shape: Shape, begun: Pick<Reading, 'sentence' | 'cover' | 'second'>): Reading {
  const reading: Reading = { ...begun, slots: { ...shape.constants } };
  for (const name of intent.slots) readers[name]?.(reading);
  return reading;
}

/** The sentence read again with the other day it may mean. */
export function otherwise(intent: Intent, shape: Shape, { sentence, slots }: Reading): Alternatives | null {
  const cover = lay(shape, sentence);
  if (!cover) return null;
  const other = fill(intent, shape, { sentence, cover, second: true }).slots;
  const slot = Object.keys(slots).find((it) => slots[it] !== other[it]);
  return slot ? { slot, values: [String(slots[slot]), String(other[slot])], patches: [slots, other] } : null;
}
