import { afterEach, beforeEach, expect, test } from 'vitest';
import type { House } from '../../house.ts';
import { openWithCaseworkers, plansIn } from './caseworkers.ts';

let house: House;
beforeEach(async () => {
  house = await openWithCaseworkers();
});
afterEach(() => house.close());

test('a sentence registers a plan, and the card shows its next deadline with the weekday and the people', async () => {
  const { aino } = house.people;
  const answer = await aino.says('Uusi aktivointisuunnitelma AKT-0455, laadittu 16.11., vastuussa minä ja Niemi');
  expect(answer.text).toContain('AKT-0455 kirjattu. Seuraava tarkistus: ti 16.2.2027.');
  expect(answer.text).toContain('Aino Virtanen, Liisa Niemi');
  expect(answer.text).toContain('Tarkista laista');
  expect(await plansIn(house)).toMatchObject([{ ref: 'AKT-0455', start: '2026-11-16', due: '2027-02-16' }]);
  await aino.presses(answer.card, 'Kumoa');
  expect(await plansIn(house)).toEqual([]);
});

test('a deadline on a weekend is shown with the working day before it', async () => {
  const answer = await house.people.aino.says('Uusi aktivointisuunnitelma AKT-0455, laadittu 20.11.');
  expect(answer.text).toContain('la 20.2.2027, viimeistään pe 19.2.');
});

test('who registers is responsible when nobody is named, and the prefix tells the type, in lower case too', async () => {
  const answer = await house.people.liisa.says('uusi suunnitelma kot-0012 laadittu 2.11.');
  expect(answer.text).toContain('KOT-0012 kirjattu');
  expect(answer.text).toContain('Kotoutumissuunnitelma');
  expect(answer.text).toContain('Liisa Niemi');
});

test('what is missing is asked by a form that keeps what was said, and the form registers the plan', async () => {
  const { aino } = house.people;
  const form = await aino.says('Uusi aktivointisuunnitelma AKT-0455, vastuussa Niemi');
  expect(form.text).toContain('Täydennä puuttuvat kohdat.');
  const answer = await aino.presses(form.card, 'Tallenna', { start: '2026-11-16' });
  expect(answer.text).toContain('AKT-0455 kirjattu. Seuraava tarkistus: ti 16.2.2027.');
  expect(answer.text).toContain('Liisa Niemi');
  expect(answer.text).not.toContain('Aino Virtanen');
});

test('a plan that was drawn up in the future is asked about', async () => {
  const { aino } = house.people;
  const question = await aino.says('Uusi aktivointisuunnitelma AKT-0455, laadittu 16.12.2026');
  expect(question.text).toContain('ke 16.12.2026 on vasta tulossa.');
  const answer = await aino.presses(question.card, 'ti 16.12.2025');
  expect(answer.text).toContain('AKT-0455 kirjattu');
  expect(await plansIn(house)).toMatchObject([{ start: '2025-12-16', due: '2026-03-16' }]);
});

test('a reference of another form is refused and not said back, since it may be a name', async () => {
  const { aino } = house.people;
  const form = await aino.says('Uusi aktivointisuunnitelma');
  const answer = await aino.presses(form.card, 'Tallenna', { ref: 'Matti Meikäläinen', start: '2026-11-16' });
  expect(answer.text).toContain('Tunnus ei ole sovittua muotoa.');
  expect(answer.text).not.toContain('Meikäläinen');
  expect(await plansIn(house)).toEqual([]);
});

test('a reference of another type is refused', async () => {
  const answer = await house.people.aino.says('Uusi aktivointisuunnitelma TYM-2026-001, laadittu 16.11.');
  expect(answer.text).toContain('TYM-2026-001 on tunnukseltaan monialainen työllistymissuunnitelma');
  expect(await plansIn(house)).toEqual([]);
});

test('an existing reference shows the plan to its own people and nothing to others', async () => {
  const { aino, liisa } = house.people;
  await aino.says('Uusi aktivointisuunnitelma AKT-0455, laadittu 16.11.');
  const own = await aino.says('Uusi aktivointisuunnitelma AKT-0455, laadittu 1.10.');
  expect(own.text).toContain('AKT-0455 on jo kirjattu. Mitään ei muutettu.');
  expect(own.text).toContain('ti 16.2.2027');
  const other = await liisa.says('Uusi aktivointisuunnitelma AKT-0455, laadittu 1.10.');
  expect(other.text).toContain('Tunnus AKT-0455 on jo käytössä.');
  expect(other.text).not.toContain('2027');
});

