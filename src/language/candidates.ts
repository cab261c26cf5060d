import type { Locale } from '#domain/words.ts';
import { type Grammar, grammarOf } from './grammar/grammar.ts';
import type { Shape } from './grammar/shape.ts';
import { lay, share } from './match.ts';
import { type Known, readSentence, type Sentence, span } from './sentence.ts';
import { readers } from './slots/index.ts';
import type { Reading } from './slots/reader.ts';
import type { Alternatives, Setting, Understanding } from './understanding.ts';

/** From this share of a sentence explained on, nothing of it is left open. */
export const plainly = 0.95;

export const nobody: Known = { people: [], groups: [] };

type Intent = Grammar['intents'][number];

/** What a sentence may mean, and by which shape. */
export interface Candidate extends Understanding {
  readonly rank: number;
  readonly shape: Shape;
  /** The tokens that are explained, free text too. */
  readonly used: ReadonlySet<number>;
}

/** Every intent of which some shape lies on the sentence in that language, each by its best shape. */
export function candidates(text: string, locale: Locale, { locale: own, now, known = nobody }: Setting): Candidate[] {
  const grammar = grammarOf(locale);
  const sentence = readSentence(text, locale, grammar.words, now.toPlainDate(), known);
  const label = labelOf(sentence);
  const bonus = (locale === own ? 0.02 : 0) + (label ? 1 : 0);
  return grammar.intents.flatMap((intent) => {
    const shapes = intent.shapes.filter(
      ({ terms }) => !label || terms.some((it) => it.first && it.any.includes(label)),
    );
    const tried = shapes.flatMap((shape) => read(intent, shape, sentence, bonus) ?? []);
    return tried.length > 0 ? [tried.reduce((a, b) => (b.rank > a.rank ? b : a))] : [];
  });
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

function read(intent: Intent, shape: Shape, sentence: Sentence, bonus: number): Candidate | null {
  // One command is about one plan: of two, half would be left undone in silence.
  if (sentence.refs.length > 1 && intent.slots.includes('ref')) return null;
  const cover = lay(shape, sentence);
  if (!cover) return null;
  const reading = fill(intent, shape, { sentence, cover, second: false });
  if (shape.text === 'must' && !reading.text) return null;
  const explained = share(sentence, cover.used, reading.text ?? null);
  if (shape.only && explained < plainly) return null;
  const rank = explained + 0.05 * Math.min(shape.musts, 4) + bonus - (reading.text ? 0.02 : 0);
  const { slots, problem } = reading;
  const alternatives = reading.ambiguous ? otherwise(intent, shape, reading) : null;
  return {
    intent: intent.name,
    shape,
    used: new Set([...cover.used, ...(reading.text ? span(reading.text.from, reading.text.to) : [])]),
    slots,
    confidence: Math.round(Math.min(1, explained) * 100) / 100,
    rank,
    ...(alternatives && { alternatives }),
    ...(problem && { problem }),
  };
}

function fill(intent: Intent, shape: Shape, begun: Pick<Reading, 'sentence' | 'cover' | 'second'>): Reading {
  const reading: Reading = { ...begun, slots: { ...shape.constants } };
  for (const name of intent.slots) readers[name]?.(reading);
  return reading;
}

/** The sentence read again with the other day it may mean. */
function otherwise(intent: Intent, shape: Shape, { sentence, slots }: Reading): Alternatives | null {
  const cover = lay(shape, sentence);
  if (!cover) return null;
  const other = fill(intent, shape, { sentence, cover, second: true }).slots;
  const slot = Object.keys(slots).find((it) => slots[it] !== other[it]);
  return slot ? { slot, values: [String(slots[slot]), String(other[slot])], patches: [slots, other] } : null;
}
