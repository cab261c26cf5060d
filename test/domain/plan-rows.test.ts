import { Temporal } from 'temporal-polyfill';
import { expect, test } from 'vitest';
import { readCellDate } from '#domain/cell-date.ts';
import { readPlanRows } from '#domain/plan-rows.ts';
import examples from '../acceptance/personal-id-examples.json' with { type: 'json' };

const today = Temporal.PlainDate.from('2026-11-23');
const isRef = (cell: string) => /^([A-Z]{3}-\d{4,6}|[A-Z]{3}-\d{4}-\d{3,4})$/i.test(cell);
const read = (text: string) => readPlanRows(text, isRef, today);

const plan = {
  line: 1,
  ref: 'AKT-0457',
  planType: 'activationPlan',
  start: '2026-08-03',
  lastReview: '2026-11-02',
  responsible: ['Virtanen', 'Niemi'],
};

test('a row without a heading is understood by what its cells look like', () => {
  expect(read('akt-0457\t3.8.2026\t2.11.2026\tVirtanen ja Niemi')).toEqual([plan]);
});

test('semicolons do as tabs do', () => {
  expect(read('AKT-0457;3.8.2026;2.11.2026;Virtanen, Niemi')).toEqual([plan]);
});

test('a heading tells the columns in any order and in three languages', () => {
  expect(
    read('Vastuuhenkilöt\tViimeksi tarkistettu\tTunnus\tLaadittu\nVirtanen ja Niemi\t2.11.\tAKT-0457\t3.8.'),
  ).toEqual([{ ...plan, line: 2 }]);
  expect(read('Ansvariga;Senast översedd;Beteckning;Upprättad\nVirtanen och Niemi;2.11;AKT-0457;3.8')).toEqual([
    { ...plan, line: 2 },
  ]);
  expect(read('Responsible;Last review;Reference;Drawn up\nVirtanen and Niemi;2026-11-02;AKT-0457;2026-08-03')).toEqual(
    [{ ...plan, line: 2 }],
  );
});

test('a column of notes is not read', () => {
  const [row] = read('Tunnus\tLaadittu\tHuomautus\tSeuraava tarkistus\nAKT-0457\t3.8.2026\tMatti soittaa\t1.1.2030');
  expect(row).toEqual({ ...plan, line: 2, lastReview: null, responsible: [] });
});

test('a sentence above the table is no row of it', () => {
  expect(read('Tuo nämä suunnitelmat\nAKT-0457;3.8.2026;2.11.2026;Virtanen, Niemi')).toEqual([{ ...plan, line: 2 }]);
});

test('rows are counted as the person sees them, empty ones too', () => {
  expect(read('AKT-0001;1.9.2026\n\nx;1.9.2026').map(({ line }) => line)).toEqual([1, 3]);
});

test.each([
  ['Matti;3.8.2026', null, 'badReference'],
  ['AKT-0457;31.4.2026', 'AKT-0457', 'impossibleDate'],
  ['AKT-0457;Virtanen', 'AKT-0457', 'noDate'],
  ['AKT-0457;1.12.2026', 'AKT-0457', 'future'],
  ['AKT-0457;2.11.2026;3.8.2026', 'AKT-0457', 'beforeStart'],
  ['XYZ-0457;3.8.2026', 'XYZ-0457', 'noType'],
  ['AKT-0457;kotoutumissuunnitelma;3.8.2026', 'AKT-0457', 'typeMismatch'],
])('%s is refused', (text, ref, problem) => {
  expect(read(text)).toEqual([{ line: 1, ref, problem }]);
});

test('a cell that is no date where the heading says one is told, not guessed', () => {
  expect(read('Tunnus;Laadittu\nAKT-0457;keväällä')).toEqual([{ line: 2, ref: 'AKT-0457', problem: 'impossibleDate' }]);
});

test('a row with a personal identity code is refused, and nothing of it is read', () => {
  const code = examples.valid[0];
  expect(read(`AKT-0457;3.8.2026;${code}`)).toEqual([{ line: 1, ref: null, problem: 'personalId' }]);
});

test.each([
  ['16.11.2026', '2026-11-16'],
  ['16.11.26', '2026-11-16'],
  ['ma 16.11.2026', '2026-11-16'],
  ['16.11.', '2026-11-16'],
  ['24.11.', '2025-11-24'],
  ['29.2.', '2024-02-29'],
  ['16/11/2026', '2026-11-16'],
  ['2026-11-16', '2026-11-16'],
  ['2026-11-16T00:00:00', '2026-11-16'],
  ['16.11.2026 0:00', '2026-11-16'],
  ['46342', '2026-11-16'],
])('the cell %s is %s', (cell, iso) => {
  expect(String(readCellDate(cell, today))).toBe(iso);
});

test.each(['Virtanen', 'AKT-0231', '', '12', 'vk 48'])('the cell "%s" is no date', (cell) => {
  expect(readCellDate(cell, today)).toBeNull();
});
