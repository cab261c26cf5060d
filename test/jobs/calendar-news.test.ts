import { afterEach, beforeEach, expect, test } from 'vitest';
import { foundGroup } from '../bot/leadership.ts';
import { type House, openHouse } from '../house.ts';
import { textOf } from '../stand-in/client.ts';

let house: House;
let aino: House['people']['aino'];
let liisa: House['people']['liisa'];

beforeEach(async () => {
  house = await openHouse({ now: '2026-11-23T09:00' });
  ({ aino, liisa } = house.people);
  await house.tick();
});
afterEach(() => house.close());

const digestOf = (who: House['people']['aino']) => textOf(who.inbox().at(-1)?.card);
async function morning(day: string) {
  house.clock.set(`${day}T08:00`);
  await house.tick();
}

async function invited(day: string) {
  await aino.says(`Lisää yhteispäivä ${day} klo 9-15`);
  const asked = await aino.says(`Lähetä kutsu ${day} yhteispäivään kanavalle`);
  await aino.presses(asked.card, 'Yleinen');
  await house.tick();
}

test('who has not answered an invitation is nudged once, on the working day before', async () => {
  await invited('30.11.');
  await liisa.says('Tulen 30.11.');
  const eero = house.people.eero;
  await morning('2026-11-26');
  expect(eero.inbox()).toHaveLength(0);
  await morning('2026-11-27');
  expect(digestOf(eero)).toContain('Yksi kutsu odottaa vastaustasi.');
  expect(liisa.inbox().some(({ card }) => textOf(card).includes('odottaa'))).toBe(false);
  const opened = await eero.presses(eero.inbox().at(-1)?.card ?? null, 'Vastaa');
  await eero.presses(opened.card, 'En pääse');
  await morning('2026-11-30');
  expect(eero.inbox().filter(({ card }) => textOf(card).includes('odottaa'))).toHaveLength(1);
});

test('a day without an invitation nudges nobody', async () => {
  await aino.says('Lisää yhteispäivä 24.11. klo 9-15');
  await morning('2026-11-24');
  expect(house.people.eero.inbox()).toEqual([]);
});

test('what was moved is told to its people in the morning, not to who moved it', async () => {
  await foundGroup(house);
  await aino.says('Kutsu johtoryhmä koolle 14.12. klo 9-11');
  await aino.says('Siirrä johtoryhmän kokous 15.12. klo 13');
  await morning('2026-11-24');
  expect(digestOf(liisa)).toContain('Kalenterissasi on muutos.');
  expect(digestOf(liisa)).toContain('nyt ti 15.12.2026 klo 13.00–15.00 (oli ma 14.12.2026 klo 9.00)');
  expect(aino.inbox().some(({ card }) => textOf(card).includes('(oli'))).toBe(false);
  expect(house.people.mika.inbox()).toEqual([]);
  const told = liisa.inbox().length;
  await morning('2026-11-25');
  expect(liisa.inbox()).toHaveLength(told);
  await aino.says('Peru johtoryhmän kokous 15.12.');
  await morning('2026-11-26');
  expect(digestOf(liisa)).toContain('peruttu: ti 15.12.2026 klo 13.00–15.00');
});

test('what was moved and moved back before the morning is not told', async () => {
  await foundGroup(house);
  await aino.says('Kutsu johtoryhmä koolle 14.12. klo 9-11');
  await morning('2026-11-24');
  const moved = await aino.says('Siirrä johtoryhmän kokous 15.12. klo 13');
  await aino.presses(moved.card, 'Kumoa');
  const told = liisa.inbox().length;
  await morning('2026-11-25');
  expect(liisa.inbox()).toHaveLength(told);
});

test('who has said to come is told on the day before, who cannot is not', async () => {
  await invited('24.11.');
  await liisa.says('Tulen 24.11.');
  await house.people.eero.says('En pääse 24.11.');
  await morning('2026-11-24');
  expect(digestOf(liisa)).toContain('ti 24.11.2026 klo 9.00–15.00');
  expect(house.people.eero.inbox().some(({ card }) => textOf(card).includes('Hyvää huomenta'))).toBe(false);
});

test('that a group’s series ends sooner is told to its people once, not when it was taken back', async () => {
  await foundGroup(house);
  await aino.says('Johtoryhmä kokoontuu joka toinen keskiviikko klo 9-11, ensimmäinen 2.12.2026, viimeinen 30.6.2027');
  const ended = await aino.says('Lopeta johtoryhmän kokoukset 31.1.2027');
  expect(ended.text).toContain('su 31.1.2027');
  await morning('2026-11-24');
  expect(digestOf(liisa)).toContain('sarja päättyy, viimeinen on ke 27.1.2027');
  await morning('2026-11-25');
  expect(liisa.inbox().filter(({ card }) => textOf(card).includes('sarja päättyy'))).toHaveLength(1);
  expect(aino.inbox().some(({ card }) => textOf(card).includes('sarja päättyy'))).toBe(false);

  const again = await aino.says('Lopeta johtoryhmän kokoukset 31.12.2026');
  await aino.presses(again.card, 'Kumoa');
  await morning('2026-11-26');
  expect(liisa.inbox().filter(({ card }) => textOf(card).includes('sarja'))).toHaveLength(1);
});
