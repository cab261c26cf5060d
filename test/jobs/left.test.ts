import { afterEach, beforeEach, expect, test } from 'vitest';
import { foundGroup } from '../bot/leadership.ts';
import { type House, openHouse } from '../house.ts';
import { postgresDatabase } from '../postgres/database.ts';
import { buttonsOf, textOf } from '../stand-in/card.ts';

let house: House;
beforeEach(async () => {
  house = await openHouse({ now: '2026-11-23T09:00' });
  await foundGroup(house);
  await house.tick();
});
afterEach(() => house.close());

const morning = async (day: string, at = house) => {
  at.clock.set(`${day}T08:00`);
  await at.tick();
};
const latest = (who: 'aino' | 'eero' | 'sari' | 'liisa') => house.people[who].inbox().at(-1)?.card ?? null;

test('the reminder of a task whose owner has left comes to the group’s secretary, who gives it to another', async () => {
  const { aino, liisa, eero, sari } = house.people;
  await eero.says('Tehtävä Niemelle: tilastot kokoukseen 1.12. mennessä');
  await house.team.loses(liisa);
  const before = { eero: eero.inbox().length, liisa: liisa.inbox().length };
  await morning('2026-11-24');
  const card = latest('aino');
  expect(textOf(card)).toContain('tilastot kokoukseen (vastuuhenkilö Liisa Niemi ei ole enää tiimissä)');
  expect(buttonsOf(card)).toEqual(expect.arrayContaining(['Valmis', 'Muuta']));
  expect([eero.inbox().length, liisa.inbox().length]).toEqual([before.eero, before.liisa]);
  const form = await aino.presses(card, 'Muuta');
  const sariId = await house.db.selectFrom('person').select('id').where('name', '=', 'Sari Mäkelä').executeTakeFirst();
  await aino.presses(form.card, 'Tallenna', { owners: sariId?.id ?? '' });
  await morning('2026-11-30');
  expect(textOf(latest('sari'))).toContain('tilastot kokoukseen');
  expect(textOf(latest('sari'))).not.toContain('ei ole enää');
  expect(sari.inbox().length).toBeGreaterThan(0);
});

test('as long as one owner is there, nobody else is told', async () => {
  const { aino, eero, liisa } = house.people;
  await eero.says('Tehtävä Niemelle ja Mäkelälle: tilastot kokoukseen 1.12. mennessä');
  await house.team.loses(liisa);
  const before = aino.inbox().length;
  await morning('2026-11-24');
  expect(textOf(latest('sari'))).toContain('tilastot kokoukseen');
  expect(aino.inbox()).toHaveLength(before);
});

test('a task of no group falls to the secretary of a group in which its owner sat', async () => {
  const { liisa } = house.people;
  await liisa.says('Tehtävä minulle: avainten palautus 1.12. mennessä');
  await house.team.loses(liisa);
  await morning('2026-11-24');
  expect(textOf(latest('aino'))).toContain('avainten palautus (vastuuhenkilö Liisa Niemi');
});

test('without a secretary it is the chair’s, and without a chair the admin’s', async () => {
  const { eero, liisa, aino } = house.people;
  await eero.says('Tehtävä Niemelle: tilastot kokoukseen 1.12. mennessä');
  await house.team.loses(liisa);
  await house.db.deleteFrom('seat').where('role', '=', 'secretary').execute();
  await morning('2026-11-24');
  expect(textOf(latest('eero'))).toContain('tilastot kokoukseen (vastuuhenkilö Liisa Niemi');
  await house.db.deleteFrom('seat').where('role', '=', 'chair').execute();
  const before = aino.inbox().length;
  await morning('2026-11-30');
  expect(aino.inbox()).toHaveLength(before + 1);
});

test('so do the reviews of an agreement and the yearly check of a practice', async () => {
  const { aino, liisa } = house.people;
  await aino.says('Lisää TYM-sopimus, tarkistus 22.12. mennessä, vastuuhenkilönä Niemi');
  await liisa.says('Ehdota hyvää käytäntöä: yhteinen puhelinpäivystys perjantaisin');
  await aino.says('Julkaise käytäntö yhteinen puhelinpäivystys perjantaisin');
  await house.team.loses(liisa);
  await morning('2026-11-24');
  expect(textOf(latest('aino'))).toContain(
    'TYM-sopimus (Työllisyysjohtoryhmä) (vastuuhenkilö Liisa Niemi ei ole enää tiimissä)',
  );
  expect((await aino.presses(latest('aino'), 'Tarkistettu')).text).toContain('Seuraava tarkistus');
  await morning('2027-10-26');
  const check = aino.inbox().findLast(({ card }) => textOf(card).includes('puhelinpäivystys'));
  expect(textOf(check?.card)).toContain('perjantaisin (vastuuhenkilö Liisa Niemi ei ole enää tiimissä)');
  expect((await aino.presses(check?.card ?? null, 'On ajan tasalla')).text).toContain('Seuraava tarkistus');
});

test('who comes back is reminded again, and the secretary no more', async () => {
  const { aino, eero, liisa } = house.people;
  await eero.says('Tehtävä Niemelle: tilastot kokoukseen 1.12. mennessä');
  await house.team.loses(liisa);
  await morning('2026-11-24');
  await house.team.gains(liisa);
  const before = aino.inbox().length;
  await morning('2026-11-30');
  expect(aino.inbox()).toHaveLength(before);
  expect(textOf(latest('liisa'))).toContain('tilastot kokoukseen');
});

test('on PostgreSQL as well', async () => {
  const own = await openHouse({ now: '2026-11-23T09:00', settings: { databaseUrl: await postgresDatabase() } });
  await foundGroup(own);
  await own.tick();
  await own.people.eero.says('Tehtävä Niemelle: tilastot kokoukseen 1.12. mennessä');
  await own.people.aino.says('Lisää TYM-sopimus, tarkistus 22.12. mennessä, vastuuhenkilönä Niemi');
  await own.team.loses(own.people.liisa);
  await morning('2026-11-24', own);
  const told = textOf(own.people.aino.inbox().at(-1)?.card);
  expect(told).toContain('tilastot kokoukseen (vastuuhenkilö Liisa Niemi');
  expect(told).toContain('TYM-sopimus (Työllisyysjohtoryhmä) (vastuuhenkilö Liisa Niemi');
  await own.close();
});
