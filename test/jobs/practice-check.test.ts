import { afterEach, beforeEach, expect, test } from 'vitest';
import { type House, openHouse } from '../house.ts';
import { textOf } from '../stand-in/client.ts';

let house: House;
beforeEach(async () => {
  house = await openHouse({ now: '2026-11-23T09:00' });
  const { aino, liisa } = house.people;
  const proposed = await liisa.says('Ehdota hyvää käytäntöä: yhteinen puhelinpäivystys perjantaisin');
  expect(proposed.text).toContain('Ehdotus kirjattu');
  await aino.says('Julkaise käytäntö yhteinen puhelinpäivystys perjantaisin');
  await house.tick();
});
afterEach(() => house.close());

const told = () =>
  house.people.liisa
    .inbox()
    .map(({ card }) => card)
    .filter((card) => textOf(card).includes('Hyvien käytäntöjesi tarkistus'));
async function morning(day: string) {
  house.clock.set(`${day}T08:00`);
  await house.tick();
}

test('the owner is reminded a year later, marks it by one press, and hears no more of it that year', async () => {
  await morning('2027-10-25');
  expect(told()).toHaveLength(0);
  await morning('2027-10-26');
  expect(told()).toHaveLength(1);
  expect(textOf(told()[0] ?? null)).toContain('Yksi hyvä käytäntösi on aika tarkistaa.');
  const marked = await house.people.liisa.presses(told()[0] ?? null, 'On ajan tasalla');
  expect(marked.text).toContain('Seuraava tarkistus viimeistään');
  for (const day of ['2027-11-09', '2027-11-16', '2027-11-22', '2027-11-24', '2027-11-29']) await morning(day);
  expect(told()).toHaveLength(1);
});

test('one that nobody checks is told of once a week', async () => {
  for (let day = 24; day <= 30; day++) await morning(`2027-11-${day}`);
  const before = told().length;
  for (let day = 1; day <= 14; day++) await morning(`2027-12-${String(day).padStart(2, '0')}`);
  // Monday the 6th is Independence Day: that week it comes on Tuesday.
  expect(told().length - before).toBe(2);
});
