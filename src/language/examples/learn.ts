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
  /** 0 to 1: the cosine between the sentence and the kind. */
  readonly likeness: number;
}

export interface Learnt<Kind> {
  /** The kinds that share a mark with the sentence, the likest first. */
  readonly likest: (marks: ReadonlySet<string>) => Likeness<Kind>[];
}

/** A mark in the examples of one kind: in how many of them, and how much of the kind it is. */
interface Part {
  readonly at: number;
  count: number;
  weight: number;
}

/**
 * Learns kinds of sentences from examples: a kind is the mean of its examples, in which a mark weighs the more the fewer
 * kinds have it (nearest centroid: Manning, Raghavan & Schütze, Introduction to Information Retrieval, ch. 14.2). Kinds
 * are told apart by `name`.
 */
export function learn<Kind>(lessons: readonly Lesson<Kind>[], name: (kind: Kind) => string): Learnt<Kind> {
  const kinds = new Map<string, { at: number; kind: Kind; examples: number }>();
  const parts = new Map<string, Part[]>();
  const taught = lessons.map(({ marks, kind }) => {
    const one = kinds.get(name(kind)) ?? { at: kinds.size, kind, examples: 0 };
    one.examples++;
    kinds.set(name(kind), one);
    return { at: one.at, parts: [...marks].map((mark) => countIn(parts, mark, one.at)) };
  });

  const rarity = (kindsWithIt: number) => Math.log((kinds.size + 1) / (kindsWithIt + 0.5));
  const rarityOf = (mark: string) => rarity(parts.get(mark)?.length ?? 0);
  const rarities = new Map(
    [...parts.values()].flatMap((list) => list.map((part) => [part, rarity(list.length)] as const)),
  );
  const weightOf = (part: Part) => rarities.get(part) ?? 0;
  for (const one of taught) {
    const length = lengthOf(one.parts.map(weightOf));
    for (const part of one.parts) part.weight += weightOf(part) / length;
  }
  const squares = new Float64Array(kinds.size);
  for (const { at, weight } of rarities.keys()) squares[at] = (squares[at] ?? 0) + weight ** 2;
  const all = [...kinds.values()];

  return {
    likest(marks) {
      const sums = new Float64Array(kinds.size);
      for (const mark of marks)
        for (const { at, weight } of parts.get(mark) ?? []) sums[at] = (sums[at] ?? 0) + weight * rarityOf(mark);
      const length = lengthOf([...marks].map(rarityOf));
      return all
        .filter(({ at }) => sums[at])
        .map(({ at, kind, examples }) => ({
          kind,
          examples,
          usual: (mark: string) => (parts.get(mark)?.find((it) => it.at === at)?.count ?? 0) / examples,
          likeness: (sums[at] ?? 0) / length / Math.sqrt(squares[at] ?? 1),
        }))
        .sort((a, b) => b.likeness - a.likeness);
    },
  };
}

/** One more example of a kind has the mark. */
function countIn(parts: Map<string, Part[]>, mark: string, at: number): Part {
  const list = parts.get(mark) ?? [];
  if (list.length === 0) parts.set(mark, list);
  // Examples of a kind stand together: the last is mostly the one.
  const part = list.at(-1)?.at === at ? list.at(-1) : list.find((it) => it.at === at);
  if (part) {
    part.count++;
    return part;
  }
  const first: Part = { at, count: 1, weight: 0 };
  list.push(first);
  return first;
}

const lengthOf = (weights: readonly number[]) => Math.sqrt(weights.reduce((sum, it) => sum + it ** 2, 0)) || 1;
