import { afterEach, expect, test } from 'vitest';
import { type House, openHouse } from '../house.ts';
import { addPlan } from '../jobs/facts.ts';
import { textOf } from '../stand-in/client.ts';

let house: House;
afterEach(() => house.close());

test.each([
  ['Mitä minulle kuuluu tänään?', 'fi-FI', 'Sinulla on 1 tarkistus.'],
  ['Vad har jag att göra i dag?', 'sv-FI', 'Du har 1 översyn.'],
  ['What do I have today?', 'en-GB', 'You have 1 review.'],
])('"%s" shows what is on now', async (sentence, locale, expected) => {
  house = await openHouse({ now: '2026-11-23T14:00', locales: { aino: locale } });
  await addPlan(house, house.people.aino, { ref: 'AKT-0231', due: '2026-11-27' });
  const answer = await house.people.aino.says(sentence);
  expect(answer.text).toContain(expected);
  expect(answer.text).toContain('AKT-0231');
});

test('who has nothing is told so', async () => {
  house = await openHouse();
  const answer = await house.people.eero.says('Mitä minulle kuuluu tänään?');
  expect(answer.text).toContain('Sinulla ei ole nyt tarkistuksia, tehtäviä eikä tapahtumia.');
});

test('asked in a channel it is answered one to one', async () => {
  house = await openHouse();
  const { aino } = house.people;
  await addPlan(house, aino, { ref: 'AKT-0231', due: '2026-11-20' });
  const answer = await aino.inChannel('Johtoryhmä').says('Mitä minulle kuuluu tänään?');
  expect(answer.text).not.toContain('AKT-0231');
  expect(answer.private.map(({ card }) => textOf(card)).join()).toContain('AKT-0231');
});

test('a review is marked from the morning digest, which stays for the rest', async () => {
  house = await openHouse({ now: '2026-11-20T15:00' });
  const { aino } = house.people;
  await house.tick();
  await addPlan(house, aino, { ref: 'AKT-0231', due: '2026-11-20' });
  house.clock.set('2026-11-23T08:00');
  await house.tick();
  const digest = aino.inbox().at(-1)?.card ?? null;
  const answer = await aino.presses(digest, 'Tarkistettu');
  expect(answer.messages).toHaveLength(1);
  expect(textOf(aino.inbox().at(-2)?.card)).toContain('Hyvää huomenta');
  house.clock.set('2026-11-24T08:00');
  const before = aino.inbox().length;
  await house.tick();
  expect(aino.inbox()).toHaveLength(before);
});
