import { type Item, ordered } from './agenda.ts';

/** Where an item is moved: a step, an end, or the place of another item. */
export type Target = 'up' | 'down' | 'first' | 'last' | { readonly placeOf: string };

/**
 * The positions that change when an item is moved among those that it stands with: the matters under the heading, or the
 * parts of one item. Empty when it stands there already or cannot go there. Nothing else is renumbered or moved.
 */
export function reorder(items: readonly Item[], id: string, target: Target): ReadonlyMap<string, number> {
  const among = movable(items, id);
  const from = among.findIndex((item) => item.id === id);
  const to = placeOf(among, from, target);
  if (from < 0 || to < 0 || to >= among.length || to === from) return new Map();
  const moved = among.toSpliced(from, 1).toSpliced(to, 0, ...among.slice(from, from + 1));
  return new Map(
    moved.flatMap((item, n) => {
      const position = among[n]?.position ?? item.position;
      return position === item.position ? [] : [[item.id, position]];
    }),
  );
}

/** The items that an item can change places with, in order, itself among them; none for a standing item. */
export function movable(items: readonly Item[], id: string): Item[] {
  const own = items.find((item) => item.id === id);
  if (!own || own.type === 'heading') return [];
  const all = ordered(items);
  if (own.parentId) return all.filter((item) => item.parentId === own.parentId);
  if (own.type === 'standing') return [];
  return all.filter((item) => !item.parentId && item.type !== 'standing' && item.type !== 'heading');
}

function placeOf(among: readonly Item[], from: number, target: Target): number {
  if (typeof target === 'object') return among.findIndex((item) => item.id === target.placeOf);
  const places = { up: from - 1, down: from + 1, first: 0, last: among.length - 1 };
  return places[target];
}
