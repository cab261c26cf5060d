import type { Temporal } from 'temporal-polyfill';
import { fill, nobody, otherwise } from './candidates.ts';
import { grammarOf } from './grammar/grammar.ts';
import { lay } from './match.ts';
import { readSentence } from './sentence.ts';
import type { FollowUp, Setting, Understanding } from './understanding.ts';

/** What a follow-up says as the command that it turned out to be. */
export type Continued = Pick<Understanding, 'slots' | 'alternatives' | 'problem'>;

/**
 * The slots that a follow-up says, read as those of `command`. `day` is the day of what was spoken of: "to Tuesday" is
 * the Tuesday of its week. Slots only; what they are said of is for the caller to add.
 */
export function readFollowUp(
  { shape, text, locale }: FollowUp,
  command: string,
  { now, known = nobody }: Setting,
  day?: Temporal.PlainDate,
): Continued {
  const grammar = grammarOf(locale);
  const intent = grammar.intents.get(command);
  const read = readSentence(text, locale, grammar.words, now.toPlainDateTime(), known);
  const sentence = day ? { ...read, about: day } : read;
  const cover = lay(shape, sentence);
  if (!intent || !cover) return { slots: {} };
  const filled = fill(intent, shape, { sentence, cover, second: false });
  const alternatives = filled.ambiguous ? otherwise(intent, shape, filled) : null;
  return {
    slots: filled.slots,
    ...(alternatives && { alternatives }),
    ...(filled.problem && { problem: filled.problem }),
  };
}

/** Whether a follow-up names people or groups, so that it is worth knowing what those of the workspace are called. */
export function namesInFollowUp({ text, locale }: FollowUp, { now }: Setting): boolean {
  const { people, groups } = readSentence(text, locale, grammarOf(locale).words, now.toPlainDateTime(), nobody);
  return groups.length > 0 || people.some(({ value }) => value !== 'me');
}
