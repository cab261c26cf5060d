import { expect, test } from 'vitest';
import { readMemberRows } from '#language/member-rows.ts';

const nothing = { role: null, unknownRole: null, organisation: null, email: null, deputyFor: null };

test('rows without headings are name, role, organisation, e-mail and deputy for', () => {
  const rows = readMemberRows(
    'Eero Korhonen\tpuheenjohtaja\tJoensuu\teero@esimerkki.fi\nSari Mäkelä\tvarajäsen\tSiun sote\t\tLiisa Niemi',
  );
  expect(rows).toEqual([
    { row: 1, ...nothing, name: 'Eero Korhonen', role: 'chair', organisation: 'Joensuu', email: 'eero@esimerkki.fi' },
    { row: 2, ...nothing, name: 'Sari Mäkelä', role: 'deputy', organisation: 'Siun sote', deputyFor: 'Liisa Niemi' },
  ]);
});

test('headings in any order and language say what the columns are', () => {
  expect(readMemberRows('Organisation;Roll;Namn\nFPA;suppleant;Johan Nyman')).toEqual([
    { row: 1, ...nothing, name: 'Johan Nyman', role: 'deputy', organisation: 'FPA' },
  ]);
  expect(readMemberRows('E-mail;Name\nA.B@Example.org;Johan Nyman')).toEqual([
    { row: 1, ...nothing, name: 'Johan Nyman', email: 'a.b@example.org' },
  ]);
});

test('a sentence before the table is passed over, a mere name is not', () => {
  const rows = readMemberRows('Tuo johtoryhmän jäsenet:\nAino Virtanen\nEero Korhonen;pj');
  expect(rows.map(({ name, role }) => [name, role])).toEqual([
    ['Aino Virtanen', null],
    ['Eero Korhonen', 'chair'],
  ]);
});

test('quotes, empty rows and short rows are read as they are', () => {
  const rows = readMemberRows('"Niemi; Liisa";jäsen\n\n;sihteeri\nMika Lehtonen;valtuutettu');
  expect(rows.map(({ name, role, unknownRole }) => [name, role, unknownRole])).toEqual([
    ['Niemi; Liisa', 'member', null],
    [null, 'secretary', null],
    ['Mika Lehtonen', null, 'valtuutettu'],
  ]);
});

test('a sentence alone has no rows', () => {
  expect(readMemberRows('tuo johtoryhmän jäsenet')).toEqual([]);
});