test('only caseworkers are responsible, and Kela’s in plans of the multi-support model only', async () => {
  const { aino } = house.people;
  const nobody = await aino.says('Uusi aktivointisuunnitelma AKT-0455, laadittu 16.11., vastuussa Korhonen');
  expect(nobody.text).toContain('Tätä roolia ei ole: Eero Korhonen. Sen voi antaa työtilan ylläpitäjä.');
  const kela = await aino.says('Uusi aktivointisuunnitelma AKT-0455, laadittu 16.11., vastuussa minä ja Lehtonen');
  expect(kela.text).toContain('Kelan henkilö voi vastata vain monialaisesta');
  expect(await plansIn(house)).toEqual([]);
  const tym = await aino.says('Uusi suunnitelma TYM-2026-021, laadittu 16.11., vastuussa minä ja Lehtonen');
  expect(tym.text).toContain('TYM-2026-021 kirjattu');
});

test('an assessment period is due in three months, is drawn up before it is reviewed, and is for TYM only', async () => {
  const { aino } = house.people;
  const started = await aino.says('TYM-2026-020 kartoitusjakso alkoi 2.11.');
  expect(started.text).toContain('Suunnitelman määräaika: ti 2.2.2027.');
  const early = await aino.says('TYM-2026-020 tarkistettu tänään');
  expect(early.text).toContain('TYM-2026-020 on kartoitusjaksolla, joten sitä ei voi merkitä tarkistetuksi.');
  expect(early.text).toContain('Sen voi nyt merkitä laadituksi tai päättää.');
  const shown = await aino.says('Näytä TYM-2026-020');
  const drawn = await aino.presses(shown.card, 'Laadittu', { date: '2026-11-20' });
  expect(drawn.text).toContain('TYM-2026-020 laadittu pe 20.11.2026. Seuraava tarkistus: la 20.2.2027');
  expect(await plansIn(house)).toMatchObject([{ state: 'active', start: '2026-11-20' }]);
  const wrong = await aino.says('AKT-0455 kartoitusjakso alkoi 2.11.');
  expect(wrong.text).toContain('Kartoitusjakso on vain monialaisella');
});

test('said to be drawn up, a plan in its assessment period is the plan that the period led to', async () => {
  const { aino } = house.people;
  await aino.says('TYM-2026-020 kartoitusjakso alkoi 2.11.');
  const drawn = await aino.says('Uusi suunnitelma TYM-2026-020, laadittu 19.11.');
  expect(drawn.text).toContain('TYM-2026-020 laadittu to 19.11.2026.');
});

test('an older plan keeps the rule of its start date, and one older than every rule is to be checked', async () => {
  const { aino } = house.people;
  const old = await aino.says('Uusi aktivointisuunnitelma AKT-0300, laadittu 10.10.2025');
  expect(old.text).not.toContain('Tarkista laista');
  const older = await aino.says('Uusi aktivointisuunnitelma AKT-0301, laadittu 10.10.2022');
  expect(older.text).toContain('Tarkista laista');
  const rules = await house.db.selectFrom('plan').select('ruleId').distinct().execute();
  expect(rules).toEqual([{ ruleId: 'activation-review-2023' }]);
});

test('a new reference is above all in use, and is not given twice', async () => {
  const { aino, liisa } = house.people;
  await aino.says('Uusi aktivointisuunnitelma AKT-0455, laadittu 16.11.');
  expect((await aino.says('Anna uusi tunnus aktivointisuunnitelmalle')).text).toContain('Uusi tunnus on AKT-0456.');
  const second = await liisa.says('Anna uusi tunnus aktivointisuunnitelmalle');
  expect(second.text).toContain('Uusi tunnus on AKT-0457.');
  const form = await liisa.presses(second.card, 'Kirjaa suunnitelma');
  const done = await liisa.presses(form.card, 'Tallenna', { start: '2026-11-23' });
  expect(done.text).toContain('AKT-0457 kirjattu');
  const tym = await aino.says('Anna uusi tunnus monialaiselle työllistymissuunnitelmalle');
  expect(tym.text).toContain('Uusi tunnus on TYM-2026-001.');
});
