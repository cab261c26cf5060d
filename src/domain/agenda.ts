import type { Temporal } from 'temporal-polyfill';
import type { ItemType } from './words.ts';

/** An item of a group's standing agenda; matters that are added stand under the heading. */
export interface TemplateItem {
  readonly title: string;
  readonly heading?: boolean;
  readonly minutes?: number;
  readonly items?: readonly TemplateItem[];
}

/** What order, numbers and times need to know of an item. */
export interface Item {
  readonly id: string;
  readonly parentId: string | null;
  readonly position: number;
  readonly type: ItemType;
  readonly minutes: number | null;
}

export interface Placed<I extends Item> {
  readonly item: I;
  /** `7`, of a part `3.1`; a heading has none. */
  readonly number: string | null;
  /** Wall time at which it begins; null when it has no length of its own and that is no news after the item before. */
  readonly begins: Temporal.PlainDateTime | null;
}

/** How many matters and standing items an agenda holds at most. */
export const MOST_ITEMS = 40;

const GAP = 1_000_000;
const STEP = 1_000;

/** The position of the nth item of a template, from 0, with room for a thousand matters after each. */
export const templatePosition = (n: number): number => (n + 1) * GAP;

/** In the order of the agenda: each part right after the item it belongs to. */
export function ordered<I extends Item>(items: readonly I[]): I[] {
  const sorted = [...items].sort((a, b) => a.position - b.position || (a.id < b.id ? -1 : 1));
  return sorted
    .filter((item) => !item.parentId)
    .flatMap((item) => [item, ...sorted.filter((part) => part.parentId === item.id)]);
}

/**
 * The position for a new matter: the last under the heading; in an agenda without a heading before its last item, which
 * closes the meeting.
 */
export function positionOfNew(items: readonly Item[]): number {
  const main = ordered(items).filter((item) => !item.parentId);
  const heading = main.findIndex((item) => item.type === 'heading');
  const standing = (item: Item, n: number) => item.type === 'standing' && n > heading;
  const next = heading >= 0 ? main.findIndex(standing) : main.findLastIndex(standing);
  const before = next < 0 ? main.length : next;
  return (main[before - 1]?.position ?? 0) + STEP;
}

/** The position for a new part of an item: the last of its parts. */
export const positionOfPart = (items: readonly Item[], parentId: string): number =>
  Math.max(0, ...items.filter((item) => item.parentId === parentId).map(({ position }) => position)) + STEP;

/**
 * Numbers the items from `first`, headings without a number, parts 3.1, 3.2; and adds their minutes up from the meeting's
 * start (wall time).
 */
export function place<I extends Item>(items: readonly I[], start: Temporal.PlainDateTime, first = 1): Placed<I>[] {
  let [number, part] = [first - 1, 0];
  let [now, partNow] = [start, start];
  let told = start;
  return ordered(items).map((item) => {
    const begins = item.parentId ? partNow : now;
    const known = item.type !== 'heading' && (item.minutes !== null || !told.equals(begins));
    if (item.parentId) {
      part++;
      partNow = partNow.add({ minutes: item.minutes ?? 0 });
    } else {
      if (item.type !== 'heading') number++;
      part = 0;
      partNow = now;
      now = now.add({ minutes: lengthOf(item, items) });
    }
    if (known) told = begins;
    const own = item.type === 'heading' ? null : item.parentId ? `${number}.${part}` : String(number);
    return { item, number: own, begins: known ? begins : null };
  });
}

/** How many minutes the items take more than the meeting has; 0 when they fit. Wall times. */
export function overrun(items: readonly Item[], start: Temporal.PlainDateTime, end: Temporal.PlainDateTime): number {
  const taken = items.filter((item) => !item.parentId).reduce((sum, item) => sum + lengthOf(item, items), 0);
  return Math.max(0, taken - start.until(end).total('minutes'));
}

/** An item's own minutes, or those of its parts together when they take more. */
function lengthOf(item: Item, items: readonly Item[]): number {
  const parts = items.filter((part) => part.parentId === item.id).reduce((sum, part) => sum + (part.minutes ?? 0), 0);
  return Math.max(item.minutes ?? 0, parts);
}
