import type { Locale } from '#domain/words.ts';
import { candidates, nobody } from './candidates.ts';
import { type Kind, learnt } from './examples/learnt.ts';
import { marksOf } from './examples/marks.ts';
import { grammarOf } from './grammar/grammar.ts';
import { readSentence, type Sentence } from './sentence.ts';
import type { Setting } from './understanding.ts';

/** Why a sentence is understood as it is: what each word means, which shapes lie on it and what it is like, the best first. */
export interface Explanation {
  readonly words: readonly { readonly word: string; readonly means: readonly string[]; readonly weight: number }[];
  readonly shapes: readonly {
    readonly intent: string;
    readonly written: string;
    readonly share: number;
    readonly slots: Record<string, unknown>;
    /** Words that the shape leaves unexplained. */
    readonly left: readonly string[];
  }[];
  /** The kinds of the kept examples that it is most like. */
  readonly like: readonly { readonly intent: string; readonly likeness: number; readonly examples: number }[];
}

/** The sentence explained by the grammar of one language, typing errors as they are. */
export function explain(text: string, locale: Locale, setting: Setting): Explanation {
  const { known = nobody, now } = setting;
  const sentence = readSentence(text, locale, grammarOf(locale).words, now.toPlainDateTime(), known);
  const { tokens, weights } = sentence;
  const found = candidates(text, locale, setting).sort((a, b) => b.rank - a.rank);
  return {
    words: tokens.map((token, at) => ({ word: token.text, means: meanings(sentence, at), weight: weights[at] ?? 1 })),
    shapes: found.map(({ intent, shape, confidence, slots, used }) => ({
      intent,
      written: shape.written,
      share: confidence,
      slots,
      left: tokens.filter((_, at) => !used.has(at) && weights[at] !== 0).map((it) => it.text),
    })),
    like: learnt()
      .requests.likest(marksOf(sentence))
      .map(({ kind, likeness, examples }) => ({ intent: nameOf(kind), likeness, examples })),
  };
}

const nameOf = ({ intent, told }: Kind) =>
  [intent, ...Object.entries(told).map(([name, value]) => `${name}=${value}`)].join(' ');

const meanings = ({ places }: Sentence, at: number) =>
  [...places].filter(([, ranges]) => ranges.some(({ from, to }) => from <= at && at < to)).map(([name]) => name);
