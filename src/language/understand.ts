import type { Temporal } from 'temporal-polyfill';
import { containsPersonalId } from '#domain/personal-id.ts';
import type { Locale } from '#domain/words.ts';
import { type DateRead, readDate } from './dates/date.ts';
import { type Grammar, grammarOf } from './grammar/grammar.ts';
import type { Shape } from './grammar/shape.ts';
import { lay, share } from './match.ts';
import { mostLike } from './nearest.ts';
import { type Known, readSentence, type Sentence } from './sentence.ts';
import { readers } from './slots/index.ts';
import type { Reading } from './slots/reader.ts';
import { pastedRows } from './table.ts';
import { mended } from './words/typing.ts';

export type { DateRead } from './dates/date.ts';

export interface Setting {
  readonly locale: Locale;
  /** The clock and the zone that days are counted in. */
  readonly now: Temporal.ZonedDateTime;
  readonly known?: Known;
}

interface Understanding {
  readonly intent: string;
  /** Days as `2026-12-07`, wall times as `2026-12-07T09:00`; everything else as words, numbers, lists of words. */
  readonly slots: Record<string, unknown>;
  /** 0 to 1: how much of the sentence is explained. */
  readonly confidence: number;
  /** A slot that may mean another day as well ("ensi maanantaina" near a Monday); the chosen value first. */
  readonly alternatives?: { slot: string; values: string[] };
  /** What cannot be so: "31.4.", "klo 25". */
  readonly problem?: { code: 'date.impossible' | 'time.impossible'; text: string };
}

interface Answer {
  /** Null when nothing explains enough of the sentence: nothing is done on a guess. */
  readonly best: Understanding | null;
  /** Up to three intents most like the sentence, also when `best` is null. */
  readonly nearest: string[];
}

/** Below this share of a sentence explained, nothing is understood. */
const threshold = 0.6;
/** From this share on the other languages are not asked. */
const plainly = 0.95;
const locales: readonly Locale[] = ['fi', 'sv', 'en'];

const nobody: Known = { people: [], groups: [] };

interface Candidate extends Understanding {
  readonly rank: number;
}

/**
 * What a message means, in any of the three languages; the person's own is tried first and wins a tie. No model and
 * no network: the shapes of `grammar/intents.ts` over the word lists of each language.
 */
export function understand(text: string, setting: Setting): Answer {
  if (containsPersonalId(text)) return sure('privacy.block', {});
  const rows = pastedRows(text);
  if (rows) {
    const group = rows.above ? understand(rows.above, setting).best?.slots.group : undefined;
    return sure(rows.intent, { ...(group ? { group } : {}), rows: rows.rows });
  }
  const own = [setting.locale, ...locales.filter((it) => it !== setting.locale)];
  const first = candidates(text, setting.locale, setting);
  const clear = first.some((it) => it.confidence >= plainly);
  const plain = clear ? first : [...first, ...own.slice(1).flatMap((locale) => candidates(text, locale, setting))];
  const found = plain.some((it) => it.confidence >= threshold)
    ? plain
    : [...plain, ...own.flatMap((locale) => mendedCandidates(text, locale, setting))];
  found.sort((a, b) => b.rank - a.rank);
  const top = found[0];
  if (!top || top.confidence < threshold) return { best: null, nearest: names([...found, ...alike(text, setting)]) };
  const { rank: _, ...best } = top;
  return { best, nearest: names(found) };
}

const names = (found: readonly { intent: string }[]) => [...new Set(found.map((it) => it.intent))].slice(0, 3);

/** The same with typing errors put right. */
function mendedCandidates(text: string, locale: Locale, setting: Setting): Candidate[] {
  const better = mended(text, grammarOf(locale).words);
  return better === text ? [] : candidates(better, locale, setting);
}

function alike(text: string, { locale, now, known = nobody }: Setting) {
  const grammar = grammarOf(locale);
  return mostLike(readSentence(text, locale, grammar.words, now.toPlainDate(), known), grammar);
}

/**
 * A single date, typed in a form or standing in a cell of a pasted table. The nearest to come without a year, or gone
 * by when `past`; null when it is no date.
 */
export function understandDate(text: string, setting: Setting, past = false): DateRead {
  return readDate(text, setting.locale, setting.now, past);
}

const sure = (intent: string, slots: Record<string, unknown>): Answer => ({
  best: { intent, slots, confidence: 1 },
  nearest: [intent],
});

function candidates(text: string, locale: Locale, { locale: own, now, known = nobody }: Setting): Candidate[] {
  const grammar = grammarOf(locale);
  const sentence = readSentence(text, locale, grammar.words, now.toPlainDate(), known);
  return grammar.intents.flatMap((intent) => {
    const tried = intent.shapes.flatMap((shape) => read(intent, shape, sentence, locale === own ? 0.02 : 0) ?? []);
    return tried.length > 0 ? [tried.reduce((a, b) => (b.rank > a.rank ? b : a))] : [];
  });
}

function read(intent: Grammar['intents'][number], shape: Shape, sentence: Sentence, bonus: number): Candidate | null {
  // One command is about one plan: of two, half would be left undone in silence.
  if (sentence.refs.length > 1 && intent.slots.includes('ref')) return null;
  const cover = lay(shape, sentence);
  if (!cover) return null;
  const reading: Reading = { sentence, cover, slots: { ...shape.constants } };
  for (const name of intent.slots) readers[name]?.(reading);
  if (shape.text === 'must' && !reading.text) return null;
  const explained = share(sentence, cover.used, reading.text ?? null);
  const rank = explained + 0.05 * Math.min(shape.musts, 4) + bonus - (reading.text ? 0.02 : 0);
  const { slots, alternatives, problem } = reading;
  return {
    intent: intent.name,
    slots,
    confidence: Math.round(Math.min(1, explained) * 100) / 100,
    rank,
    ...(alternatives && { alternatives }),
    ...(problem && { problem }),
  };
}
