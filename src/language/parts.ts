import type { Locale } from '#domain/words.ts';
import { plainly } from './candidates.ts';
import { grammarOf } from './grammar/grammar.ts';
import { asking, joinWords, mayJoin } from './grammar/joining.ts';
import type { Range } from './piece.ts';
import { readSentence, type Sentence, span } from './sentence.ts';
import { understand } from './understand.ts';
import type { Setting } from './understanding.ts';

const MOST = 4;
/** From this share on a part is understood by itself. */
const understood = 0.8;
/** Below this share of the whole a part of it may be something else that is not understood. */
const doubtful = 0.7;

/**
 * The things that one message asks for, in order: "cancel Monday and tell the group", "cancel Monday's and Tuesday's
 * joint day". The message alone when it asks for one. A last part that is no request is given as well when the rest is
 * clear without it: it is not passed over.
 */
export function partsOf(text: string, setting: Setting): readonly string[] {
  if (/\D:\s|["”“«»\t\n]/.test(text) || !mayJoin(text, setting.locale)) return [text];
  const grammar = grammarOf(setting.locale);
  const sentence = readSentence(
    text,
    setting.locale,
    grammar.words,
    setting.now.toPlainDateTime(),
    setting.known ?? nothing,
  );
  const whole = understand(text, setting);
  const requests = atRequests(sentence);
  if (fits(requests) && isSeveral(requests, whole, setting)) return requests;
  for (const parts of byPieces(sentence)) if (fits(parts) && isEach(parts, sentence, whole, setting)) return parts;
  return shareOf(whole) < doubtful ? (leavingRest(sentence, setting) ?? [text]) : [text];
}

const nothing = { people: [], groups: [] };
const fits = ({ length }: readonly string[]) => length > 1 && length <= MOST;

type Read = ReturnType<typeof understand>;

const shareOf = ({ best, followUp }: Read) => (followUp ? 1 : (best?.confidence ?? 0));
const isClear = (read: Read) => !read.best?.problem && shareOf(read) >= understood;

/** Requests of which each is clear; a text that tells what someone does may hold requests of its own. */
function isSeveral(parts: readonly string[], whole: Read, setting: Setting): boolean {
  const read = parts.map((part) => understand(part, setting));
  if (!read.every(isClear)) return false;
  const first = read[0]?.best;
  if (first && orders.has(first.intent))
    return read.slice(1).every(({ followUp, best }) => followUp ?? best?.intent === 'reminder.create');
  return shareOf(whole) < plainly || takesText(whole.best?.slots);
}

/** The same request of each piece, when the whole does not hold them all. */
function isEach(parts: readonly string[], { times }: Sentence, { best }: Read, setting: Setting): boolean {
  const days = times.filter(({ value }) => value.when.is === 'day').length;
  const held = new Set(
    Object.values(best?.slots ?? {}).flatMap((value) => /^\d{4}-\d\d-\d\d/.exec(String(value))?.[0] ?? []),
  );
  if (best && best.confidence >= plainly && held.size >= days) return false;
  const read = parts.map((part) => understand(part, setting));
  return read.every(isClear) && new Set(read.map((each) => each.best?.intent)).size === 1;
}

const orders = new Set(['task.create', 'reminder.create', 'decision.record']);
const takesText = (slots: Record<string, unknown> = {}) =>
  ['title', 'query', 'text', 'subject'].some((slot) => slot in slots);

/** Cut where a word that joins is followed by a word that asks. */
function atRequests({ text, tokens, places, weights, locale }: Sentence): string[] {
  const asks = new Set(asking.flatMap((meaning) => places.get(meaning) ?? []).map(({ from }) => from));
  const cuts: { end: number; start: number }[] = [];
  for (const [at, token] of tokens.entries()) {
    const joins = joinWords[locale].has(token.lower);
    const ended = /\p{L}$/u.test(tokens[at - 1]?.text ?? '') && /^[.;!]/.test(text.slice(tokens[at - 1]?.end));
    if (at === 0 || !(joins || ended)) continue;
    let next = joins ? at + 1 : at;
    while (weights[next] === 0 && !asks.has(next)) next++;
    const start = tokens[next]?.start;
    if (start !== undefined && asks.has(next)) cuts.push({ end: tokens[at - 1]?.end ?? 0, start });
  }
  return pieces(text, cuts);
}

function pieces(text: string, cuts: readonly { end: number; start: number }[]): string[] {
  const starts = [0, ...cuts.map(({ start }) => start)];
  return starts.map((start, n) => text.slice(start, cuts[n]?.end ?? text.length).trim());
}

/** One request of several days or plans that are joined: the same for each. */
function byPieces({ text, tokens, times, refs, locale }: Sentence): string[][] {
  const spanOf = ({ from, to }: Range) => ({ start: tokens[from]?.start ?? 0, end: tokens[to - 1]?.end ?? 0 });
  const days = times.filter(({ value }) => value.when.is === 'day').map(spanOf);
  const weekdays = times
    .filter(({ value }) => value.when.is === 'repeat' && value.when.repeat.weekdays)
    .flatMap(({ from, to }) => span(from, to))
    .filter((at) => !joinWords[locale].has(tokens[at]?.lower ?? ''))
    .map((at) => spanOf({ from: at, to: at + 1 }));
  return [refs.map(spanOf), days, weekdays].map((all) => {
    const found = joinedRun(text, all, locale);
    const [first, last] = [found[0], found.at(-1)];
    if (!first || !last) return [];
    return found.map(
      ({ start, end }) => `${text.slice(0, first.start)}${text.slice(start, end)}${text.slice(last.end)}`,
    );
  });
}

interface Stretch {
  readonly start: number;
  readonly end: number;
}

/** The first pieces in a row that a comma or a word joins. */
function joinedRun(text: string, all: readonly Stretch[], locale: Locale): Stretch[] {
  const run: Stretch[] = [];
  for (const piece of all) {
    const before = run.at(-1);
    const between = before && text.slice(before.end, piece.start).replace(/[.\s]/g, '').toLowerCase();
    if (between === undefined || between === ',' || joinWords[locale].has(between)) run.push(piece);
    else if (run.length > 1) break;
    else run.splice(0, 1, piece);
  }
  return run;
}

/** The first part that is clear by itself, and the rest that is not. */
function leavingRest({ text, tokens, places, locale }: Sentence, setting: Setting): string[] | undefined {
  const asked = new Set(['who', 'what', 'no'].flatMap((meaning) => places.get(meaning) ?? []).map(({ from }) => from));
  for (const [at, token] of tokens.entries()) {
    const next = tokens[at + 1];
    if (at === 0 || !next || !joinWords[locale].has(token.lower) || asked.has(at + 1)) continue;
    const head = text.slice(0, tokens[at - 1]?.end);
    const { best, followUp } = understand(head, setting);
    if (followUp ?? (best && best.confidence >= plainly && !takesText(best.slots)))
      return [head, text.slice(next.start)];
  }
  return undefined;
}
