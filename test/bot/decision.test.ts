import { afterEach, beforeEach, expect, test } from 'vitest';
import { type House, openHouse } from '../house.ts';
import { buttonsOf, textOf } from '../stand-in/card.ts';
import { foundGroup, setMeeting } from './leadership.ts';

let house: House;
beforeEach(async () => {
  house = await openHouse({ now: '2027-01-12T09:00' });
  await foundGroup(house);
  await setMeeting(house, 'Työllisyysjohtoryhmä', '2027-01-12T09:00', '2027-01-12T11:00');
  await setMeeting(house, 'Työllisyysjohtoryhmä', '2027-03-09T09:00', '2027-03-09T11:00');
});
afterEach(() => house.close());

const group = () => house.db.selectFrom('group').select('id').executeTakeFirstOrThrow();

async function meet() {
  const { aino } = house.people;
  await aino.says('Lisää asialistalle kuntouttavan työtoiminnan hankinta');
  await aino.says('Aloita johtoryhmän kokous');
  await aino.says('Kohta 7');
  await aino.says('Päätös: hankitaan ostopalveluna 1.3. alkaen');
  await aino.says('Tehtävä Niemelle: sopimusluonnos 29.1. mennessä');
  await aino.says('Kohta 10');
  await aino.says('Päätös: tilannekuva käsitellään joka kokouksessa');
  await aino.says('Päätä johtoryhmän kokous');
}

test('decisions are found by words in any form, with their meeting’s minutes', async () => {
  const { aino, liisa, eero, mika } = house.people;
  await meet();
  const found = await aino.says('Mitä hankinnoista on päätetty?');
  expect(found.text).toContain('Yksi päätös haulla ”hankinnat”');
  expect(found.text).toContain('hankitaan ostopalveluna 1.3. alkaen');
  expect(found.text).toContain('Kuntouttavan työtoiminnan hankinta · Työllisyysjohtoryhmä · ti 12.1.2027');
  expect((await aino.presses(found.card, 'Muistio ti 12.1.2027')).text).toContain('Työllisyysjohtoryhmän muistio');
  expect((await aino.says('Näytä päätökset')).text).toContain('2 päätöstä');
  expect((await liisa.says('Näytä päätökset')).text).toContain('Päätöksiä ei ole vielä'); // a draft still
  await aino.says('Lähetä muistio tarkistettavaksi');
  await eero.says('Muistio on tarkistettu');
  await aino.says('Julkaise johtoryhmän muistio');
  expect((await liisa.says('Näytä päätökset')).text).toContain('2 päätöstä');
  expect((await mika.says('Näytä päätökset')).text).toContain('Tämän voi tehdä');
});

test('a task that is open is on the next agenda by itself, and goes from its card when done', async () => {
  const { aino, liisa } = house.people;
  await meet();
  house.clock.set('2027-02-01T09:00');
  await aino.says('Julkaise johtoryhmän asialista');
  await house.tick();
  const card = () =>
    house
      .posts('Johtoryhmä')
      .map((post) => textOf(post.card))
      .at(-1);
  expect(card()).toContain('- sopimusluonnos (Liisa Niemi), pe 29.1.2027');
  await liisa.says('Sopimusluonnos on valmis');
  await house.tick();
  expect(card()).not.toContain('sopimusluonnos');
  expect(card()).not.toContain('versio 2');
});

test('goals have actions and a state, and come onto the agenda when asked', async () => {
  const { aino, liisa } = house.people;
  const { id } = await group();
  const added = await aino.says('Lisää tavoite: yhteinen asiakasohjaus');
  expect(added.text).toContain('Tavoite lisätty: yhteinen asiakasohjaus');
  expect(added.text).toContain('ei aloitettu');
  expect((await liisa.says('Lisää tavoite: oma')).text).toContain('Tämän voi tehdä');
  const goal = (await house.db.selectFrom('goal').select('id').executeTakeFirstOrThrow()).id;
  const person = await house.db.selectFrom('person').select('id').where('name', '=', 'Liisa Niemi').executeTakeFirst();
  const shown = await aino.says('Näytä johtoryhmän tavoitteet');
  const form = await aino.presses(shown.card, 'Lisää toimenpide');
  const acted = await aino.presses(form.card, 'Tallenna', {
    goal,
    title: 'ohjauksen malli',
    owners: person?.id ?? '',
    due: '2027-02-26',
  });
  expect(acted.text).toContain('toimenpiteistä valmiina 0/1');
  const stateForm = await aino.presses(shown.card, 'Muuta tavoitteen tilaa');
  const set = await aino.presses(stateForm.card, 'Tallenna', { goal, state: 'inProgress' });
  expect(set.text).toContain('käynnissä, toimenpiteistä valmiina 0/1');
  const reader = await liisa.says('Näytä johtoryhmän tavoitteet');
  expect(reader.text).toContain('yhteinen asiakasohjaus');
  expect(buttonsOf(reader.card)).toEqual([]);
  const agenda = await aino.presses(set.card, 'Vie asialistalle');
  expect(agenda.text).toContain('Yhteistyösopimuksen tavoitteet');
  const item = await aino.says('Näytä asialistan kohta yhteistyösopimuksen tavoitteet');
  expect(item.text).toContain('yhteinen asiakasohjaus: käynnissä, toimenpiteistä valmiina 0/1');
  expect(id).toBeTruthy();
});
