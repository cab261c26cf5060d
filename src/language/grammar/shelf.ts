import type { Shape } from './shape.ts';

/** A shape with its intent, at its place among all. */
export interface Shelved<Intent> {
  readonly intent: Intent;
  readonly shape: Shape;
  readonly at: number;
}

/**
 * The shapes by a meaning that each of them needs, the rarest of its own: a sentence is held against the few shapes that
 * may lie on it, however many there are.
 */
export function shelve<Intent extends { readonly shapes: readonly Shape[] }>(intents: readonly Intent[]) {
  const all = intents.flatMap((intent) => intent.shapes.map((shape) => ({ intent, shape })));
  const needs = ({ terms }: Shape) => terms.filter(({ need }) => need === 'must').map(({ any }) => any);
  const counts = new Map<string, number>();
  for (const name of all.flatMap(({ shape }) => needs(shape).flat())) counts.set(name, (counts.get(name) ?? 0) + 1);
  const commonness = (any: readonly string[]) => any.reduce((sum, name) => sum + (counts.get(name) ?? 0), 0);
  const shelves = new Map<string, Shelved<Intent>[]>();
  for (const [at, { intent, shape }] of all.entries()) {
    const [rarest = []] = needs(shape).sort((a, b) => commonness(a) - commonness(b));
    for (const name of rarest) shelves.set(name, [...(shelves.get(name) ?? []), { intent, shape, at }]);
  }
  return shelves;
}

/** The shapes that may lie on a sentence with these meanings, in the order of the grammar. */
export function within<Intent>(
  shelves: ReadonlyMap<string, readonly Shelved<Intent>[]>,
  meanings: Iterable<string>,
): readonly Shelved<Intent>[] {
  const found = new Set<Shelved<Intent>>();
  for (const meaning of meanings) for (const one of shelves.get(meaning) ?? []) found.add(one);
  return [...found].sort((a, b) => a.at - b.at);
}
