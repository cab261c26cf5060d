/** What is learnt of: what a sentence is marked by, and what kind of request it is. */
export interface Lesson<Kind> {
  readonly marks: ReadonlySet<string>;
  readonly kind: Kind;
}

export interface Likeness<Kind> {
  readonly kind: Kind;
  /** In what share of the kind's examples a mark is, 0 to 1. */
  readonly usual: (mark: string) => number;
  /** 0 to 1: the cosine between the sentence and the kind. */
  readonly likeness: number;
}

export interface Learnt<Kind> {
  /** The kinds that share a mark with the sentence, the likest first. */
  readonly likest: (marks: ReadonlySet<string>) => Likeness<Kind>[];
}

/**
 * Learns kinds of sentences from examples: a kind is the mean of its examples, in which a mark weighs the more the fewer
 * kinds have it (nearest centroid: Manning, Raghavan & Schütze, Introduction to Information Retrieval, ch. 14.2). Kinds
 * are told apart by `name`.
 */
export function learn<Kind>(lessons: readonly Lesson<Kind>[], name: (kind: Kind) => string): Learnt<Kind> {
  const kinds = new Map<string, { kind: Kind; at: number }>();
  const counts: Map<string, number>[] = [];
  const having = new Map<string, Set<number>>();
  const taught = lessons.map(({ marks, kind }) => {
    const { at } = kinds.get(name(kind)) ?? { at: kinds.size };
    kinds.set(name(kind), { kind, at });
    counts[at] = counted(counts[at], marks);
    for (const mark of marks) having.set(mark, (having.get(mark) ?? new Set()).add(at));
    return { marks, at };
  });
  const rarity = new Map([...having].map(([mark, { size }]) => [mark, Math.log((kinds.size + 1) / (size + 0.5))]));

  const means = Array.from({ length: kinds.size }, () => new Map<string, number>());
  for (const { marks, at } of taught) {
    const length = lengthOf([...marks].map((it) => rarity.get(it) ?? 0));
    const mean = means[at];
    for (const mark of marks) mean?.set(mark, (mean.get(mark) ?? 0) + (rarity.get(mark) ?? 0) / length);
  }
  const shares = new Map<string, { at: number; share: number }[]>([...rarity.keys()].map((mark) => [mark, []]));
  for (const [at, mean] of means.entries()) {
    const length = lengthOf([...mean.values()]);
    for (const [mark, weight] of mean) shares.get(mark)?.push({ at, share: weight / length });
  }
  const all = [...kinds.values()];
  const strange = Math.log((kinds.size + 1) / 0.5);
  const usualIn = (count: Map<string, number> | undefined) => (mark: string) =>
    (count?.get(mark) ?? 0) / (count?.get('') ?? 1);

  return {
    likest(marks) {
      const sums = new Float64Array(kinds.size);
      const weights = [...marks].map((it) => rarity.get(it) ?? strange);
      for (const mark of marks)
        for (const { at, share } of shares.get(mark) ?? [])
          sums[at] = (sums[at] ?? 0) + share * (rarity.get(mark) ?? 0);
      const length = lengthOf(weights);
      return all
        .flatMap(({ kind, at }) =>
          sums[at] ? [{ kind, likeness: sums[at] / length, usual: usualIn(counts[at]) }] : [],
        )
        .sort((a, b) => b.likeness - a.likeness);
    },
  };
}

/** How many examples have each mark; under '' how many there are. */
function counted(before: Map<string, number> = new Map(), marks: ReadonlySet<string>): Map<string, number> {
  for (const mark of [...marks, '']) before.set(mark, (before.get(mark) ?? 0) + 1);
  return before;
}

const lengthOf = (weights: readonly number[]) => Math.hypot(...weights) || 1;
