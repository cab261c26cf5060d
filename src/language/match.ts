import type { Shape, Term } from './grammar/shape.ts';
import type { Range } from './piece.ts';
import { type Sentence, span } from './sentence.ts';

/** A shape laid over a sentence: which tokens it explains. */
export interface Cover {
  readonly used: Set<number>;
  /** Where each term of the shape was found. */
  readonly found: Map<string, Range>;
  /** It takes a word out of a longer phrase, which is the worse reading. */
  under?: true;
}

/** Lays a shape over a sentence; null when something it needs is missing or something it rules out is there. */
export function lay(shape: Shape, sentence: Sentence): Cover | null {
  if (
    !shape.terms.every(
      (it) => it.need !== 'must' || it.any.some((name) => sentence.places.has(name) || sentence.under.has(name)),
    )
  )
    return null;
  const cover: Cover = { used: new Set(), found: new Map() };
  for (const term of shape.terms) {
    if (term.need === 'not') {
      if (term.any.some((it) => sentence.places.has(it))) return null;
    } else if (term.need === 'must') {
      if (!take(term, sentence, cover)) return null;
    }
  }
  takeRest(shape, sentence, cover);
  return cover;
}

/** A shape laid over a sentence that it does not fit, and how many of its terms the sentence goes against. */
export function layLoosely(shape: Shape, sentence: Sentence): { cover: Cover; against: number } {
  const cover: Cover = { used: new Set(), found: new Map() };
  let against = 0;
  for (const term of shape.terms) {
    if (term.need === 'not' && term.any.some((it) => sentence.places.has(it))) against++;
    if (term.need === 'must' && !take(term, sentence, cover)) against++;
  }
  takeRest(shape, sentence, cover);
  return { cover, against };
}

function takeRest(shape: Shape, sentence: Sentence, cover: Cover): void {
  const wide = shape.text === 'none';
  for (let round = 0; round < (wide ? 1 : 2); round++) {
    for (const term of shape.terms) if (term.need === 'may') (wide ? takeAll : takeBeside)(term, sentence, cover);
  }
  if (wide) for (const term of shape.terms) if (term.need === 'may') takeAll(term, sentence, cover, sentence.under);
}

function take(term: Term, sentence: Sentence, cover: Cover): boolean {
  if (takeFrom(sentence.places, term, sentence, cover)) return true;
  if (!takeFrom(sentence.under, term, sentence, cover)) return false;
  cover.under = true;
  return true;
}

function takeFrom(places: Sentence['places'], term: Term, sentence: Sentence, cover: Cover): boolean {
  for (const name of term.any) {
    for (const range of places.get(name) ?? []) {
      if (term.first && !begins(range, sentence)) continue;
      if (!isFree(range, cover) || (openers.has(name) && comesLate(range, sentence))) continue;
      mark(name, range, cover);
      return true;
    }
  }
  return false;
}

function takeAll(term: Term, sentence: Sentence, cover: Cover, places = sentence.places): void {
  for (const name of term.any) {
    for (const range of places.get(name) ?? []) {
      if (isFree(range, cover) && !(openers.has(name) && comesLate(range, sentence))) mark(name, range, cover);
    }
  }
}

/** Beside free text only what stands next to what is used: "seuraavan kokouksen asialistalle", not a title with those words. */
function takeBeside(term: Term, sentence: Sentence, cover: Cover): void {
  for (const name of term.any) {
    for (const range of sentence.places.get(name) ?? []) {
      if (
        isFree(range, cover) &&
        (joins(range.to, 1, sentence, cover) ||
          begins(range, sentence) ||
          (!openers.has(name) && linked(name, range, sentence) && joins(range.from - 1, -1, sentence, cover)))
      ) {
        mark(name, range, cover);
      }
    }
  }
}

/** What begins a request is no part of it inside a text. */
const openers = new Set(['add', 'new', 'prepare']);
const qualifiers = new Set(['next', 'meeting', '{group}', '{date}']);

/** What comes after: "on the agenda of the next meeting"; in Finnish a qualifier only stands before. */
const linked = (name: string, range: Range, sentence: Sentence) =>
  !qualifiers.has(name) || (sentence.weights[range.from - 1] === 0 && sentence.locale !== 'fi');

function joins(at: number, step: 1 | -1, sentence: Sentence, { used }: Cover): boolean {
  let index = at;
  while (sentence.weights[index] === 0 && !used.has(index)) index += step;
  return used.has(index);
}

/** A verb after the noun, in Finnish after the person too, belongs to the text: "task for Nyman: book a room". */
function comesLate(range: Range, { locale, places }: Sentence): boolean {
  const after = (name: string) => places.get(name)?.some(({ to }) => to <= range.from) === true;
  return locale === 'fi' ? after('task') && after('{person}') : ['task', 'agenda', 'practice'].some(after);
}

/** Only words that change nothing stand before it. */
export const begins = (range: Range, { weights }: Sentence) => span(0, range.from).every((at) => weights[at] === 0);
const isFree = (range: Range, { used }: Cover) => !span(range.from, range.to).some((at) => used.has(at));

function mark(name: string, range: Range, { used, found }: Cover): void {
  for (const at of span(range.from, range.to)) used.add(at);
  if (!found.has(name)) found.set(name, range);
}

/** What share of the sentence is explained; a word of free text counts for less than a word that means something. */
export function share({ weights }: Sentence, used: ReadonlySet<number>, text: Range | null): number {
  let whole = 0;
  let explained = 0;
  for (const [at, weight] of weights.entries()) {
    const inText = text !== null && at >= text.from && at < text.to;
    const own = used.has(at) ? Math.max(weight, 0.3) : weight;
    whole += own;
    explained += used.has(at) ? own : inText ? own * 0.8 : 0;
  }
  return whole === 0 ? 0 : explained / whole;
}
