/** What is learnt of: what a sentence is marked by, and what kind of request it is. */
export interface Lesson<Kind> {
  readonly marks: ReadonlySet<string>;
  readonly kind: Kind;
}

export interface Likeness<Kind> {
  readonly kind: Kind;
  /** Of how many examples it was learnt. */
  readonly examples: number;
  /** In what share of the kind's examples a mark is, 0 to 1. */
  readonly usual: (mark: string) => number;
  /** About the cosine between the sentence and the kind, above 0. */
  readonly likeness: number;
}

export interface Learnt<Kind> {
  /** The kinds that share a mark with the sentence, the likest first. */
  readonly likest: (marks: ReadonlySet<string>) => Likeness<Kind>[];
}

/** A mark in one kind: in how many of its examples, and how much of the kind it is. */
interface Part {
  readonly at: number;
  count: number;
  weight: number;
}

interface Mark {
  /** The more, the fewer kinds have it in their examples. */
  rarity: number;
  readonly parts: Part[];
}

/** By so much an example has to be likelier to its own kind than to another, or both kinds are moved by so much of it. */
const MARGIN = 0.05;
const STEP = 0.1;
const ROUNDS = 2;
/** After so many examples, a few milliseconds, others have their turn. */
const AT_ONCE = 25;

/**
 * Learns kinds of sentences from examples. A kind is first the mean of its examples, in which a mark weighs the more the
 * fewer kinds have it (nearest centroid: Manning, Raghavan & Schütze, Introduction to Information Retrieval, ch. 14.2);
 * then each example that is taken for another kind moves both (the perceptron: Rosenblatt 1958). Kinds are told apart by
 * `name`. It pauses now and then, for others to be served.
 */
export function* learning<Kind>(
  lessons: Iterable<Lesson<Kind>>,
  name: (kind: Kind) => string,
): Generator<void, Learnt<Kind>> {
  const kinds = new Map<string, { at: number; kind: Kind; examples: number }>();
  const known = new Map<string, Mark>();
  const taught: { at: number; marks: Mark[] }[] = [];
  for (const { marks, kind } of lessons) {
    if (taught.length % AT_ONCE === 0) yield;
    const one = kinds.get(name(kind)) ?? { at: kinds.size, kind, examples: 0 };
    one.examples++;
    kinds.set(name(kind), one);
    taught.push({ at: one.at, marks: [...marks].map((text) => seen(known, text, one.at)) });
  }
  const rarity = (having: number) => Math.log((kinds.size + 1) / (having + 0.5));
  for (const mark of known.values()) mark.rarity = rarity(mark.parts.length);
  const strange: Mark = { rarity: rarity(0), parts: [] };

  for (const { marks, at } of taught) move(marks, at, 1);
  const squares = new Float64Array(kinds.size);
  for (const { parts } of known.values())
    for (const { at, weight } of parts) squares[at] = (squares[at] ?? 0) + weight ** 2;
  for (const { parts } of known.values()) for (const part of parts) part.weight /= Math.sqrt(squares[part.at] ?? 1);
  for (let round = 0; round < ROUNDS; round++) {
    for (const [n, { marks, at }] of taught.entries()) {
      if (n % AT_ONCE === 0) yield;
      const sums = likenesses(marks, kinds.size);
      sums[at] = (sums[at] ?? 0) - MARGIN;
      const taken = sums.reduce((best, sum, each) => (sum > (sums[best] ?? 0) ? each : best), 0);
      if (taken === at) continue;
      move(marks, at, STEP);
      move(marks, taken, -STEP);
    }
  }

  const all = [...kinds.values()];
  return {
    likest(marks) {
      const sums = likenesses(
        [...marks].map((text) => known.get(text) ?? strange),
        kinds.size,
      );
      return all
        .map(({ at, kind, examples }) => ({
          kind,
          examples,
          usual: (mark: string) => (known.get(mark)?.parts.find((it) => it.at === at)?.count ?? 0) / examples,
          likeness: sums[at] ?? 0,
        }))
        .filter(({ likeness }) => likeness > 0)
        .sort((a, b) => b.likeness - a.likeness);
    },
  };
}

/** What steps come to, taken without a pause. */
export function whole<Result>(steps: Generator<void, Result>): Result {
  for (;;) {
    const { done, value } = steps.next();
    if (done) return value;
  }
}

const lengthOf = (marks: readonly Mark[]) => Math.sqrt(marks.reduce((sum, { rarity }) => sum + rarity ** 2, 0)) || 1;

function likenesses(marks: readonly Mark[], kinds: number): Float64Array {
  const length = lengthOf(marks);
  const sums = new Float64Array(kinds);
  for (const { parts, rarity } of marks)
    for (const { at, weight } of parts) sums[at] = (sums[at] ?? 0) + (weight * rarity) / length;
  return sums;
}

function move(marks: readonly Mark[], at: number, step: number): void {
  const length = lengthOf(marks);
  for (const mark of marks) partIn(mark, at).weight += (step * mark.rarity) / length;
}

/** The mark, which one more example of a kind has. */
function seen(known: Map<string, Mark>, text: string, at: number): Mark {
  const mark = known.get(text) ?? { rarity: 0, parts: [] };
  known.set(text, mark);
  partIn(mark, at).count++;
  return mark;
}

function partIn({ parts }: Mark, at: number): Part {
  // Examples of a kind stand together: the last is mostly the one.
  const last = parts.at(-1);
  const own = last?.at === at ? last : parts.find((it) => it.at === at);
  if (own) return own;
  const part: Part = { at, count: 0, weight: 0 };
  parts.push(part);
  return part;
}
