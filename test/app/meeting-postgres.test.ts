import { afterAll, beforeAll, expect, test } from 'vitest';
import { foundGroup, setMeeting } from '../bot/leadership.ts';
import { type House, openHouse } from '../house.ts';
import { postgresDatabase } from '../postgres/database.ts';

let house: House;
beforeAll(async () => {
  house = await openHouse({ now: '2027-01-12T09:00', settings: { databaseUrl: await postgresDatabase() } });
  await foundGroup(house);
  await setMeeting(house, 'Työllisyysjohtoryhmä', '2027-01-12T09:00', '2027-01-12T11:00');
  await setMeeting(house, 'Työllisyysjohtoryhmä', '2027-03-09T09:00', '2027-03-09T11:00');
});
afterAll(() => house.close());

test.each([
  ['Lisää asialistalle hankinnat, 15 min', 'Hankinnat'],
  ['Lisää asialistalle nuorten pajat', 'Nuorten pajat'],
  ['Siirrä nuorten pajat asialistan kohdaksi 7', 'Siirretty'],
  ['Näytä johtoryhmän kokouksen aikataulu', 'Asialista lähtee'],
  ['Siirrä nuorten pajat seuraavaan kokoukseen', 'ti 9.3.2027'],
  ['Aloita johtoryhmän kokous', 'päätösvaltainen'],
  ['Kohta 7', '7 Hankinnat'],
  ['Päätös: hankitaan ostopalveluna', 'hankitaan ostopalveluna'],
  ['Tehtävä Niemelle: sopimusluonnos 29.1. mennessä', 'sopimusluonnos'],
  ['Mäkelä poistui klo 9.40', 'poistui klo 9.40'],
  ['Vieras: Anna Salminen, Kela', 'Anna Salminen'],
  ['Lisää tavoite: yhteinen asiakasohjaus', 'Tavoite lisätty'],
  ['Päätä johtoryhmän kokous', 'Muistion luonnos on valmis'],
  ['Lataa johtoryhmän muistio', '/files/'],
  ['Sulje muistion linkit', 'Linkit on suljettu'],
  ['Mitä hankinnoista on päätetty?', 'hankitaan ostopalveluna'],
  ['Näytä johtoryhmän asialista', 'sopimusluonnos (Liisa Niemi)'],
])('on PostgreSQL: %s', async (sentence, answer) => {
  expect((await house.people.aino.says(sentence)).text).toContain(answer);
});

test('on PostgreSQL the timetable’s posts come by themselves', async () => {
  await house.tick();
  house.clock.set('2027-02-16T08:00');
  await house.tick();
  expect(house.posts('Johtoryhmä')).toHaveLength(1);
});
