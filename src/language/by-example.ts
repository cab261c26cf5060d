import type { Locale } from '#domain/words.ts';
import { type Candidate, likeOf, nobody } from './candidates.ts';
import type { Likeness } from './examples/learn.ts';
import { type Kind, learnt } from './examples/learnt.ts';
import { marksOf, turningMarks } from './examples/marks.ts';
import { grammarOf } from './grammar/grammar.ts';
import { answers } from './grammar/intents/answers.ts';
import { readSentence, type Sentence } from './sentence.ts';
import { rightlySpelt } from './spelling.ts';
import type { Setting } from './understanding.ts';

/** Likeness is about a cosine (`examples/learn.ts`). Less than this is chance: a word that two sentences happen to share. */
const likeEnough = 0.12;
/** By so much the likest kind of request has to be likelier than the next, to be offered or answered, */
const liker = 0.03;
/** to be preferred to what a shape makes of the sentence, */
const likerThanShape = 0.06;
/** to be done. */
const plainlyLiker = 0.12;
/** Fewer examples of a kind tell little of how else it may be said. */
const several = 4;
/** From here on a sentence is as good as one that asked for nothing. */
const nearlySame = 0.3;
/** A question, a denial or a tale is a request only when so large a share of its examples is put so. */
const usually = 0.08;
/** What is done, and what is asked first: see `Understanding.confidence`. */
const [sure, unsure] = [0.75, 0.62];

export interface ByExample {
  readonly found?: Candidate;
  /** What is asked for in the examples most like the sentence, the likest first. */
  readonly intents: readonly string[];
}

/**
 * What a sentence is most like of what people have typed, in all languages. Found only when it is clearly liker to one
 * kind of request than to any other; with `instead`, the intent that a shape makes of it, only when it is plain that
 * another one is meant.
 */
export function byExample(
  text: string,
  order: readonly Locale[],
  { now, known = nobody }: Setting,
  instead?: string,
): ByExample {
  const read = (said: string, locale: Locale) =>
    readSentence(said, locale, grammarOf(locale).words, now.toPlainDateTime(), known);
  const [locale = 'fi', ...others] = order;
  const own = read(text, locale);
  const turned = turningMarks(own);
  const spelt = rightlySpelt(text, locale);
  const inOwn = likest([own, ...(spelt === text ? [] : [read(spelt, locale)])].map((it) => liked(it, turned, instead)));
  if (inOwn.found || instead) return inOwn;
  const elsewhere = likest([inOwn, ...others.map((it) => liked(read(text, it), turned, undefined, plainlyLiker))]);
  return elsewhere.found ? { ...elsewhere, found: fuller(elsewhere.found, own) } : elsewhere;
}

/** Like what is said in another language, but said in the own one: read in the one in which it says more. */
function fuller(found: Candidate, own: Sentence): Candidate {
  const intent = grammarOf(own.locale).intents.get(found.intent);
  const read = intent && likeOf(intent, found.shape.constants, own);
  const says = (it: Pick<Candidate, 'slots'>) => Object.keys(it.slots).length;
  return read && says(read) >= says(found) ? { ...found, ...read } : found;
}

const likest = (all: readonly ByExample[]): ByExample =>
  all.reduce((best, one) => ((one.found?.rank ?? 0) > (best.found?.rank ?? 0) ? one : best));

function liked(sentence: Sentence, turned: readonly string[], instead?: string, enough = liker): ByExample {
  const marks = marksOf(sentence);
  const { requests, nothing } = learnt();
  const likest = requests.likest(marks);
  const intents = [...new Set(likest.slice(0, 8).map(({ kind }) => kind.intent))];
  const [first, second] = likest;
  const intent = grammarOf(sentence.locale).intents.get(first?.kind.intent ?? '');
  if (!first || !intent || first.likeness < likeEnough) return { intents };

  const margin = first.likeness - (second?.likeness ?? 0);
  const shaped = likest.find(({ kind }) => kind.intent === instead);
  if (margin < enough || (instead && !isRather(first, shaped))) return { intents };

  const turning = [...turned, ...turningMarks(sentence)];
  if (!answers.has(intent.name) && turning.some((mark) => first.usual(mark) < usually)) return { intents };
  const same = nothing.likest(marks)[0]?.likeness ?? 0;
  if (same > nearlySame && same > first.likeness) return { intents };

  const found = likeOf(intent, first.kind.told, sentence);
  const confidence = margin >= plainlyLiker && !instead ? sure : unsure;
  return found ? { found: { ...found, confidence, rank: first.likeness }, intents } : { intents };
}

/** That the first is meant rather than the other is plain when several examples of each say so. */
const isRather = (first: Likeness<Kind>, other: Likeness<Kind> | undefined) =>
  other !== undefined &&
  Math.min(first.examples, other.examples) >= several &&
  first.likeness - other.likeness >= likerThanShape;
