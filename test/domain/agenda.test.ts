import fc from 'fast-check';
import { Temporal } from 'temporal-polyfill';
import { expect, test } from 'vitest';
import { type Item, ordered, overrun, place, positionOfNew, templatePosition } from '#domain/agenda.ts';

const nine = Temporal.PlainDateTime.from('2027-01-12T09:00');
const eleven = Temporal.PlainDateTime.from('2027-01-12T11:00');

const item = (id: string, position: number, facts: Partial<Item> = {}): Item => ({
  id,
  parentId: null,
  position,
  type: 'standing',
  minutes: null,
  ...facts,
});

const template = ['opening', 'followUp', 'matters', 'other', 'closing'].map((id, n) =>
  item(id, templatePosition(n), { type: id === 'matters' ? 'heading' : 'standing' }),
);

const add = (items: readonly Item[], id: string, minutes: number | null = null) => [
  ...items,
  item(id, positionOfNew(items), { type: 'decision', minutes }),
];

const shown = (items: readonly Item[]) =>
  place(items, nine).map(({ item: { id }, number, begins }) => [
    id,
    number,
    begins?.toPlainTime().toString().slice(0, 5),
  ]);

test('matters go under the heading in the order in which they came, and what follows is renumbered', () => {
  const items = add(add(template, 'first', 15), 'second', 20);
  expect(shown(items)).toEqual([
    ['opening', '1', undefined],
    ['followUp', '2', undefined],
    ['matters', null, undefined],
    ['first', '3', '09:00'],
    ['second', '4', '09:15'],
    ['other', '5', '09:35'],
    ['closing', '6', undefined],
  ]);
});

test('a matter taken away leaves no hole in the numbers', () => {
  const items = add(add(template, 'first'), 'second').filter(({ id }) => id !== 'first');
  expect(shown(items).map(([id, number]) => [id, number])).toContainEqual(['second', '3']);
});

test('an agenda without a heading takes matters before its last item', () => {
  const items = add(add([item('welcome', templatePosition(0)), item('next', templatePosition(1))], 'first'), 'second');
  expect(ordered(items).map(({ id }) => id)).toEqual(['welcome', 'first', 'second', 'next']);
});

test('an empty agenda takes matters in the order in which they came', () => {
  const items = add(add(add([], 'first'), 'second'), 'third');
  expect(ordered(items).map(({ id }) => id)).toEqual(['first', 'second', 'third']);
});

test('parts stand after their item, numbered under it and timed within it', () => {
  const items = [
    item('talks', templatePosition(1)),
    item('county', 0, { parentId: 'talks', minutes: 10 }),
    item('area', 1, { parentId: 'talks', minutes: 15 }),
    item('next', templatePosition(2)),
  ];
  expect(shown(items)).toEqual([
    ['talks', '1', undefined],
    ['county', '1.1', '09:00'],
    ['area', '1.2', '09:10'],
    ['next', '2', '09:25'],
  ]);
});

test('a meeting of two hours overruns by what its items take more', () => {
  expect(overrun(add(add(template, 'a', 90), 'b', 30), nine, eleven)).toBe(0);
  expect(overrun(add(add(template, 'a', 90), 'b', 55), nine, eleven)).toBe(25);
});

const agendas = fc
  .array(fc.option(fc.integer({ min: 1, max: 120 }), { nil: null }), { maxLength: 29 })
  .map((lengths) => lengths.reduce<Item[]>((items, minutes, n) => add(items, `m${n}`, minutes), template));

test('numbers run from 1 without a gap whatever is added, and no two items share a place', () => {
  fc.assert(
    fc.property(agendas, (items) => {
      const numbers = place(items, nine).flatMap(({ number }) => (number ? [Number(number)] : []));
      expect(numbers).toEqual(numbers.map((_, n) => n + 1));
      expect(new Set(items.map(({ position }) => position)).size).toBe(items.length);
      expect(ordered(items).at(-1)?.id).toBe('closing');
    }),
  );
});

test('each item begins when all before it have taken their minutes', () => {
  fc.assert(
    fc.property(agendas, (items) => {
      let taken = 0;
      for (const { item: each, begins } of place(items, nine)) {
        if (begins) expect(begins.toString()).toBe(nine.add({ minutes: taken }).toString());
        taken += each.minutes ?? 0;
      }
      expect(overrun(items, nine, eleven)).toBe(Math.max(0, taken - 120));
    }),
  );
});
