import { afterEach, beforeEach, expect, test } from 'vitest';
import type { House } from '../../house.ts';
import { openWithCaseworkers, plansIn } from './caseworkers.ts';

let house: House;
beforeEach(async () => {
  house = await openWithCaseworkers();
  await house.people.aino.says('Uusi aktivointisuunnitelma AKT-0455, laadittu 3.8.2026');
});
afterEach(() => house.close());

test('a review sets the next deadline, and undo brings the former one back', async () => {
  const { aino } = house.people;
  const answer = await aino.says('AKT-0455 tarkistettu tänään');
  expect(answer.text).toContain('AKT-0455 tarkistettu ma 23.11.2026. Seuraava tarkistus: ti 23.2.2027.');
  await aino.presses(answer.card, 'Kumoa');
  expect(await plansIn(house)).toMatchObject([{ lastReview: null, due: '2026-11-03' }]);
});

test('a plan reviewed on 30 November is due on the last day of February', async () => {
  house.clock.set('2026-11-30T09:00');
  const answer = await house.people.aino.says('AKT-0455 tarkistettu tänään');
  expect(answer.text).toContain('Seuraava tarkistus: su 28.2.2027, viimeistään pe 26.2.');
  expect(answer.text).not.toContain('..');
});

test('the same day twice changes nothing', async () => {
  const { aino } = house.people;
  await aino.says('AKT-0455 tarkistettu 20.11.');
  const changes = await house.db.selectFrom('change').selectAll().execute();
  const again = await aino.says('AKT-0455 tarkistettu 20.11.');
  expect(again.text).toContain('AKT-0455 on jo merkitty tarkistetuksi pe 20.11.2026.');
  expect(again.text).not.toContain('Kumoa');
  expect(await house.db.selectFrom('change').selectAll().execute()).toEqual(changes);
});

test('a review before the plan, or before a later review, is refused', async () => {
  const { aino } = house.people;
  expect((await aino.says('AKT-0455 tarkistettu 1.7.2026')).text).toContain('AKT-0455 alkoi ma 3.8.2026.');
  await aino.says('AKT-0455 tarkistettu 20.11.');
  const late = await aino.says('AKT-0455 tarkistettu 2.11.2026');
  expect(late.text).toContain('AKT-0455 on tarkistettu jo myöhemmin, pe 20.11.2026.');
  expect(await plansIn(house)).toMatchObject([{ lastReview: '2026-11-20' }]);
});

test('a review that is still to come is asked about, with days that can be', async () => {
  const { aino } = house.people;
  const question = await aino.says('AKT-0455 tarkistettu 1.12.2026');
  expect(question.text).toContain('ti 1.12.2026 on vasta tulossa.');
  expect(question.text).not.toContain('1.12.2025');
  const answer = await aino.presses(question.card, 'ma 23.11.2026');
  expect(answer.text).toContain('AKT-0455 tarkistettu ma 23.11.2026.');
});

test('nobody else learns of a plan: another caseworker hears what is said of one that is not', async () => {
  const { liisa } = house.people;
  const others = await liisa.says('AKT-0455 tarkistettu tänään');
  const nobodys = await liisa.says('AKT-0999 tarkistettu tänään');
  expect(others.text).toBe(nobodys.text.replace('AKT-0999', 'AKT-0455'));
  expect(await plansIn(house)).toMatchObject([{ lastReview: null }]);
});

test('who is no caseworker is told who may do it, an admin and a made-up card action included', async () => {
  const { aino, eero } = house.people;
  expect((await eero.says('AKT-0455 tarkistettu tänään')).text).toContain('suunnitelmien käsittelijä');
  const card = (await aino.says('Näytä AKT-0455')).card;
  await aino.says('Poista Virtaselta käsittelijän rooli');
  const refused = await aino.presses(card, 'Tarkistettu');
  expect(refused.text).toContain('suunnitelmien käsittelijä');
  expect(await plansIn(house)).toMatchObject([{ lastReview: null }]);
});

test('a lead of the team sees the plans of the own organisation, and only those', async () => {
  const { aino, liisa, mika } = house.people;
  const organisation = (name: string, value: string) =>
    house.db.updateTable('person').set({ organisation: value }).where('name', '=', name).execute();
  await organisation('Aino Virtanen', 'Joensuun työllisyysalue');
  await organisation('Liisa Niemi', 'Joensuun työllisyysalue');
  await aino.says('Luo aluetiimi: puheenjohtaja Niemi, sihteeri Lehtonen, jäsenet Virtanen');
  expect((await liisa.says('Näytä AKT-0455')).text).toContain('Aino Virtanen');
  expect((await mika.says('Näytä AKT-0455')).text).toContain('Sinulla ei ole suunnitelmaa AKT-0455.');
  await organisation('Liisa Niemi', 'Siun sote');
  expect((await liisa.says('Näytä AKT-0455')).text).toContain('Sinulla ei ole suunnitelmaa AKT-0455.');
});

test('asked in a channel, a plan is answered one to one, and counts in the channel', async () => {
  const { aino, eero } = house.people;
  const asked = await aino.inChannel('Johtoryhmä').says('AKT-0455 tarkistettu 1.10.2026');
  expect(asked.messages.map(({ card }) => JSON.stringify(card)).join()).not.toContain('AKT-0455');
  expect(JSON.stringify(asked.private.map(({ card }) => card))).toContain('AKT-0455 tarkistettu to 1.10.2026');
  house.clock.set('2027-01-04T09:00');
  const counted = await eero.inChannel('Johtoryhmä').says('Kuinka monta tarkistusta on myöhässä?');
  expect(counted.text).toContain('Yksi tarkistus on myöhässä. Avoinna on yksi suunnitelma.');
  expect(counted.text).not.toContain('AKT-0455');
});

test('in Swedish the same is answered in Swedish', async () => {
  const { aino } = house.people;
  await aino.says('Puhu ruotsia');
  const answer = await aino.says('AKT-0455 sågs över i dag');
  expect(answer.text).toContain('AKT-0455 översedd mån 23.11.2026. Nästa översyn: tis 23.2.2027.');
});
