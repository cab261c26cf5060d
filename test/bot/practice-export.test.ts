import { afterAll, beforeAll, expect, test } from 'vitest';
import { textsOf } from '#i18n/index.ts';
import { type House, openHouse } from '../house.ts';

let house: House;
const hostile = 'Vaara <script>alert(1)</script> [x](http://paha.example) | a \u202eb';
beforeAll(async () => {
  house = await openHouse({ now: '2026-11-23T09:00', settings: { address: 'https://botti.example' } });
  const { aino } = house.people;
  const form = await aino.says('Ehdota hyvää käytäntöä');
  const made = await aino.presses(form.card, 'Tallenna', {
    title: hostile,
    summary: '=1+1 ja "lainaus"; sekä\n# otsikko',
    theme: '',
  });
  await aino.presses(made.card, 'Julkaise');
});
afterAll(() => house.close());

const files = async () => {
  const { text, card } = await house.people.aino.says('Vie hyvät käytännöt tiedostoon');
  const paths = [...JSON.stringify(card).matchAll(/https:\/\/botti\.example(\/files\/[\w-]+)/g)].map(
    ([, path]) => path,
  );
  return { text, html: paths[0], csv: paths[1], md: paths[2] };
};
const read = async (path: string | undefined) => fetch(`${house.url}${path}`);

test('the collection is given as a page, a table and Markdown, by links that live 15 minutes', async () => {
  const given = await files();
  expect(given.text).toContain('27 julkaistua käytäntöä tiedostona');
  for (const [path, type] of [
    [given.html, 'text/html; charset=utf-8'],
    [given.csv, 'text/csv; charset=utf-8'],
    [given.md, 'text/markdown; charset=utf-8'],
  ]) {
    const response = await read(path);
    expect(response.headers.get('content-type')).toBe(type);
    expect(response.headers.get('cache-control')).toBe('private, no-store');
    expect(await response.text()).toContain('Ohjaamo koko alueelle');
  }
  house.clock.pass({ minutes: 16 });
  expect((await read(given.html)).status).toBe(404);
});

test('every practice is there once, under its theme', async () => {
  const markdown = await (await read((await files()).md)).text();
  expect(markdown.match(/^### /gm)).toHaveLength(27);
  expect(markdown.startsWith('# Hyvät käytännöt: Pohjois-Karjalan yhdyspintatyö\n')).toBe(true);
  expect(markdown.match(/^## /gm)?.length).toBeGreaterThan(3);
});

test('hostile text is text in each of them', async () => {
  const { html, csv, md } = await files();
  const page = await (await read(html)).text();
  expect(page).toContain('Vaara &lt;script&gt;alert(1)&lt;/script&gt;');
  expect(page).not.toContain('<script');
  expect(page).not.toContain('\u202e');
  expect(await (await read(csv)).text()).toContain(`"'=1+1 ja ""lainaus""; sekä\n# otsikko"`);
  expect(await (await read(md)).text()).toContain(
    '### Vaara \\<script\\>alert(1)\\</script\\> \\[x\\](http://paha.example) \\|',
  );
});

test('in the language of the one who asks', async () => {
  await house.people.johan.says('Puhu ruotsia');
  const { card } = await house.people.johan.says('Exportera god praxis till en fil');
  const [, path] = /https:\/\/botti\.example(\/files\/[\w-]+)/.exec(JSON.stringify(card)) ?? [];
  const page = await (await read(path)).text();
  expect(page).toContain('<html lang="sv">');
  expect(page).toContain(textsOf('sv').goodPractice.collection);
});
