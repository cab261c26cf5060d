import { afterEach, beforeEach, expect, test } from 'vitest';
import { type House, openHouse } from '../house.ts';
import { textOf } from '../stand-in/client.ts';
import { foundGroup, setMeeting } from './leadership.ts';

let house: House;
beforeEach(async () => {
  house = await openHouse({ now: '2027-01-05T09:00' });
  await foundGroup(house);
  await setMeeting(house, 'Työllisyysjohtoryhmä', '2027-01-12T09:00', '2027-01-12T11:00');
});
afterEach(() => house.close());

const message = '<p>Nuorten työpajojen kevät pitäisi sopia yhdessä. Voisiko tämä tulla johtoryhmään?</p>';

test('a message becomes a matter of the next agenda by a form that is filled in from it', async () => {
  const { aino } = house.people;
  const form = await aino.opens('addToAgenda', message);
  expect(JSON.stringify(form)).toContain('Nuorten työpajojen kevät pitäisi sopia yhdessä');
  expect(JSON.stringify(form)).not.toContain('Voisiko');
  const done = await aino.pressesIn(form, 'Tallenna', { title: 'Nuorten työpajojen kevät', minutes: '15' });
  expect(textOf(done)).toContain('Nuorten työpajojen kevät');
  expect((await aino.says('Näytä johtoryhmän asialista')).text).toContain('Nuorten työpajojen kevät');
});

test('a member’s waits for the secretary, and who is in no group is refused', async () => {
  const { sari, mika } = house.people;
  const form = await sari.opens('addToAgenda', message);
  expect(textOf(await sari.pressesIn(form, 'Tallenna', {}))).toContain('Sihteeri päättää');
  expect(textOf(await mika.opens('addToAgenda', message))).not.toContain('Tallenna');
});

test('a message becomes a task by a form that asks by when', async () => {
  const { aino } = house.people;
  const form = await aino.opens('addTask', message);
  const done = await aino.pressesIn(form, 'Tallenna', { due: '2027-01-29' });
  expect(textOf(done)).toContain('pe 29.1.2027');
  const [task] = await house.db.selectFrom('task').select(['title', 'due']).execute();
  expect(task).toEqual({ title: 'Nuorten työpajojen kevät pitäisi sopia yhdessä', due: '2027-01-29' });
});

test('which group is meant is asked beside what was understood of the rest', async () => {
  const { aino } = house.people;
  await aino.says('Luo aluetiimi: sihteeri Virtanen, jäsenet Niemi ja Korhonen');
  const asked = await aino.says('Tehtävä Niemelle ja Korhoselle: luonnos TYM-sopimuksesta 15.1. mennessä');
  expect(asked.text).toContain('**Määräaika:** pe 15.1.2027');
  expect(asked.text).toContain('**Vastuuhenkilöt:** Niemi, Korhonen');
  expect(asked.text).toContain('luonnos TYM-sopimuksesta');
  expect((await aino.presses(asked.card, 'Aluetiimi')).text).toContain('pe 15.1.2027');
});

test('a group’s quorum is set by its secretary, told in the meeting, and taken back', async () => {
  const { aino, sari } = house.people;
  expect((await sari.says('Johtoryhmän päätösvaltaisuus on 3 jäsentä')).text).not.toContain('vähintään');
  const set = await aino.says('Johtoryhmän päätösvaltaisuus on 3 jäsentä');
  expect(set.text).toContain('päätösvaltainen, kun paikalla on vähintään 3 jäsentä');
  expect(await quorum()).toBe(3);
  await aino.presses(set.card, 'Kumoa');
  expect(await quorum()).toBeNull();
});

const quorum = async () =>
  (await house.db.selectFrom('group').select('quorum').where('kind', '=', 'leadershipGroup').executeTakeFirstOrThrow())
    .quorum;
