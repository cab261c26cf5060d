import { afterEach, beforeEach, expect, test } from 'vitest';
import { type House, openHouse } from '../house.ts';
import { textOf } from '../stand-in/client.ts';

let house: House;
beforeEach(async () => {
  house = await openHouse();
});
afterEach(() => house.close());

const sentence = 'Tee kooste hyvistä käytänteistä kanavalle';
const digests = () => house.posts('Yleinen').filter(({ card }) => textOf(card).includes('Hyvät käytännöt:'));

/** Nothing published lately, and nothing to check for long. */
const quietly = () =>
  house.db.updateTable('practice').set({ publishedOn: '2025-01-01', checkBy: '2030-01-01' }).execute();

test('on request a channel is told what is new and most in use', async () => {
  const { aino, sari } = house.people;
  await house.db.updateTable('person').set({ organisation: 'Kela' }).execute();
  await sari.says('Meillä on yhteiset toimitilat käytössä');
  expect((await aino.inChannel('Yleinen').says(sentence)).text).toContain('Kooste lähtee kanavalle');
  await house.tick();
  const [digest] = digests();
  expect(textOf(digest?.card)).toContain('26 uutta');
  expect(textOf(digest?.card)).toContain('Yhteiset toimitilat – yhdessä organisaatiossa');
});

test('nothing is posted when there is nothing', async () => {
  await quietly();
  const { aino } = house.people;
  expect((await aino.inChannel('Yleinen').says(sentence)).text).toContain('Koostetta ei lähetetty');
  await house.tick();
  expect(digests()).toEqual([]);
});

test('a practice whose check is near is told', async () => {
  await quietly();
  await house.db
    .updateTable('practice')
    .set({ checkBy: '2026-12-01' })
    .where('title', '=', 'Yhteiset toimitilat')
    .execute();
  await house.people.aino.inChannel('Yleinen').says(sentence);
  await house.tick();
  expect(textOf(digests()[0]?.card)).toContain('Yhteiset toimitilat – viimeistään ti 1.12.2026');
});

test('monthly: once a month, only when there is something, until it is ended', async () => {
  const { aino } = house.people;
  const asked = await aino.inChannel('Yleinen').says(`${sentence} joka kuukausi`);
  await house.tick();
  expect(digests()).toHaveLength(1);
  house.clock.set('2026-12-01T08:00');
  await house.tick();
  expect(digests()).toHaveLength(2);
  house.clock.set('2026-12-02T08:00');
  await house.tick();
  expect(digests()).toHaveLength(2);
  await quietly();
  house.clock.set('2027-01-04T08:00');
  await house.tick();
  expect(digests()).toHaveLength(2);
  const ended = await aino.inChannel('Yleinen').presses(asked.card, 'Ei kuukausittain');
  expect(ended.text).toContain('ei enää tule kuukausittain');
});

test('the button makes it monthly without posting it again', async () => {
  const { aino } = house.people;
  const posted = await aino.inChannel('Yleinen').says(sentence);
  await aino.inChannel('Yleinen').presses(posted.card, 'Lähetä joka kuukausi');
  await house.tick();
  expect(digests()).toHaveLength(1);
});

test('who is no secretary is refused', async () => {
  expect((await house.people.mika.inChannel('Yleinen').says(sentence)).text).toContain('sihteeri');
});
