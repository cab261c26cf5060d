import type { Locale } from '#domain/words.ts';
import { type Candidate, likeOf, nobody } from './candidates.ts';
import { learnt } from './examples/learnt.ts';
import { marksOf, turningMarks } from './examples/marks.ts';
import { grammarOf } from './grammar/grammar.ts';
import { answers } from './grammar/intents/answers.ts';

import { readSentence, type Sentence } from './sentence.ts';
import type { Setting } from './understanding.ts';

/** By so much the likest kind has to be likelier than the next for a change to be made. */
const plainlyLiker = 0.12;
/** And by so much for it to be offered, or to be answered. */
const liker = 0.03;
/** From here on it is as good as what somebody has written that asked for nothing. */
const nearlySame = 0.4;
/** A question, a denial or a tale is a request only when so large a share of its examples is put so. */
const usually = 0.08;

export interface ByExample {
  readonly found?: Candidate;
  /** What is asked for in the examples most like the sentence, the likest first. */
  readonly intents: readonly string[];
}

/**
 * What a sentence that no shape explains is most like: the examples that people have typed, of all languages. Found only
 * when it is clearly liker to one kind of request than to any other.
 */
export function byExample(text: string, order: readonly Locale[], { now, known = nobody }: Setting): ByExample {
  const read = order.map((locale) => readSentence(text, locale, grammarOf(locale).words, now.toPlainDateTime(), known));
  const turned = read[0] ? turningMarks(read[0]) : [];
  const all = read.map((sentence) => liked(sentence, turned, sentence.locale !== order[0]));
  return all.reduce((best, one) => ((one.found?.rank ?? 0) > (best.found?.rank ?? 0) ? one : best));
}

function liked(sentence: Sentence, turned: readonly string[], foreign: boolean): ByExample {
  const marks = marksOf(sentence);
  const { requests, nothing } = learnt();
  const [first, second, ...others] = requests.likest(marks);
  const intents = [...new Set([first, second, ...others.slice(0, 6)].flatMap((it) => it?.kind.intent ?? []))];
  const intent = grammarOf(sentence.locale).intents.get(first?.kind.intent ?? '');
  if (!first || !intent) return { intents };
  const margin = first.likeness - (second?.likeness ?? 0);
  const changes = !answers.has(intent.name);
  if (margin < (foreign ? plainlyLiker : liker)) return { intents };
  const turning = [...turned, ...turningMarks(sentence)];
  if (changes && turning.some((mark) => first.usual(mark) < usually)) return { intents };
  const same = nothing.likest(marks)[0]?.likeness ?? 0;
  if (same > nearlySame && same > first.likeness) return { intents };
  const found = likeOf(intent, first.kind.told, sentence);
  if (!found) return { intents };
  return { found: { ...found, confidence: margin >= plainlyLiker ? 0.75 : 0.62, rank: first.likeness }, intents };
}
