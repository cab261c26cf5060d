interface Scored {
  readonly score: number;
}

/** Less than this share of the best is not meant. */
const ENOUGH = 0.15;

/** The `most` best of what is good enough beside the best of all, best first (the earlier of equals), and how many there are. */
export function topOf<T extends Scored>(lists: Iterable<readonly T[]>, most: number): { hits: T[]; total: number } {
  const all = [...lists];
  let best = 0;
  for (const list of all) for (const { score } of list) if (score > best) best = score;
  const hits: T[] = [];
  let total = 0;
  for (const list of all)
    for (const each of list) {
      if (each.score < best * ENOUGH) continue;
      total += 1;
      if (hits.length === most && each.score <= (hits[most - 1]?.score ?? 0)) continue;
      hits.splice(placeOf(hits, each.score), 0, each);
      if (hits.length > most) hits.pop();
    }
  return { hits, total };
}

/** After those that are as good or better. */
function placeOf(hits: readonly Scored[], score: number): number {
  let [low, high] = [0, hits.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((hits[middle]?.score ?? 0) >= score) low = middle + 1;
    else high = middle;
  }
  return low;
}
