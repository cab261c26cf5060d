import { afterAll, beforeAll, expect, test } from 'vitest';
import { openPlayground, type Playground } from './playground.ts';

// A secretary's first day in Microsoft's own client, in this order.
let aino: Playground;

beforeAll(async () => {
  aino = await openPlayground();
  await aino.waitForCard('Hei Aino!');
}, 60_000);

afterAll(() => aino?.close());

test('a sentence makes a series of joint days, and Kumoa takes it back on the same card', async () => {
  await aino.type('Lisää yhteispäivä joka keskiviikko klo 9–15 helmikuun alusta toukokuun loppuun');
  await aino.waitForCard('Yhteispäivä joka keskiviikko klo 9.00–15.00');
  const before = (await aino.cards()).length;
  await aino.press('Kumoa');
  await aino.waitForCard('Kumottu');
  expect(await aino.cards()).toHaveLength(before);
});

test('a missing piece is asked by a form', async () => {
  await aino.type('lisää tehtävä');
  await aino.waitForCard('Täydennä puuttuvat kohdat');
});

test('a review is marked from the list, and the list stays', async () => {
  await aino.type('Mitkä suunnitelmat pitää tarkistaa tässä kuussa?');
  await aino.waitForCard('AKT-0231');
  await aino.press('Tarkistettu');
  await aino.waitForCard(/AKT-0231.*tarkistettu|tarkistettu.*AKT-0231/is);
});

test('an agenda is published to the channel, and its card there follows what is added', async () => {
  await aino.switchTo('channel');
  await aino.switchTo('personal');
  await aino.type('Julkaise johtoryhmän asialista');
  await aino.waitForCard('Johtoryhmä');
  await aino.switchTo('channel');
  await aino.waitForCard('Työllisyysjohtoryhmän asialista');
  await aino.switchTo('personal');
  await aino.type('Lisää johtoryhmän asialistalle talvikauden aikataulu, esittelijänä Niemi, 10 min');
  await aino.waitForCard('alvikauden aikataulu');
  await aino.switchTo('channel');
  await aino.waitForCard('alvikauden aikataulu');
  await aino.switchTo('personal');
});

test('good practices are found from the message box', async () => {
  expect(await aino.search('nuorten ohjaaminen')).toContain('Ohjaamo koko alueelle');
});
