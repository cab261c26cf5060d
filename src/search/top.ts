interface Rated<T> {
  readonly documents: readonly (T | undefined)[];
  /** The score of each document, 0 for none; emptied here. */
  readonly totals: Float32Array;
}

interface Hit<T> {
  readonly document: T;
  readonly score: number;
}

/** Less than this share of the best is not meant. */
const ENOUGH = 0.15;

/** The `most` best of what is good enough beside the best, best first (the earlier of equals), and how many there are. */
export function topOf<T>(lists: readonly Rated<T>[], best: number, most: number): { hits: Hit<T>[]; total: number } {
  const hits: Hit<T>[] = [];
  let total = 0;
  for (const { documents, totals } of lists)
    for (let n = 0; n < totals.length; n++) {
      const score = totals[n] as number;
      totals[n] = 0;
      if (score === 0 || score < best * ENOUGH) continue;
      total += 1;
      if (hits.length === most && score <= (hits[most - 1]?.score ?? 0)) continue;
      hits.splice(placeOf(hits, score), 0, { document: documents[n] as T, score });
      if (hits.length > most) hits.pop();
    }
  return { hits, total };
}

/** After those that are as good or better. */
function placeOf(hits: readonly { readonly score: number }[], score: number): number {
  let [low, high] = [0, hits.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((hits[middle]?.score ?? 0) >= score) low = middle + 1;
    else high = middle;
  }
  return low;
}
