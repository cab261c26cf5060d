import { afterEach, beforeEach, expect, test } from 'vitest';
import { type House, openHouse } from '../house.ts';
import { buttonsOf, textOf } from '../stand-in/client.ts';

let house: House;
beforeEach(async () => {
  house = await openHouse();
});
afterEach(() => house.close());

const message =
  '<p>Meillä Kelan asiantuntija istuu <b>torstaisin</b> terveysasemalla.</p><p>Ajanvaraus yhdestä numerosta.</p>';

test('a message becomes a proposal by a form that is filled in from it', async () => {
  const { sari } = house.people;
  const form = await sari.opens('savePractice', message);
  expect(JSON.stringify(form)).toContain('Ajanvaraus yhdestä numerosta.');
  expect(JSON.stringify(form)).not.toContain('Action.Execute');
  const begun = performance.now();
  const done = await sari.pressesIn(form, 'Tallenna', {});
  expect(performance.now() - begun).toBeLessThan(5000);
  expect(textOf(done)).toContain('Ehdotus kirjattu: Meillä Kelan asiantuntija istuu torstaisin terveysasemalla');
  expect(textOf(done)).toContain('Ajanvaraus yhdestä numerosta.');
  expect(sari.inbox()).toEqual([]);
  await sari.pressesIn(done, 'Kumoa');
  expect(await house.db.selectFrom('practice').select('id').execute()).toHaveLength(26);
});

test('pressing twice saves once', async () => {
  const { sari } = house.people;
  const form = await sari.opens('savePractice', message);
  await sari.pressesIn(form, 'Tallenna', {});
  await sari.pressesIn(form, 'Tallenna', {});
  expect(await house.db.selectFrom('practice').select('id').execute()).toHaveLength(27);
});

test('a message with a personal identity code is refused and nothing of it comes back', async () => {
  const { sari } = house.people;
  const refused = await sari.opens('savePractice', '<p>Asiakas 131052-308T pääsi polulle</p>');
  expect(textOf(refused)).not.toContain('131052');
  expect(buttonsOf(refused)).toEqual([]);
});

test('an empty message opens the empty form', async () => {
  const { sari } = house.people;
  expect(buttonsOf(await sari.opens('savePractice', ''))).toEqual(['Tallenna']);
});

test('20,000 characters of hostile text are cut to what the form holds, and shown as text', async () => {
  const { sari } = house.people;
  const form = await sari.opens(
    'savePractice',
    `<p>[Paina](http://paha.example)</p><p>${'x&lt;b&gt; '.repeat(4000)}</p>`,
  );
  const done = await sari.pressesIn(form, 'Tallenna', {});
  expect(textOf(done)).toContain('\\[Paina\\](http://paha.example)');
  expect(JSON.stringify(done).length).toBeLessThan(28_000);
});

test('a command that is not ours is refused', async () => {
  await expect(house.people.sari.opens('another', '<p>x</p>')).rejects.toThrow('400');
});
