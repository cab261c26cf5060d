import fc from 'fast-check';
import { expect, test } from 'vitest';
import { type Item, ordered } from '#domain/agenda.ts';
import { reorder, type Target } from '#domain/agenda-order.ts';
import { linksText, readLinks } from '#domain/links.ts';

const item = (id: string, position: number, facts: Partial<Item> = {}): Item => ({
  id,
  parentId: null,
  position,
  type: 'discussion',
  minutes: null,
  ...facts,
});

const agenda = [
  item('opening', 1_000_000, { type: 'standing' }),
  item('matters', 2_000_000, { type: 'heading' }),
  item('a', 2_001_000),
  item('b', 2_002_000),
  item('c', 2_003_000),
  item('b1', 1000, { parentId: 'b' }),
  item('b2', 2000, { parentId: 'b' }),
  item('closing', 3_000_000, { type: 'standing' }),
];

function after(id: string, target: Target): string[] {
  const positions = reorder(agenda, id, target);
  const moved = agenda.map((each) => ({ ...each, position: positions.get(each.id) ?? each.position }));
  return ordered(moved).map((each) => each.id);
}

test('a matter moves among the matters, with its parts', () => {
  expect(after('a', 'down')).toEqual(['opening', 'matters', 'b', 'b1', 'b2', 'a', 'c', 'closing']);
  expect(after('c', 'first')).toEqual(['opening', 'matters', 'c', 'a', 'b', 'b1', 'b2', 'closing']);
  expect(after('a', { placeOf: 'c' })).toEqual(['opening', 'matters', 'b', 'b1', 'b2', 'c', 'a', 'closing']);
  expect(after('b2', 'up')).toEqual(['opening', 'matters', 'a', 'b', 'b2', 'b1', 'c', 'closing']);
});

test('what stands always, and what is at its end, does not move', () => {
  for (const [id, to] of [
    ['opening', 'down'],
    ['matters', 'down'],
    ['a', 'up'],
    ['c', 'last'],
    ['nobody', 'up'],
    ['b1', 'first'],
  ] as const)
    expect(reorder(agenda, id, to)).toEqual(new Map());
});

test('moving touches only what stands between, and the way back undoes it', () => {
  const matters = fc.uniqueArray(fc.integer({ min: 1, max: 900 }), { minLength: 2, maxLength: 30 });
  fc.assert(
    fc.property(matters, fc.nat(), fc.nat(), (positions, x, y) => {
      const items = positions.map((position, n) => item(String(n), position));
      const order = ordered(items).map(({ id }) => id);
      const [from, to] = [order[x % order.length] ?? '', order[y % order.length] ?? ''];
      const changed = reorder(items, from, { placeOf: to });
      const moved = items.map((each) => ({ ...each, position: changed.get(each.id) ?? each.position }));
      expect(moved.map((each) => each.position).sort()).toEqual(items.map((each) => each.position).sort());
      expect(ordered(moved).indexOf(moved[Number(from)] as Item)).toBe(order.indexOf(to));
      const there = order.indexOf(from);
      const occupant = ordered(moved)[there]?.id ?? '';
      const back = reorder(moved, from, { placeOf: occupant });
      const again = moved.map((each) => ({ ...each, position: back.get(each.id) ?? each.position }));
      expect(ordered(again).map(({ id }) => id)).toEqual(order);
    }),
  );
});

test('attachments are read a line each, and written back the same', () => {
  const typed = 'Sopimusluonnos https://example.fi/a.docx\nhttps://example.fi/liitteet/tilasto%202026.xlsx\n';
  const links = readLinks(typed);
  expect(links).toEqual([
    { title: 'Sopimusluonnos', url: 'https://example.fi/a.docx' },
    { title: 'tilasto 2026.xlsx', url: 'https://example.fi/liitteet/tilasto%202026.xlsx' },
  ]);
  expect(readLinks(linksText(links ?? []))).toEqual(links);
});

test.each(['Luonnos', 'Luonnos javascript:alert(1)', 'Luonnos http://', 'Luonnos ftp://example.fi/a'])(
  '%s is no attachment',
  (line) => expect(readLinks(line)).toBeNull(),
);
