import { afterEach, expect, test } from 'vitest';
import { type House, openHouse } from '../house.ts';
import { addPlan, rowOf } from '../jobs/facts.ts';
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

/** Eleven late plans of Aino's, told in the digest of Monday the 23rd. */
async function morning() {
  house = await openHouse({ now: '2026-11-20T15:00' });
  const { aino } = house.people;
  await house.tick();
  for (let n = 0; n < 11; n++) await addPlan(house, aino, { ref: `AKT-${1000 + n}`, due: '2026-11-20' });
  house.clock.set('2026-11-23T08:00');
  await house.tick();
  return aino.inbox().at(-1)?.card ?? null;
}

const shownPlans = (text: string) => new Set(text.match(/AKT-10\d\d(?=\*\*)/g));

test('a review is marked on its line, and the digest stays with the rest', async () => {
  const digest = await morning();
  const { aino } = house.people;
  expect(textOf(digest)).toContain('1–8 / 11');
  const answer = await aino.presses(digest, 'Tarkistettu');
  expect(answer.messages).toHaveLength(0);
  expect(answer.text).toContain('AKT-1000 tarkistettu ma 23.11.2026.');
  expect(answer.text).toContain('Sinulla on 10 tarkistusta.');
  expect(shownPlans(answer.text)).not.toContain('AKT-1000');
  const more = await aino.presses(answer.card, 'Näytä lisää');
  expect([...shownPlans(more.text)]).toEqual(['AKT-1009', 'AKT-1010']);
  expect((await aino.presses(answer.card, 'Kumoa')).text).toContain('Kumottu');
});

test('a review is put off or handed over on its line as well', async () => {
  const digest = await morning();
  const { aino, liisa } = house.people;
  await aino.says('Niemestä tulee suunnitelmien käsittelijä');
  const later = await aino.presses(digest, 'Muistuta ma 30.11.');
  expect(later.text).toContain('AKT-1000: muistutan seuraavan kerran ma 30.11.2026.');
  expect(later.text).toContain('Sinulla on 10 tarkistusta.');
  const form = await aino.presses(later.card, 'Siirrä toiselle');
  const niemi = await rowOf(house, liisa);
  const handed = await aino.presses(form.card, 'Tallenna', { to: niemi.id });
  expect(handed.messages).toHaveLength(0);
  expect(handed.text).toContain('AKT-1001 siirretty. Vastuussa nyt: Liisa Niemi.');
  expect(handed.text).toContain('Sinulla on 9 tarkistusta.');
});

test('another’s envelope shows nothing of it', async () => {
  const digest = await morning();
  const { sari } = house.people;
  const asked = JSON.stringify(digest).match(/"envelope":"([^"]+)"/)?.[1];
  const own = await sari.says('Mitä minulle kuuluu tänään?');
  const stolen = await sari.forges(own.card, { verb: 'digest.mine', envelope: asked });
  expect(stolen.text).not.toContain('AKT-');
});
