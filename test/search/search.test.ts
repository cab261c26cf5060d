import { expect, test } from 'vitest';
import practices from '#facts/good-practices.fi.json' with { type: 'json' };
import { createIndex } from '#search/index.ts';
import blind from './blind.json' with { type: 'json' };
import queries from './queries.json' with { type: 'json' };

const index = createIndex(
  practices.map((document) => ({
    document,
    fields: [
      { text: document.title, weight: 3 },
      { text: `${document.theme} ${document.tags.join(' ')}`, weight: 2 },
      { text: document.summary, weight: 1 },
    ],
  })),
);

const found = (query: string) => index.search(query).hits.map(({ document }) => document.title);

// The blind ones were written before they were first searched for, and nothing was tuned for them.
test.each([
  ['all', [...queries, ...blind]],
  ['blind', blind],
])('of the practices that people mean, at least 95 in a hundred are among the first five: %s', (name, asked) => {
  const missed: string[] = [];
  let recall = 0;
  let reciprocal = 0;
  for (const [query, wanted] of asked as [string, string[]][]) {
    const first = found(query);
    const seen = wanted.filter((title) => first.slice(0, 5).includes(title));
    const rank = first.findIndex((title) => wanted.includes(title));
    recall += seen.length / wanted.length / asked.length;
    reciprocal += (rank < 0 ? 0 : 1 / (rank + 1)) / asked.length;
    if (seen.length < wanted.length) missed.push(query);
  }
  console.log(
    `${name}, ${asked.length} queries: recall@5 ${recall.toFixed(3)}, reciprocal rank ${reciprocal.toFixed(3)}`,
    missed,
  );
  expect(recall).toBeGreaterThanOrEqual(0.95);
  expect(reciprocal).toBeGreaterThanOrEqual(0.85);
});

test.each([
  ['johtoryhmistä', 'johtoryhmä'],
  ['työtoiminnalla', 'työtoiminta'],
  ['käytäntöjen', 'käytännön'],
  ['nuorilla', 'nuoret'],
  ['terveyttä', 'terveydenhoitaja'],
  ['tyollisyys', 'työllisyydestä'],
  ['ekosystemet', 'ekosysteemi'],
])('%s finds what %s is about', (typed, written) => {
  const one = createIndex([{ document: written, fields: [{ text: `aivan ${written} muu`, weight: 1 }] }]);
  expect(one.search(typed).hits).toHaveLength(1);
});

test.each(['lentokone', 'qwerty', 'zzz', '', '   ', '…!?', '*'])('%j finds nothing', (query) => {
  expect(found(query)).toEqual([]);
});

test('the words that were meant can be marked in the texts, also in another language than was typed', () => {
  expect([...index.search('arbetsförmåga').words]).toContain('tyokykykoordinaattori');
});

test('a reader for whom a practice does not count is not shown it', () => {
  const hits = index.search('ohjaamo', ({ theme }) => (theme === 'nuoret' ? 0 : 1)).hits;
  expect(hits.map(({ document }) => document.title)).not.toContain('Ohjaamo koko alueelle');
});

test('20,000 characters are searched by their beginning', () => {
  expect(found(`toimitilat ${'x'.repeat(20_000)}`)[0]).toBe('Yhteiset toimitilat');
});
