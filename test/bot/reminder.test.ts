import { afterEach, beforeEach, expect, test } from 'vitest';
import { type House, openHouse } from '../house.ts';
import { addPlan } from '../jobs/facts.ts';
import { buttonsOf, textOf } from '../stand-in/client.ts';

let house: House;
beforeEach(async () => {
  house = await openHouse({ now: '2026-11-23T09:00' });
});
afterEach(() => house.close());

const inbox = (who = house.people.aino) => who.inbox().map(({ card }) => textOf(card));
const last = (who = house.people.aino) => who.inbox().at(-1);

test('a reminder comes at its minute, once', async () => {
  const { aino } = house.people;
  const set = await aino.says('Muistuta minua perjantaina klo 8 liitteestä');
  expect(set.text).toContain('Muistutan sinua pe 27.11.2026 klo 8.00: liite');
  const before = inbox().length;
  house.clock.set('2026-11-27T07:59');
  await house.tick();
  expect(inbox()).toHaveLength(before);
  house.clock.set('2026-11-27T08:00');
  await house.tick();
  await house.tick();
  expect(inbox()).toHaveLength(before + 1);
  expect(inbox().at(-1)).toContain('Muistutus: liite');
});

test('one for an evening comes in the evening: it was asked for', async () => {
  await house.people.aino.says('Muistuta minua lauantaina klo 20.30 liitteestä');
  house.clock.set('2026-11-28T20:30');
  await house.tick();
  expect(inbox().at(-1)).toContain('Muistutus: liite');
});

test('one that the bot slept over comes when it is awake, and says that it is late', async () => {
  await house.people.aino.says('Muistuta minua perjantaina klo 8 liitteestä');
  house.clock.set('2026-11-27T12:30');
  await house.tick();
  expect(inbox().at(-1)).toContain('sen piti tulla pe 27.11.2026 klo 8.00');
});

test('a removed reminder says nothing, an undone removal does', async () => {
  const { aino } = house.people;
  await aino.says('Muistuta minua perjantaina klo 8 liitteestä');
  const list = await aino.says('Näytä muistutukset');
  expect(list.text).toContain('Yksi tuleva muistutus');
  const removed = await aino.presses(list.card, 'Poista');
  expect(removed.text).toContain('Poistettu: liite');
  await aino.presses(removed.card, 'Kumoa');
  expect((await aino.says('Näytä muistutukset')).text).toContain('liite');
  await aino.presses((await aino.says('Poista muistutus')).card, 'Poista');
  const before = inbox().length;
  house.clock.set('2026-11-27T08:00');
  await house.tick();
  expect(inbox()).toHaveLength(before);
});

test('a snoozed reminder comes again after an hour, once', async () => {
  const { aino } = house.people;
  await aino.says('Muistuta minua perjantaina klo 8 liitteestä');
  house.clock.set('2026-11-27T08:00');
  await house.tick();
  const snoozed = await aino.presses(last()?.card ?? null, 'Tunnin päästä');
  expect(snoozed.text).toContain('pe 27.11.2026 klo 9.00');
  const before = inbox().length;
  await house.tick();
  expect(inbox()).toHaveLength(before);
  house.clock.set('2026-11-27T09:00');
  await house.tick();
  await house.tick();
  expect(inbox()).toHaveLength(before + 1);
});

test('a day alone is its morning, and what is missing is asked', async () => {
  const { aino } = house.people;
  expect((await aino.says('Muistuta minua perjantaina liitteestä')).text).toContain('pe 27.11.2026 klo 8.00');
  const form = await aino.says('Muistuta minua liitteestä');
  const filled = { 'at.date': '2026-12-01', 'at.time': '10:00' };
  expect((await aino.presses(form.card, 'Tallenna', filled)).text).toContain('ti 1.12.2026 klo 10.00: liite');
  const past = await aino.presses(form.card, 'Tallenna', { 'at.date': '2026-11-20', 'at.time': '10:00' });
  expect(past.text).not.toContain('20.11.');
});

test('another is reminded by name, by who shares a group with someone', async () => {
  const { aino, liisa, sari } = house.people;
  const set = await aino.says('Muistuta Mäkelää huomenna klo 9 liitteestä');
  expect(set.text).toContain('Muistutan ti 24.11.2026 klo 9.00, Sari Mäkelä: liite');
  house.clock.set('2026-11-24T09:00');
  await house.tick();
  expect(inbox(sari).at(-1)).toContain('Muistutuksen teki Aino Virtanen.');
  expect((await liisa.says('Muistuta Mäkelää huomenna klo 9 liitteestä')).text).toContain('Tämän voi tehdä');
});

test('a stranger removes nobody’s reminder', async () => {
  const { aino, liisa } = house.people;
  await aino.says('Muistuta minua perjantaina klo 8 liitteestä');
  const { id } = await house.db.selectFrom('reminder').select('id').executeTakeFirstOrThrow();
  const { card } = await liisa.says('ohje');
  const forged = await liisa.forges(card, { verb: 'reminder.cancel', reminder: id });
  expect(forged.text).toContain('voi muuttaa tai poistaa');
  expect(await house.db.selectFrom('reminder').select('id').execute()).toHaveLength(1);
});

test('during a pause nothing comes; after it one digest tells what still matters, not as late', async () => {
  const { aino } = house.people;
  await house.tick();
  await addPlan(house, aino, { ref: 'AKT-0231', due: '2026-12-01' });
  const paused = await aino.says('Tauko perjantaihin');
  expect(paused.text).toContain('En muistuta sinua ennen kuin pe 27.11.2026.');
  const before = inbox().length;
  for (const day of ['24', '25', '26']) {
    house.clock.set(`2026-11-${day}T08:00`);
    await house.tick();
  }
  expect(inbox()).toHaveLength(before);
  house.clock.set('2026-11-27T08:00');
  await house.tick();
  expect(inbox()).toHaveLength(before + 1);
  expect(inbox().at(-1)).toContain('AKT-0231');
  expect(inbox().at(-1)).not.toContain('myöhässä');
});

test('who ends the pause hears at once what was held back', async () => {
  const { aino } = house.people;
  await house.tick();
  await addPlan(house, aino, { ref: 'AKT-0231', due: '2026-12-01' });
  const paused = await aino.says('Tauko 7.12. asti');
  house.clock.set('2026-11-24T08:00');
  await house.tick();
  const before = inbox().length;
  expect(buttonsOf(paused.card).join()).toContain('Lopeta tauko');
  await aino.presses(paused.card, 'Lopeta tauko');
  await house.tick();
  expect(inbox()).toHaveLength(before + 1);
  expect(inbox().at(-1)).toContain('AKT-0231');
});

test('a digest that the bot slept over waits for the morning when the day is over', async () => {
  const { aino } = house.people;
  await house.tick();
  await addPlan(house, aino, { ref: 'AKT-0231', due: '2026-11-23' });
  house.connector.fails({ status: 503 });
  house.clock.set('2026-11-24T16:59');
  await house.tick();
  house.clock.set('2026-11-24T18:00');
  await house.tick();
  expect(inbox()).toEqual([]);
  house.clock.set('2026-11-25T08:00');
  await house.tick();
  expect(inbox()).toHaveLength(1);
});
