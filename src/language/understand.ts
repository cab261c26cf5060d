import { containsPersonalId } from '#domain/personal-id.ts';
import type { Locale } from '#domain/words.ts';
import { byExample } from './by-example.ts';
import { type Candidate, candidates, nobody, plainly } from './candidates.ts';
import { type DateRead, readDate } from './dates/date.ts';
import { grammarOf } from './grammar/grammar.ts';
import { answers } from './grammar/intents/answers.ts';
import { asksOnly } from './questions/asks-only.ts';
import { readSentence } from './sentence.ts';
import { rightlySpelt } from './spelling.ts';
import { pastedRows } from './table.ts';
import type { FollowUp, Setting, Understanding } from './understanding.ts';

export type { DateRead } from './dates/date.ts';
export type { Alternatives, FollowUp, Setting, Understanding } from './understanding.ts';

interface Answer {
  /** Null when nothing explains enough of the sentence: nothing is done on a guess. */
  readonly best: Understanding | null;
  /** The few intents most like the sentence, the likest first, also when `best` is null. */
  readonly nearest: string[];
  /** It asks for nothing: "Huomenta!" */
  readonly greeting?: boolean;
  /** What it may be of what was spoken of before, when that explains more of it. */
  readonly followUp?: FollowUp;
}

/** Below this share of a sentence explained, nothing is understood. */
const threshold = 0.6;
/** From this share on nothing else is meant, whatever it is like. */
const doubtless = 0.9;
/** What stands after a colon or in quotes is anybody's words. */
const wordForWord = /\D:\s|["”“«»]/;
/** From this share on, all of it free text at the most, it is in the person's own language. */
const mostly = 0.8;
/** In characters: a longer text is no command, unless it is a table, and reading it would hold everybody up. */
const longest = 6000;
const locales: readonly Locale[] = ['fi', 'sv', 'en'];

/**
 * What a message means, in any of the three languages; the person's own is tried first and wins a tie. By the shapes of
 * `grammar/intents/` over the word lists of each language; what they explain poorly by its likeness to what people have
 * typed (`by-example.ts`). No network, nothing that was learnt elsewhere.
 */
export function understand(text: string, setting: Setting): Answer {
  if (containsPersonalId(text)) return sure('privacy.block', {});
  const rows = pastedRows(text);
  if (rows) {
    const group = rows.above ? understand(rows.above, setting).best?.slots.group : undefined;
    return sure(rows.intent, { ...(group ? { group } : {}), rows: rows.rows });
  }
  if (text.length > longest) return { best: null, nearest: [] };
  const order = [setting.locale, ...locales.filter((it) => it !== setting.locale)];
  const asking = order.filter((locale) => asksOnly(text, locale));
  // Finnish words may end as Swedish verbs do: to a Finn a sentence asks in the language in which it is read.
  const asks = (locale: Locale) => (setting.locale === 'fi' ? asking.includes(locale) : asking.length > 0);
  const read = (said: string, locale: Locale) =>
    candidates(said, locale, setting).filter(({ intent }) => !asks(locale) || answers.has(intent));
  const first = read(text, setting.locale);
  const clear = first.some((it) => it.confidence >= plainly);
  const others = first.some((it) => it.confidence >= mostly) ? [] : order.slice(1);
  const plain = [...first, ...others.flatMap((locale) => read(text, locale))];
  const found = plain.some((it) => it.confidence >= threshold)
    ? clear
      ? plain
      : [...plain, ...mendedCandidates(text, setting.locale, read).filter(whole)]
    : [...plain, ...order.flatMap((locale) => mendedCandidates(text, locale, read))];
  found.sort((a, b) => b.rank - a.rank);
  const own = found.filter(({ follows }) => !follows);
  const top = own[0];
  const followUp = followUpOf(found[0]);
  const like = (instead?: string) => {
    const { found: most, intents } = byExample(text, order, setting, instead);
    return { most: most && (answers.has(most.intent) || asking.length === 0) ? most : undefined, intents };
  };
  if (top && top.confidence >= threshold) {
    const { most } = top.confidence < doubtless && !wordForWord.test(text) ? like(top.intent) : {};
    return { best: understanding(most ?? top), nearest: names(most ? [most, ...own] : own), ...followUp };
  }
  if (!found[0] && order.some((locale) => isGreeting(text, locale, setting)))
    return { best: null, nearest: [], greeting: true };
  const { most, intents } = like();
  return { best: most && !followUp.followUp ? understanding(most) : null, nearest: intents.slice(0, 5), ...followUp };
}

const understanding = ({ intent, slots, confidence, alternatives, problem }: Candidate): Understanding => ({
  intent,
  slots,
  confidence,
  ...(alternatives && { alternatives }),
  ...(problem && { problem }),
});

/** The likeliest reading, when it goes on from what was before; a guess is none. */
const followUpOf = (first: Candidate | undefined): { followUp?: FollowUp } => {
  if (!first?.follows || first.confidence < mostly) return {};
  const { intent, shape, text, locale, slots } = first;
  return { followUp: { intent, shape, text, locale, slots } };
};

const names = (found: readonly { intent: string }[]) => [...new Set(found.map((it) => it.intent))].slice(0, 3);

/** Beside a meaning that was found already, one with errors put right counts when it leaves nothing open and no text is touched. */
const whole = ({ confidence, shape }: Candidate) => confidence >= plainly && shape.text === 'none';

/** The same with typing errors put right. */
function mendedCandidates(
  text: string,
  locale: Locale,
  read: (said: string, locale: Locale) => Candidate[],
): Candidate[] {
  const better = rightlySpelt(text, locale);
  return better === text ? [] : read(better, locale);
}

/** "Moi", "hej hej", "hello": words that ask for nothing are the beginning of a conversation. */
function isGreeting(text: string, locale: Locale, { now, known = nobody }: Setting): boolean {
  const { weights } = readSentence(text, locale, grammarOf(locale).words, now.toPlainDateTime(), known);
  return weights.length > 0 && weights.every((it) => it === 0);
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
